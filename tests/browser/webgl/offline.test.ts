import { describe, expect, it } from 'vitest';
import { keepCopy, useKeptSite } from '../keptCopy';
import { alive, mapDrawn, yearOf } from '../visit';

// A reader keeps the page and loses the network: the map in WebGL is part of the copy.

const { site, visit } = useKeptSite({ isChanged: true });

describe('a kept copy', () => {
  it(
    'is the whole page without a network: map, years, panel, table, languages',
    { timeout: 150_000 },
    async () => {
      const { page, ...reader } = await visit();
      await page.goto(`${site().url}#map=still`);
      await alive(page);
      await keepCopy(page);
      await site().close();
      // Another address of the same page, with what a newsletter appends.
      await page.goto(`${site().url}index.html?utm_source=letter&x=1#t=2021`);
      await mapDrawn(page);
      expect(await yearOf(page)).toBe(2021);
      await page.getByRole('slider').press('ArrowLeft');
      expect(await yearOf(page)).toBe(2020);
      await page.goto(`${site().url}#show=place:horgos-rail&map=still`);
      await page.locator('aside.panel h2').first().waitFor();
      for (const [language, name] of [
        ['zh', '分享'],
        ['ru', 'Поделиться'],
      ] as const) {
        await page.goto(`${site().url}#lang=${language}&map=still`);
        await page.locator(`html[data-live][lang="${language}"]`).waitFor({ state: 'attached' });
        await page.getByRole('button', { name, exact: true }).waitFor();
      }
      await page.goto(`${site().url}#sheet=table&lang=en&map=still`);
      await page.reload();
      await page.getByRole('dialog').getByRole('table').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(reader.problems()).toEqual([]);
      // A page of its own elsewhere is a view of the page that is kept.
      await page.goto(`${site().url}trade.ru.html`);
      await page.locator('html[data-live][lang="ru"]').waitFor({ state: 'attached' });
      expect(page.url()).toContain('#lang=ru&lead=trade');
    },
  );
});
