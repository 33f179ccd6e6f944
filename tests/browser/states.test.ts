import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seenMark } from './markPixels';
import { useSetting } from './setting';
import { alive } from './visit';

const setting = useSetting();

const states = ['reported', 'derived', 'interpolated', 'part'] as const;

/** What the marks of the key look like, by state. */
async function keyMarks(page: Page) {
  const seen = [];
  for (const [index, state] of states.entries()) {
    const mark = page.locator('.states .mark').nth(index);
    seen.push([state, await seenMark(page, mark)] as const);
  }
  return Object.fromEntries(seen);
}

/** Each state as it is to be seen, whatever is done to the colours of the page. */
async function expectStates(page: Page): Promise<void> {
  const { reported, derived, interpolated, part } = await keyMarks(page);
  expect(reported, 'solid').toMatchObject({ middle: true, left: true, right: true, ring: 1 });
  expect(derived, 'hollow').toMatchObject({ middle: false, left: false, right: false, ring: 1 });
  expect(interpolated, 'broken').toMatchObject({ middle: false, left: false, right: false });
  expect(interpolated?.ring).toBeGreaterThan(0.3);
  expect(interpolated?.ring).toBeLessThan(0.85);
  expect(part, 'half').toMatchObject({ left: true, right: false, ring: 1 });
}

/** The same in the record, where lines run behind the marks; trade is derived, joined and partly known. */
async function expectRecord(page: Page): Promise<void> {
  const mark = (state: string) => page.locator(`.record .point.${state} > .mark`).first();
  expect(await seenMark(page, mark('reported'))).toMatchObject({ middle: true });
  expect(await seenMark(page, mark('derived'))).toMatchObject({ left: false, right: false });
  expect(await seenMark(page, mark('part'))).toMatchObject({ left: true, right: false });
}

async function open(visitor: Parameters<typeof setting.visit>[0], fragment: string): Promise<Page> {
  const { page } = await setting.visit({
    width: 1440,
    height: 900,
    deviceScaleFactor: 4,
    ...visitor,
  });
  await page.goto(`${setting.url()}#map=still&lead=trade&${fragment}`);
  await alive(page);
  return page;
}

describe('the states of numbers stay apart', () => {
  it.each([
    ['dark', 't=2016'],
    ['light', 't=2016&theme=dark'],
    ['dark', 't=2016&theme=light'],
  ] as const)('where colours are forced, %s, at %s', async (colorScheme, fragment) => {
    const page = await open({ colorScheme, forcedColors: 'active' }, fragment);
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
    expect(facts.column).toBe(facts.canvas);
    expect(facts.halo).toBe(facts.canvas);
    expect(facts.name).not.toBe(facts.halo);
    expect(facts.hatching).toContain('gradient');
    expect(facts.band).not.toBe('rgba(0, 0, 0, 0)');
    expect(facts.relief).toBe('none');
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
    const page = await open({ colorScheme: 'dark' }, 't=2016&theme=dark');
    await page.addStyleTag({ content: ':root{filter:grayscale(1)}' });
    await expectStates(page);
    await expectRecord(page);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expectStates(page);
    await expectRecord(page);
  });

  it('where a browser darkens pages by itself, which leaves alone what says that it is light', async () => {
    const page = await open({ colorScheme: 'light' }, 't=2016&theme=light');
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
    const page = await open({}, 't=2016');
    for (const address of ['', 'figures.en.html', 'embed-minimal.en.html']) {
      await page.goto(setting.url() + address);
      expect(await page.locator('head > meta[name="darkreader-lock"]').count(), address).toBe(1);
    }
  });

  it('an expectation has its own mark and words beside what was reported later', async () => {
    const page = await open({}, 't=2024&sheet=conflicts');
    const claim = page.locator('dialog li', { hasText: '16,800 expected' }).first();
    await claim.evaluate((one) => {
      for (const folded of one.querySelectorAll('details')) folded.open = true;
    });
    const mark = claim.getByRole('img', { name: 'expected', exact: true });
    expect(await mark.locator('circle').count()).toBe(0);
    expect(await seenMark(page, mark)).toMatchObject({ left: false });
  });
});
