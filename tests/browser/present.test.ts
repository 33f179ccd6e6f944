import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findingsOf } from './axe';
import { useOnePage, useSetting } from './setting';
import { useStick } from './stick';
import { waitForFragment } from './visit';

// A lesson before a class. Tests that differ by a link alone go on with one page.

const view = 't=2021&at=first&lead=trains';
const asked = { kind: 'choose', question: 'Where?', options: ['Here', 'There'], answer: '1' };
/** One of its own: those of the package are rewritten. */
const lesson = {
  format: 'gateways-lesson/1',
  language: 'en',
  title: 'Two gates',
  steps: [
    {
      view,
      title: 'Gates',
      text: 'In 2021, {P-171} crossed at two rail gates, about half of them at Horgos: {P-163:bare}.',
      notes: 'Ask where the line parts.',
      highlight: ['rail-trunk'],
    },
    { view, title: 'Where', text: 'Two gates.', ...asked, explanation: 'Here, {P-171:bare}.' },
    { view, title: 'Then', text: '{P-171} in all.' },
    { view: 't=2020&at=first&lead=trains', title: 'Before', text: '{S4-10} in all.' },
    { view, title: 'Again', text: 'Two gates.', ...asked, explanation: 'There, {P-171:bare}.' },
    { view, title: 'End', text: '{P-163} in all.' },
  ],
};
const packed = deflateRawSync(JSON.stringify(lesson)).toString('base64url');
const carried = `lesson=~1${packed}z`;

const setting = useSetting();
const stick = useStick(setting);
const size = { width: 1280, height: 720 };
const open = useOnePage(setting, size);

const numberOf = (page: Page) => page.locator('.slide .number');
const explores = (page: Page) => page.getByRole('button', { name: 'Return to the step' });

/** Opens a step of the lesson before the class. */
async function presented(fragment: string): Promise<Page> {
  const page = await open(`${carried}&present=on&${fragment}`);
  await numberOf(page).waitFor();
  return page;
}

/** Waits until the slide is that of a step. */
async function isAt(page: Page, step: number): Promise<void> {
  await numberOf(page)
    .getByText(`${String(step)} of 6`, { exact: true })
    .waitFor();
}

/** All that is read on the page: how large it is shown, in shares of the height of the screen. */
function typeOf(page: Page): Promise<[words: string, share: number][]> {
  return page.evaluate(() => {
    const frame = document.querySelector<HTMLElement>('.plate > .frame');
    const times = frame ? frame.getBoundingClientRect().width / frame.offsetWidth : NaN;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: [string, number][] = [];
    while (texts.nextNode()) {
      const { parentElement: parent, textContent } = texts.currentNode;
      const words = textContent?.trim();
      if (!parent || !words || parent.closest('.visually-hidden, script, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      if (range.getClientRects().length === 0) continue;
      const pixels = parseFloat(getComputedStyle(parent).fontSize);
      const shown = pixels * (frame?.contains(parent) ? times : 1);
      found.push([words, shown / innerHeight]);
    }
    return found;
  });
}

/** Where the mark is shown that lies nearest to the middle of the map. */
function middlemostMark(page: Page): Promise<[x: number, y: number]> {
  return page.evaluate(() => {
    const middleOf = (element: Element): [number, number] => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    };
    const [across, down] = middleOf(document.querySelector('.plate') ?? document.body);
    const away = ([x, y]: [number, number]) => Math.hypot(x - across, y - down);
    const marks = [...document.querySelectorAll('.stage .marks use')].map(middleOf);
    return marks.sort((one, other) => away(one) - away(other))[0] ?? [0, 0];
  });
}

/** What of the slide is cut, or lies on another part of it. */
function clashesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [
      '.slide .words h2',
      '.slide .number',
      '.plate',
      '.slide .sources',
      '.slide .ways',
    ];
    const boxes = parts.map((part) => {
      const box = document.querySelector(part)?.getBoundingClientRect();
      return { part, box: box ?? new DOMRect(-9, -9, 1, 1) };
    });
    const cut = boxes.filter(
      ({ box }) =>
        box.left < 0 || box.top < 0 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1,
    );
    const over = boxes.flatMap(({ part, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 1 &&
            other.top < box.bottom - 1,
        )
        .map((other) => `${part} on ${other.part}`),
    );
    const wide = document.documentElement.scrollWidth > innerWidth ? ['wider than the screen'] : [];
    return [...cut.map(({ part }) => `${part} is cut`), ...over, ...wide];
  });
}

