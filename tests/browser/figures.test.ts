import data from 'virtual:atlas';
import { expect, it } from 'vitest';
import { useSetting } from './setting';
import { alive } from './visit';

const setting = useSetting();

/** Figures of the five documents the package began with. */
const core = data.figures.filter(({ id }) => /^S[0-4D]-/.test(id));

function kindOf(place: string): string {
  if (data.places.some(({ id }) => id === place)) return 'place';
  return data.areas.some(({ id }) => id === place) ? 'area' : 'country';
}

// That the panels hold every figure is shown without a browser; here, that a link leads there.
it('every core figure can be reached on the screen with its source', async () => {
  expect(core.length).toBe(106);
  const { page } = await setting.visit();
  await page.goto(`${setting.url()}#map=still`);
  await alive(page);
  const missing: string[] = [];
  for (const place of new Set(core.map((figure) => figure.place))) {
    const figures = core.filter((one) => one.place === place);
    await page.evaluate(
      (hash) => {
        window.location.hash = hash;
      },
      `map=still&show=${kindOf(place)}:${place}`,
    );
    await page
      .locator(`[data-figure="${figures[0]?.id ?? ''}"]`)
      .first()
      .waitFor({ state: 'attached' });
    const shown = await page.locator('[data-figure]').evaluateAll((elements) =>
      elements.map((element) => ({
        id: element.getAttribute('data-figure'),
        text: element.textContent,
      })),
    );
    for (const figure of figures) {
      const source = data.sources.find(({ id }) => id === figure.source);
      const found = shown.some(
        ({ id, text }) => id === figure.id && text.includes(source?.publisher ?? '?'),
      );
      if (!found) missing.push(figure.id);
    }
  }
  expect(missing).toEqual([]);
});
