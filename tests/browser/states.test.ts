import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seenMarks } from './markPixels';
import { useSetting } from './setting';
import { alive, follow } from './visit';

const setting = useSetting();

const states = ['reported', 'derived', 'interpolated', 'part'] as const;

/** Each state as it is to be seen in the key, whatever is done to the colours of the page. */
async function expectStates(page: Page): Promise<void> {
  const mark = (state: (typeof states)[number]) =>
    page.locator('.states .mark').nth(states.indexOf(state));
  const { reported, derived, interpolated, part } = await seenMarks(page, {
    reported: mark('reported'),
    derived: mark('derived'),
    interpolated: mark('interpolated'),
    part: mark('part'),
  });
  expect(reported, 'solid').toMatchObject({ middle: true, left: true, right: true, ring: 1 });
  expect(derived, 'hollow').toMatchObject({ middle: false, left: false, right: false, ring: 1 });
  expect(interpolated, 'broken').toMatchObject({ middle: false, left: false, right: false });
  expect(interpolated.ring).toBeGreaterThan(0.3);
  expect(interpolated.ring).toBeLessThan(0.85);
  expect(part, 'half').toMatchObject({ left: true, right: false, ring: 1 });
}

/** The same in the record, where lines run behind the marks; the cargo of the ports is derived, joined and partly known. */
async function expectRecord(page: Page): Promise<void> {
  const mark = (state: string) => page.locator(`.record .point.${state} > .mark`).first();
  const { reported, derived, part } = await seenMarks(page, {
    reported: mark('reported'),
    derived: mark('derived'),
    part: mark('part'),
  });
  expect(reported).toMatchObject({ middle: true });
  expect(derived).toMatchObject({ left: false, right: false });
  expect(part).toMatchObject({ left: true, right: false });
}

const addressOf = (fragment: string) => `map=still&lead=cargo&${fragment}`;

async function open(visitor: Parameters<typeof setting.visit>[0], fragment: string): Promise<Page> {
  const { page } = await setting.visit({
    ...{ width: 1100, height: 700, reducedMotion: 'reduce', deviceScaleFactor: 4 },
    ...visitor,
  });
  await page.goto(`${setting.url()}#${addressOf(fragment)}`);
  await alive(page);
  return page;
}

describe('the states of numbers stay apart', () => {
  it('where colours are forced, whichever the reader and the link ask for', async () => {
    const page = await open({ forcedColors: 'active', colorScheme: 'dark' }, 't=2018');
    for (const [colorScheme, fragment] of [
      ['dark', 't=2018'],
      ['light', 't=2018&theme=dark'],
      ['dark', 't=2018&theme=light'],
    ] as const) {
      const words = `${colorScheme}, ${fragment}`;
      await page.emulateMedia({ colorScheme });
      await follow(page, addressOf(fragment));
      await expectStates(page);
      await expectRecord(page);
      const facts = await page.evaluate(() => {
        const colourOf = (selector: string, property: string) => {
          const element = document.querySelector(selector);
          return element ? getComputedStyle(element).getPropertyValue(property) : '';
        };
        return {
          canvas: colourOf('body', 'background-color'),
          column: colourOf('.beside aside', 'background-color'),
          halo: colourOf('.name.region', 'stroke'),
          name: colourOf('.name.region', 'fill'),
          hatching: colourOf('.record .void', 'background-image'),
          band: colourOf('.record .band', 'border-inline-start-color'),
          relief: colourOf('.relief', 'display'),
        };
      });
      expect(facts.column, words).toBe(facts.canvas);
      expect(facts.halo, words).toBe(facts.canvas);
      expect(facts.name, words).not.toBe(facts.halo);
      expect(facts.hatching, words).toContain('gradient');
      expect(facts.band, words).not.toBe('rgba(0, 0, 0, 0)');
      expect(facts.relief, words).toBe('none');
    }
  });

  it('in the charts of a panel where colours are forced', async () => {
    const page = await open({ colorScheme: 'dark', forcedColors: 'active' }, 'show=place:horgos');
    const chart = page.locator('.dossier figure svg').first();
    await chart.waitFor();
    const [hollow, filled, value] = await chart.evaluate((svg) =>
      ['.hollow', '.filled', '.value'].map((selector) => {
        const element = svg.querySelector(selector);
        if (!element) return ['', ''];
        const { fill, stroke } = getComputedStyle(element);
        return [fill, stroke];
      }),
    );
    expect(hollow?.[0]).toBe('none');
    expect(filled?.[0]).not.toBe('none');
    expect(value?.[0]).not.toBe(value?.[1]);
  });

  it('in greys, and on paper that comes from a dark page', async () => {
    const page = await open({ colorScheme: 'dark' }, 't=2018&theme=dark');
    await page.addStyleTag({ content: ':root{filter:grayscale(1)}' });
    await expectStates(page);
    await expectRecord(page);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expectStates(page);
    await expectRecord(page);
  });

  it('where a browser darkens pages by itself, which leaves alone what says that it is light', async () => {
    const page = await open({ colorScheme: 'light' }, 't=2018&theme=light');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setAutoDarkModeOverride', { enabled: true });
    await expectStates(page);
    const ground = await page
      .locator('.states .mark')
      .first()
      .evaluate((mark) => getComputedStyle(mark).getPropertyValue('color-scheme'));
    expect(ground).toBe('light only');
  });

  it('where an extension would recolour the page, which asks it not to', async () => {
    for (const address of ['', 'figures.en.html', 'embed-minimal.en.html']) {
      const html = await (await fetch(setting.url() + address)).text();
      expect(html, address).toMatch(/<meta name="?darkreader-lock"?[^>]*>[^]*<\/head>/);
    }
    const page = await open({}, 't=2018');
    expect(await page.locator('head > meta[name="darkreader-lock"]').count()).toBe(1);
  });

  it('an expectation has its own mark and words beside what was reported later', async () => {
    const page = await open({}, 't=2024&sheet=conflicts');
    const claim = page.locator('dialog li', { hasText: '16,800 expected' }).first();
    await claim.evaluate((one) => {
      for (const folded of one.querySelectorAll('details')) folded.open = true;
    });
    const mark = claim.getByRole('img', { name: 'expected', exact: true });
    expect(await mark.locator('circle').count()).toBe(0);
    expect((await seenMarks(page, { mark })).mark).toMatchObject({ left: false });
  });
});
