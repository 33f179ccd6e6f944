import { expect, it } from 'vitest';
import { countUse, useOf } from '../../tools/page-use.mjs';
import { findingsOf } from '../axe';
import { useSetting } from '../setting';
import { overflowOf, shiftsOf, watchShifts } from '../shifts';
import { palettes } from '../../../src/theme';
import { pictureOf } from '../../golden/picture';
import { alive, mapDrawn } from '../visit';

const setting = useSetting({ hasWebGL: true });

it.each([
  { width: 390, height: 844, hasTouch: true },
  { width: 640, height: 400 },
])(
  'at $width × $height the map takes over in one context, without a shift, an error, a third party or a finding of axe',
  async (size) => {
    const visit = await setting.visit({ ...size, reducedMotion: 'no-preference' });
    const { page } = visit;
    await countUse(page);
    await watchShifts(page);
    await page.goto(setting.url());
    await mapDrawn(page);
    expect(await shiftsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect((await useOf(page)).contexts).toBe(1);
    expect(visit.requestsBeyond(setting.origin())).toEqual([]);
    expect(visit.problems()).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await findingsOf(page)).toEqual([]);
  },
);

/** The box around all pixels of a picture that have about this colour; none where there are few. */
function boxAround(png: Buffer, colour: string): readonly number[] {
  const { width, height, data } = pictureOf(png);
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const isLike = (pixel: number) =>
    wanted.every((channel, index) => Math.abs((data[pixel * 3 + index] ?? 0) - channel) < 12);
  const pixels = Array.from({ length: width * height }, (_, pixel) => pixel).filter(isLike);
  if (pixels.length < 60) return [];
  const [xs, ys] = [
    pixels.map((pixel) => pixel % width),
    pixels.map((pixel) => Math.floor(pixel / width)),
  ];
  return [xs, ys].flatMap((values) => [
    values.reduce((one, other) => Math.min(one, other)),
    values.reduce((one, other) => Math.max(one, other)),
  ]);
}

// Frames of the page at other zooms are compared in oneScene.test.ts.
it.each([
  ['embed-none.en.html#t=2023&at=first', { width: 640, height: 400 }],
  // What a large screen shows from afar takes a zoom below 2 here.
  ['#t=2021&at=80,44,3,1154x616&ui=none', { width: 390, height: 500 }],
])(
  'in a frame of whole pixels, %s, flows lie where the picture has them',
  async (address, size) => {
    const visit = await setting.visit({ ...size, reducedMotion: 'reduce' });
    const { page } = visit;
    await page.goto(setting.url() + address);
    await alive(page);
    await page.locator('.live-picture').waitFor({ state: 'attached' });
    const flows = async () => {
      // Signs and names are the same in both, and lie above.
      const style = '.stage > :is(.marks, .labels, .discs) { visibility: hidden }';
      return boxAround(await page.screenshot({ style }), palettes.light.rail);
    };
    const drawn = await flows();
    expect(drawn).toHaveLength(4);
    await mapDrawn(page);
    const again = await flows();
    // The thin ends of a ribbon are set a little otherwise.
    drawn.forEach((edge, index) => {
      expect(Math.abs(edge - (again[index] ?? NaN))).toBeLessThanOrEqual(10);
    });
    expect(visit.problems()).toEqual([]);
  },
);
