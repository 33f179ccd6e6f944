import data from 'virtual:atlas';
import { describe, expect, it } from 'vitest';
import { useSetting } from './setting';
import { withoutWebGL } from './visit';

const setting = useSetting();

/** Figures of the five documents the package began with. */
const core = data.figures.filter(({ id }) => /^S[0-4D]-/.test(id));

function kindOf(place: string): string {
  if (data.places.some(({ id }) => id === place)) return 'place';
  return data.areas.some(({ id }) => id === place) ? 'area' : 'country';
}

describe('every core figure', () => {
  it('can be reached on the screen with its source', async () => {
    expect(core.length).toBe(106);
    const visit = await setting.visit();
    await withoutWebGL(visit.page);
    const missing: string[] = [];
    for (const place of new Set(core.map((figure) => figure.place))) {
      await visit.page.goto(`${setting.url()}#show=${kindOf(place)}:${place}`);
      await visit.page.reload();
      await visit.page.locator('[data-figure]').first().waitFor({ state: 'attached' });
      const shown = await visit.page.evaluate(() =>
        [...document.querySelectorAll('[data-figure]')].map((element) => ({
          id: element.getAttribute('data-figure'),
          text: element.textContent,
        })),
      );
      for (const figure of core.filter((one) => one.place === place)) {
        const source = data.sources.find(({ id }) => id === figure.source);
        const found = shown.some(
          ({ id, text }) => id === figure.id && text.includes(source?.publisher ?? '?'),
        );
        if (!found) missing.push(figure.id);
      }
    }
    expect(missing).toEqual([]);
  }, 240_000);
});
