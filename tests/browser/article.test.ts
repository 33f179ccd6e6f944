import { describe, expect, it } from 'vitest';
import { embedCode } from '../../src/embed/code';
import { inside, useFrames } from './frames';
import { article } from './hostPage';
import { useSetting } from './setting';
import { withoutWebGL } from './visit';

// The page in an article on another origin: whose are the focus, the keys, the wheel and the way back.

const frames = useFrames(useSetting());

describe('in an article', () => {
  const frameOf = (fragment: string, page = 'embed-minimal.en.html', height = 480) =>
    embedCode({
      address: `${frames.site('plain').url}${page}#${fragment}`,
      link: frames.site('plain').url,
      title: 'A "map" <b>',
      height,
      script: undefined,
    }).replace('loading="lazy"', '');

  async function openArticle(...fragments: readonly string[]) {
    frames.host().show(article(...fragments.map((fragment) => frameOf(fragment))));
    return frames.visitHost(
      { width: 900, height: 800, reducedMotion: 'no-preference' },
      withoutWebGL,
    );
  }

  it('nothing takes the focus, keys or moves, and a dialog of a link stays closed', async () => {
    const { page } = await openArticle('sheet=sources&show=place:horgos-rail', '', '');
    await page.locator('#comment').focus();
    const frame = await inside(page, 0);
    await inside(page, 1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('comment');
    expect(await frame.locator('dialog[open]').count()).toBe(0);
    expect(await frame.getByRole('slider').getAttribute('aria-valuenow')).toBe('2024');
    const second = await inside(page, 1);
    await second.getByRole('slider').focus();
    await second.getByRole('slider').press('/');
    expect(await second.getByRole('slider').evaluate((one) => one === document.activeElement)).toBe(
      true,
    );
    expect(await page.locator('iframe').first().getAttribute('title')).toBe('A "map" <b>');
  });

  it('the code lets the frame fill the screen and copy, and no browser has anything to say to it', async () => {
    frames.host().show(article(frameOf('map=still')));
    const said: string[] = [];
    const { page } = await frames.visitHost({ width: 900, height: 800 }, async (page) => {
      await withoutWebGL(page);
      page.on('console', (message) => said.push(message.text()));
    });
    const frame = await inside(page, 0);
    expect(await frame.evaluate(() => document.fullscreenEnabled)).toBe(true);
    const asks = "navigator.permissions.query({ name: 'clipboard-write' }).then((it) => it.state)";
    expect(await frame.evaluate<unknown>(asks)).not.toBe('denied');
    expect(said).toEqual([]);
  });

  it('years play only when asked for, the first thing that Tab reaches pauses them', async () => {
    const { page } = await openArticle('play=2014,2017', 't=2014');
    const frame = await inside(page, 0);
    const quiet = await inside(page, 1);
    const slider = frame.getByRole('slider');
    await expect
      .poll(async () => Number(await slider.getAttribute('aria-valuenow')), { timeout: 20_000 })
      .toBeGreaterThan(2014);
    await page.locator('h1').click();
    await page.keyboard.press('Tab');
    const focused = frame.locator(':focus');
    expect(await focused.textContent()).toMatch(/^(Pause|Play)/);
    await focused.press('Enter');
    expect(await focused.textContent()).toMatch(/^Play/);
    expect(await quiet.getByRole('slider').getAttribute('aria-valuenow')).toBe('2014');
  });

  it('years do not play for readers who asked for less motion', async () => {
    frames.host().show(article(frameOf('play=2014,2017')));
    const { page } = await frames.visitHost({ width: 900, height: 800, reducedMotion: 'reduce' });
    const frame = await inside(page, 0);
    expect(await frame.getByRole('button', { name: 'Play' }).count()).toBe(2);
  });

  it('the wheel scrolls the article; with a key held it zooms the map', async () => {
    const { page } = await openArticle('');
    const frame = await inside(page, 0);
    const middle = await page.locator('iframe').first().boundingBox();
    await page.mouse.move((middle?.x ?? 0) + 300, (middle?.y ?? 0) + 200);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    expect(await frame.evaluate(() => window.location.hash)).not.toContain('at=');
  });

  it('the way back leads out of the article, whatever was chosen in its maps', async () => {
    const { page } = await openArticle('');
    const frame = await inside(page, 0);
    const before = await page.evaluate(() => window.history.length);
    await frame.getByRole('button', { name: 'Layers and key' }).click();
    await frame.getByRole('checkbox', { name: /^Road/ }).click();
    await frame.waitForFunction(() => window.location.hash.includes('hide=road'));
    expect(await page.evaluate(() => window.history.length)).toBe(before);
  });
});