describe('a lesson before a class', () => {
  it('is walked with the keys of a clicker alone, from the press that begins it', async () => {
    const page = await open(carried);
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await isAt(page, 1);
    await waitForFragment(page, /present=on/);
    await page.waitForFunction(() => document.fullscreenElement !== null);
    // Whose words they are stands there as well.
    await page.getByText('Words by whoever made this lesson').waitFor();
    await page.keyboard.press('PageDown');
    await isAt(page, 2);
    // What is asked is answered first.
    await page.keyboard.press('PageDown');
    await waitForFragment(page, /answers=shown/);
    await isAt(page, 2);
    // The map keeps no key for itself.
    await page.locator('.plate [role="application"]').focus();
    await page.keyboard.press('ArrowRight');
    await isAt(page, 3);
    await page.keyboard.press('PageUp');
    await isAt(page, 2);
    await page.keyboard.press('End');
    await isAt(page, 6);
    await page.keyboard.press('Home');
    await isAt(page, 1);
    expect(await explores(page).count()).toBe(0);
    await page.goBack();
    await isAt(page, 6);
    // In full screen Escape is the browser's: it leaves that, and presenting with it.
    await page.evaluate(() => document.exitFullscreen());
    await numberOf(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Present', exact: true }).waitFor();
  });

  it('is covered with B, and lifted by a key that does nothing else', async () => {
    const page = await presented('step=5');
    const cover = page.locator('.slide .cover');
    await page.keyboard.press('b');
    await cover.waitFor();
    expect(await cover.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      'rgb(0, 0, 0)',
    );
    await page.keyboard.press('PageDown');
    await cover.waitFor({ state: 'detached' });
    await isAt(page, 5);
    await page.keyboard.press('w');
    await cover.click();
    await cover.waitFor({ state: 'detached' });
    await waitForFragment(page, /step=5(?!.*answers)/);
  });

  it('jumps to a step whose number is typed', async () => {
    const page = await presented('step=1');
    await page.keyboard.press('4');
    await page.locator('.slide .digits').getByText('4 of 6').waitFor();
    await page.keyboard.press('Enter');
    await isAt(page, 4);
    expect(await page.locator('.slide .digits').count()).toBe(0);
  });

  it('goes on and back at its edges, and with its words', async () => {
    const page = await presented('step=1');
    await page.locator('.slide .edge.on').click();
    await isAt(page, 2);
    await page.locator('.slide .edge.back').click();
    await isAt(page, 1);
    await page.locator('.slide .number').click();
    await isAt(page, 2);
  });

  it('is explored by hand and by keys, and returned to', async () => {
    const page = await presented('step=1');
    const map = page.locator('.plate [role="application"]');
    await map.focus();
    await page.keyboard.press('+');
    await explores(page).waitFor();
    // Now the arrows are the map's.
    await page.keyboard.press('ArrowRight');
    await page.locator('.map-focus').waitFor();
    await isAt(page, 1);
    await page.keyboard.press('r');
    await explores(page).waitFor({ state: 'detached' });
    await waitForFragment(page, /^(?!.*explor)/);
    // The pointer finds what it is over, although the map is enlarged.
    const [x, y] = await middlemostMark(page);
    await page.mouse.click(x, y);
    await page.locator('.panel').waitFor();
    await explores(page).waitFor();
    await page.keyboard.press('PageDown');
    await isAt(page, 2);
    expect(await page.locator('.panel').isVisible()).toBe(false);
    expect(await explores(page).count()).toBe(0);
  });

  it('has no type below 2.2 % of the height, the names on the map included', async () => {
    const page = await presented('step=1');
    await page.locator('.stage .name text').first().waitFor();
    const type = await typeOf(page);
    expect(type.map(([words]) => words)).toContain('KAZAKHSTAN');
    expect(type.length).toBeGreaterThan(25);
    expect(type.filter(([, share]) => share < 0.022)).toEqual([]);
    await page.keyboard.press('n');
    await page.locator('.slide .notes').getByText('Ask where the line parts.').waitFor();
    expect((await typeOf(page)).filter(([, share]) => share < 0.022)).toEqual([]);
  });

  it('cuts nothing and lays nothing over anything else, on any screen', async () => {
    const page = await presented('step=1');
    for (const [width, height, fragment] of [
      [1024, 768, 'step=1&lang=ru'],
      [3840, 2160, 'step=2&lang=zh'],
      [1080, 1920, 'step=1&lang=ru'],
    ] as const) {
      await page.setViewportSize({ width, height });
      await presented(fragment);
      expect(await clashesOf(page), `${String(width)} ${fragment}`).toEqual([]);
    }
    await page.setViewportSize(size);
  });

  it('has nothing that axe would find', async () => {
    const page = await presented('step=1&lang=en');
    expect(await findingsOf(page)).toEqual([]);
    await presented('step=4&lang=en&theme=dark');
    expect(await findingsOf(page)).toEqual([]);
  });
});

describe('the window of whoever speaks', () => {
  it('opens from one file, shows notes and what is next, and drives the slide', async () => {
    const visit = await stick.open(`#${carried}&present=on`, { hasWebGL: false, ...size });
    const { page } = visit;
    await isAt(page, 1);
    const [other] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await other.getByText('Ask where the line parts.').waitFor();
    await other.getByText('1 of 6').waitFor();
    expect(await other.locator('.elapsed').innerText()).toBe('0:00');
    // In the look of the page, in its own type.
    await other.waitForFunction(() => document.fonts.check('1em "Source Sans 3 Variable"'));
    expect(
      await other.evaluate(
        () => getComputedStyle(document.querySelector('main') ?? document.body).display,
      ),
    ).toBe('grid');
    expect(await findingsOf(other)).toEqual([]);
    await other.keyboard.press('PageDown');
    await isAt(page, 2);
    await other.getByRole('button', { name: 'Reveal' }).click();
    await waitForFragment(page, /answers=shown/);
    await other.getByRole('button', { name: 'Black' }).click();
    await page.locator('.slide .cover').waitFor();
    await other.keyboard.press('b');
    await page.locator('.slide .cover').waitFor({ state: 'detached' });
    await Promise.all([other.waitForEvent('close'), page.keyboard.press('Escape')]);
    expect(visit.problems()).toEqual([]);
  });

  it('is replaced by notes on the slide where the browser refuses it', async () => {
    const page = await presented('step=1');
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press('s');
    await page.locator('.slide .notes').getByText('Ask where the line parts.').waitFor();
    await page.getByText('did not open a second window').waitFor();
  });
});
