import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { useSetting } from './setting';
import { alive } from './visit';

const setting = useSetting();

/**
 * What translators do to a text: two elements in its place, which no page uses any more; one of a kind that
 * this page is full of; or other words in the text itself.
 */
const manners = ['font', 'span', 'text'] as const;
const [element] = manners;
type Manner = (typeof manners)[number];

/**
 * Translates as browsers do: each text gives way to elements with other words. Here these are the same in
 * brackets, so that a test can tell what they stand for.
 */
async function translate(page: Page, manner: Manner): Promise<void> {
  await page.evaluate((tag) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode())
      if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts) {
      const isLeftOut = text.parentElement?.closest(
        'font, .other, style, script, [translate="no"]',
      );
      if (isLeftOut || !text.data.trim() || text.data.includes('⟦')) continue;
      if (tag === 'text') {
        text.nodeValue = `⟦${text.data}⟧`;
        continue;
      }
      const [outer, inner] = [
        document.createElementNS('http://www.w3.org/1999/xhtml', tag),
        document.createElementNS('http://www.w3.org/1999/xhtml', tag),
      ];
      inner.textContent = `⟦${text.data}⟧`;
      outer.classList.add('other');
      outer.append(inner);
      text.replaceWith(outer);
    }
  }, manner);
}

/** All that can be read beside the map, without the brackets of a translation. */
async function said(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('header, .beside, .panel, .record')]
      .map((one) => one.textContent.replaceAll(/[⟦⟧]/g, '').replaceAll(/\s+/g, ' '))
      .join('\n'),
  );
}

const brackets = (page: Page) =>
  page.evaluate(() => (document.body.textContent.match(/⟦/g) ?? []).length);

describe('a page that the browser translates', () => {
  it.each(manners)('says of every year what is true of it, with another %s', async (manner) => {
    const [{ page }, { page: plain }] = [await setting.visit(), await setting.visit()];
    const open = async (one: Page, fragment: string) => {
      await one.evaluate((hash) => {
        window.location.hash = hash;
      }, fragment);
      const year = one.locator('[data-year-handle]');
      const [, asked = ''] = /t=(\d+)/.exec(fragment) ?? [];
      await expect.poll(() => year.getAttribute('aria-valuenow')).toBe(asked);
    };
    for (const one of [page, plain]) {
      await one.goto(`${setting.url()}#map=still&lead=trains&t=2021`);
      await alive(one);
    }
    await translate(page, manner);
    expect(await brackets(page)).toBeGreaterThan(50);
    expect(await said(page)).toBe(await said(plain));
    // What comes later, such as a comparison, may come to one page before it comes to the other.
    const agree = () =>
      vi.waitFor(async () => {
        expect(await said(page)).toBe(await said(plain));
      }, 10_000);
    for (const fragment of [
      'map=still&lead=trains&t=2015',
      'map=still&lead=trains&t=2018',
      'map=still&lead=trade&t=2019',
      'map=still&lead=trade&t=2024&compare=2012',
      'map=still&lead=trains&t=2024',
    ]) {
      for (const one of [page, plain]) await open(one, fragment);
      await agree();
      await translate(page, manner);
      await agree();
    }
    // Names that no year changes stay translated all along.
    expect(await brackets(page)).toBeGreaterThan(50);
  });

  it('is as it was when the translation is taken away', async () => {
    const { page } = await setting.visit();
    await page.goto(`${setting.url()}#map=still&t=2019`);
    await alive(page);
    const before = await said(page);
    await page.evaluate((tag) => {
      const originals = new Map<Element, Text>();
      const walker = document.createTreeWalker(
        document.querySelector('.beside') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      const texts: Text[] = [];
      while (walker.nextNode())
        if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
      for (const text of texts) {
        const translation = document.createElementNS('http://www.w3.org/1999/xhtml', tag);
        translation.textContent = 'words';
        originals.set(translation, text);
        text.parentNode?.insertBefore(translation, text);
        text.remove();
      }
      // Later than whoever watches the page.
      return new Promise<void>((resolve) => {
        setTimeout(() => {
          for (const [translation, text] of originals) translation.replaceWith(text);
          resolve();
        });
      });
    }, element);
    await expect.poll(() => said(page)).toBe(before);
  });

  it('keeps the picture of the map, whose texts hold nothing but letters', async () => {
    const { page } = await setting.visit({ javaScriptEnabled: false });
    await page.goto(setting.url());
    expect(await page.locator('.stage').first().getAttribute('translate')).toBe('no');
  });
});
