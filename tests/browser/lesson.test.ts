import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { embedCode } from '../../src/embed/code';
import { findingsOf } from './axe';
import { inside, useFrames } from './frames';
import { article } from './hostPage';
import { useOnePage, useSetting } from './setting';
import { complete, follow, fragmentOf, waitForFragment, withoutWebGL } from './visit';

// The tour beside the map, and the same steps as a story in an article. What differs by a link goes on with one page.
// Each lesson to its end: walk.test.ts.

const setting = useSetting();
const onDesk = useOnePage(setting, { width: 1280, height: 800, reducedMotion: 'reduce' });
const frames = useFrames(setting);

const sentence = (page: Page) => page.locator('.lesson h2').innerText();

describe('a tour', () => {
  it('is offered in the first view, walked by clicks and keys, and left; Back undoes each', async () => {
    const page = await onDesk('map=still');
    await complete(page);
    await page.getByRole('button', { name: /steps: / }).click();
    await page.locator('.lesson h2').waitFor();
    const first = await sentence(page);
    await page.getByRole('button', { name: 'Next' }).click();
    await waitForFragment(page, /lesson=trains&step=2/);
    const second = await sentence(page);
    expect(second).not.toBe(first);
    await page.getByRole('button', { name: 'Previous' }).press('PageUp');
    await waitForFragment(page, /step=1/);
    expect(await sentence(page)).toBe(first);
    await page.goBack();
    await waitForFragment(page, /step=2/);
    await page.getByRole('button', { name: '1 of' }).click();
    await waitForFragment(page, /step=1/);
    await page.getByRole('button', { name: 'Leave the lesson' }).click();
    await page.locator('.lesson').waitFor({ state: 'detached' });
    expect(await fragmentOf(page)).not.toContain('lesson');
  });

  it('lets the reader explore inside a step, and brings it back', async () => {
    const page = await onDesk('map=still');
    await follow(page, 'lesson=trains&step=1&map=still');
    await page.locator('.lesson h2').waitFor();
    expect(await findingsOf(page)).toEqual([]);
    const year = await page.getByRole('slider').getAttribute('aria-valuenow');
    await page.getByRole('slider').press('ArrowLeft');
    await waitForFragment(page, /^t=/);
    await page.getByRole('button', { name: 'Return to the step' }).click();
    await waitForFragment(page, /^map=still&lesson=trains&step=1$/);
    expect(await page.getByRole('slider').getAttribute('aria-valuenow')).toBe(year);
  });

  it('is in the list of lessons, from which each begins', async () => {
    const page = await onDesk('map=still');
    await follow(page, 'sheet=lessons&map=still');
    const dialog = page.getByRole('dialog', { name: 'Lessons' });
    await dialog.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await findingsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Start' }).first().click();
    await waitForFragment(page, /lesson=trains&step=1/);
    await page.locator('.lesson h2').waitFor();
  });
});

describe('a story in an article', () => {
  const frame = (height: number) =>
    embedCode({
      address: `${frames.site('plain').url}embed-minimal.en.html#ui=minimal&lesson=trains&step=1&lang=en`,
      link: frames.site('plain').url,
      title: 'A story',
      height,
      script: undefined,
    }).replace('loading="lazy"', '');

  it.each([
    [640, 420],
    [360, 480],
  ])(
    'has sentence, map, ways and source in %d by %d pixels, and leaves the wheel',
    async (width, height) => {
      frames.host().show(`<div style="width:${String(width)}px">${article(frame(height))}</div>`);
      const { page } = await frames.visitHost({ width: width + 60, height: 700 }, withoutWebGL);
      const story = await inside(page, 0);
      await story.locator('.lesson h2').waitFor();
      expect(await story.locator('#record').count()).toBe(0);
      const fits = await story.evaluate(() => {
        const low = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity;
        return [low('.lesson .foot'), innerHeight, document.documentElement.scrollHeight];
      });
      expect(fits[0]).toBeLessThanOrEqual(fits[1] ?? 0);
      expect(fits[2]).toBeLessThanOrEqual(fits[1] ?? 0);
      const plate = await story.locator('.plate').boundingBox();
      expect(plate?.height).toBeGreaterThan(150);
      const before = await page.evaluate(() => scrollY);
      await page.mouse.move((plate?.x ?? 0) + 60, (plate?.y ?? 0) + 60);
      await page.mouse.wheel(0, 200);
      await page.waitForFunction((from) => scrollY > from, before);
      await story.getByRole('button', { name: 'Next' }).click();
      await story.locator('[aria-current=step][aria-label^="2 of"]').waitFor();
    },
  );

  it('is made by the generator', async () => {
    const page = await onDesk('map=still');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Share and embed' });
    await dialog.getByRole('combobox', { name: 'Shows in the frame' }).selectOption('trains');
    const code = await dialog.getByLabel('Code of the embed').inputValue();
    expect(code).toMatch(/embed-minimal\.en\.html#.*ui=minimal.*lesson=trains&amp;step=1/);
    expect(await findingsOf(page)).toEqual([]);
  });
});
