import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { countUse, framesDuring } from '../../tools/page-use.mjs';
import { differing, textsOf } from '../../rendered/facts';
import { expectScene, follow, look, seeMapAlone, type Seen, type Sighting } from '../seenScene';
import { useSetting } from '../setting';
import { alive, mapDrawn, pictureDrawn } from '../visit';

/*
 * One page follows links from scene to scene, drawn as the live picture, in forced colours, on paper and in
 * WebGL. What is seen of each drawing is compared with the scene and with what the picture showed of it.
 */

const setting = useSetting({ hasWebGL: true });
const small = { width: 640, height: 400 };
const scenes: Readonly<Record<string, Sighting>> = {
  'a reported year beside a derived one': {
    ...{ year: 2021, link: 't=2021&at=first', size: small, hasBorders: true },
  },
  'what is interpolated, in the dark': {
    ...{
      year: 2022,
      moving: true,
      link: 't=2022.5&at=first&theme=dark',
      size: small,
      hasBorders: true,
    },
  },
  'a split that is not documented, on a phone': {
    ...{ year: 2023, link: 't=2023&at=82.5,44.2,5', size: { width: 360, height: 640 } },
  },
  'a year of which nothing is documented, in a low frame in the dark': {
    ...{ year: 2015, link: 't=2015&at=first&theme=dark', size: { width: 320, height: 240 } },
  },
  'the smallest frame': { year: 2021, link: 't=2021&at=first', size: { width: 240, height: 320 } },
  'a view about one gate': {
    ...{ year: 2021, about: ['horgos-rail'], link: 't=2021&at=first&highlight=horgos-rail' },
    size: small,
  },
  Europe: { year: 2024, link: 't=2024&at=15,51,4', size: small, hasBorders: true },
  'a very wide window': { year: 2024, link: 't=2024&at=first', size: { width: 3440, height: 600 } },
};
const names = Object.keys(scenes);
const sightingOf = (name: string) => {
  const found = scenes[name];
  if (!found) throw new Error(`There is no scene ${name}`);
  return found;
};

let page: Page;
/** What the live picture shows of each scene. */
const pictures = new Map<string, Seen>();

beforeAll(async () => {
  ({ page } = await setting.stay({ width: 1000, height: 600, reducedMotion: 'reduce' }));
  await countUse(page);
  await page.goto(`${setting.url()}#t=2024&at=first&ui=none`);
  await alive(page);
  await pictureDrawn(page);
  await seeMapAlone(page);
  for (const name of names) {
    await follow(page, sightingOf(name));
    pictures.set(name, await look(page));
  }
});

/** Marks, names and the place of the map are those of the picture. */
function expectPicture(name: string, seen: Seen): void {
  const picture = pictures.get(name);
  if (!picture) throw new Error(`There is no picture of ${name}`);
  const { view } = picture.placement;
  for (const side of ['x', 'y', 'width'] as const)
    expect(seen.placement.view[side]).toBeCloseTo(view[side], 0);
  const texts = textsOf(picture.drawn);
  expect(texts.length).toBeGreaterThan(3);
  expect(differing(textsOf(seen.drawn), texts)).toEqual([]);
}

it.each(names)('the live picture: %s', async (name) => {
  const picture = pictures.get(name);
  if (picture) await expectScene(sightingOf(name), picture);
  expect(picture?.by).toBe('picture');
});

it.each([
  ['a reported year beside a derived one', 'dark'],
  ['what is interpolated, in the dark', 'light'],
] as const)('in forced colours: %s, forced to be %s', async (name, colorScheme) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme });
  await follow(page, sightingOf(name));
  const seen = await look(page);
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  expect(seen.colours['halo']).toEqual(colorScheme === 'dark' ? [0, 0, 0] : [255, 255, 255]);
  await expectScene(sightingOf(name), seen);
  expectPicture(name, seen);
});

it.each([
  ['A4 landscape', { width: 1047, height: 718 }, 'a reported year beside a derived one'],
  ['Letter portrait', { width: 740, height: 979 }, 'what is interpolated, in the dark'],
] as const)('paper, %s', async (_, size, name) => {
  const sighting = sightingOf(name);
  await follow(page, sighting);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(size);
  const seen = await look(page);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  // 176 by 104 mm, light whatever the screen was, with all of the first view in it.
  const { width, height } = seen.placement.viewport.size;
  expect([width, height].map(Math.floor)).toEqual([665, 393]);
  expect(seen.colours['halo']).toEqual([247, 243, 234]);
  await expectScene(sighting, seen);
  const figures = textsOf(seen.drawn).map(({ what }) => what);
  for (const { what } of textsOf(pictures.get(name)?.drawn ?? []))
    if (/\d/.test(what)) expect(figures).toContain(what);
});

it.each(names)('WebGL: %s', async (name) => {
  await mapDrawn(page);
  await follow(page, sightingOf(name));
  await expect.poll(() => framesDuring(page, 150)).toBe(0);
  const seen = await look(page);
  expect(seen.by).toBe('map');
  await expectScene(sightingOf(name), seen);
  expectPicture(name, seen);
});
