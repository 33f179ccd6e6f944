import { describe, expect, it } from 'vitest';
import { useSetting } from './setting';
import { alive, yearOf } from './visit';

// A browser as old as the page supports, as far as it can be imitated: what came later is taken away.

const setting = useSetting();

describe('a browser without what came later', () => {
  it('has layers, key and record all the same', async () => {
    const visit = await setting.visit({ width: 1280, height: 800 });
    const { page } = visit;
    await page.addInitScript(() => {
      for (const name of ['requestIdleCallback', 'cancelIdleCallback', 'scheduler'])
        Reflect.deleteProperty(window, name);
      Reflect.deleteProperty(Element.prototype, 'checkVisibility');
      Reflect.deleteProperty(Navigator.prototype, 'connection');
      const supports = CSS.supports.bind(CSS);
      CSS.supports = (condition: string, value?: string) =>
        !condition.includes('details-content') &&
        (value === undefined ? supports(condition) : supports(condition, value));
    });
    await page.route(setting.url(), async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text())
        .replaceAll('@supports selector(::details-content)', '@supports selector(::of-later)')
        .replaceAll('::details-content', '::of-later');
      await route.fulfill({ response: answer, body });
    });
    await page.goto(setting.url());
    await alive(page);
    const rows = page.locator('aside details li');
    await rows.first().waitFor();
    expect(await rows.count()).toBeGreaterThan(10);
    expect(await page.locator('aside summary').first().isVisible()).toBe(true);
    await page.getByRole('slider').press('ArrowLeft');
    expect(await yearOf(page)).toBe(2023);
    await page.locator('[data-row]').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(visit.problems()).toEqual([]);
  });
});
