import data from 'virtual:atlas';
import { describe, expect, it } from 'vitest';
import { elementFrom, withDocument } from '../golden/document';
import { renderedView } from '../golden/rendering';

function kindOf(place: string): string {
  if (data.places.some(({ id }) => id === place)) return 'place';
  return data.areas.some(({ id }) => id === place) ? 'area' : 'country';
}

/** The panel of a page, without what stands around it. */
const panelOf = (markup: string) =>
  markup.slice(markup.indexOf('<aside class="panel'), markup.indexOf('</aside>'));

/** What a panel says of each figure, wherever it says something of it. */
const saidIn = (panel: string) =>
  withDocument(() =>
    [...elementFrom(panel).querySelectorAll('[data-figure]')].map((element) => ({
      id: element.getAttribute('data-figure'),
      text: element.textContent,
    })),
  );

const publishers = new Map(data.sources.map(({ id, publisher }) => [id, publisher]));

// That the panels hold every figure is shown with the dossiers; here, that a link leads there.
describe('every figure', () => {
  it('of the five documents the package began with is there', () => {
    expect(data.figures.filter(({ id }) => /^S[0-4D]-/.test(id))).toHaveLength(106);
  });

  const places = [...new Set(data.figures.map(({ place }) => place))];

  it.each(places)('of %s is reached by its link, with its source', async (place) => {
    const { markup } = await renderedView({ fragment: `show=${kindOf(place)}:${place}` });
    const said = await saidIn(panelOf(markup));
    const missing = data.figures
      .filter((figure) => figure.place === place)
      .filter(({ id, source }) => {
        const publisher = publishers.get(source) ?? '?';
        return !said.some((one) => one.id === id && one.text.includes(publisher));
      });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
