import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useOnePage, useSetting } from './setting';
import { waitForFragment } from './visit';

// One page goes on from view to view: about nothing, about one gate, and about nothing again.

const setting = useSetting();
const follow = useOnePage(setting, { width: 640, height: 480, reducedMotion: 'no-preference' });
const plain = 'map=still&ui=none&t=2021&at=first';
const about = `${plain}&highlight=horgos-rail`;

/** Waits until one layer of marks is there, of a view that is about something or not. */
function drawn(page: Page, isAbout: boolean) {
  return page.waitForFunction((wanted) => {
    const [marks, ...others] = document.querySelectorAll('.live-picture .marks');
    return marks && others.length === 0 && (marks.querySelector('.back') !== null) === wanted;
  }, isAbout);
}

/** Follows a link and tells how many layers of marks there were at once, until what it says is drawn. */
async function mostLayers(fragment: string, isAbout: boolean): Promise<number> {
  const page = await follow(isAbout ? plain : about);
  await drawn(page, !isAbout);
  await page.evaluate(() => {
    const layers = () => document.querySelectorAll('.live-picture .marks').length;
    const seen = { most: layers() };
    Object.assign(window, { seen });
    const stage = document.querySelector('.live-picture .stage');
    if (stage)
      new MutationObserver(() => {
        seen.most = Math.max(seen.most, layers());
      }).observe(stage, { childList: true });
  });
  await follow(fragment);
  await drawn(page, isAbout);
  return page.evaluate(() => Number(Reflect.get(Reflect.get(window, 'seen'), 'most')));
}

/** How strong the first of what steps back is, and of what it is a part, by layer. */
function strengths(page: Page) {
  return page.evaluate(() =>
    ['traffic', 'marks', 'labels'].map((layer) => {
      const back = document.querySelector(`.live-picture .${layer} .back`);
      return back ? Number(getComputedStyle(back).opacity) : undefined;
    }),
  );
}

it('steps over from one view to the next, both ways, and at once for readers who want less motion', async () => {
  expect(await mostLayers(about, true)).toBe(2);
  expect(await mostLayers(plain, false)).toBe(2);
  const page = await follow(plain);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await mostLayers(about, true)).toBe(1);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
});

it('dims to a fifth; where colours are forced, what can be read stays', async () => {
  const page = await follow(about);
  await page.locator('.marks .back').first().waitFor({ state: 'attached' });
  // What steps back has no names, and so none that are too pale to be read.
  expect(await strengths(page)).toEqual([0.2, 0.2, undefined]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await strengths(page)).toEqual([0.2, 1, undefined]);
  await page.emulateMedia({ forcedColors: 'none' });
});

it('shows all again to a reader who reaches for nothing', async () => {
  const page = await follow(about);
  await page.locator('.marks .back').first().waitFor({ state: 'attached' });
  // A corner of the map with nothing in it.
  await page.locator('.layer.picture').click({ position: { x: 560, y: 400 } });
  await waitForFragment(page, /^(?!.*highlight)/);
  await page.locator('.marks .back').first().waitFor({ state: 'detached' });
});
