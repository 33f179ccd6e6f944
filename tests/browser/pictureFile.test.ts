import { decode } from 'fast-png';
import data from 'virtual:atlas';
import { expect, it } from 'vitest';
import { fitted } from '../../src/scene/camera';
import { widthScaleAt } from '../../src/scene/magnitudes';
import { zoomOfWidth } from '../../src/scene/stage';
import { palettes } from '../../src/theme';
import { sceneOf, stage } from '../rendered/drawings';
import { pointsOf } from '../rendered/spots';
import { useSetting } from './setting';
import { alive, contentOf } from './visit';

const setting = useSetting();

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

it('a picture in points has its ribbons whole', async () => {
  const { page } = await setting.visit();
  await page.goto(`${setting.url()}#map=still&t=2021&theme=light&sheet=data`);
  await alive(page);
  const taken = async (what: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-take="${what}"]`).click(),
    ]);
    return contentOf(download);
  };
  const svg = (await taken('picture.svg')).toString('utf8');
  const png = decode(await taken('picture.png'));
  const [x = 0, y = 0, width = 0, height = 0] =
    /<rect class="plate" x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/
      .exec(svg)
      ?.slice(1)
      .map(Number) ?? [];
  const padding = { top: 24, right: 24, bottom: 24, left: 24 };
  const viewport = { stage, size: { width, height }, padding };
  // A link that says a year and no place shows what it showed when such links were first given.
  const { bounds, formerBounds = bounds } = data.info;
  const view = fitted(formerBounds.wide, viewport);
  const growth = widthScaleAt(zoomOfWidth(stage, view.width));
  const isOf = (colour: string, [left, top]: readonly [number, number]) => {
    const at = (Math.round((y + top) * 2) * png.width + Math.round((x + left) * 2)) * png.channels;
    return channels(colour).every(
      (value, index) => Math.abs(value - (png.data[at + index] ?? 0)) < 48,
    );
  };
  const wide = sceneOf(2021).ribbons.filter(
    ({ mode, status, from, perPixel }) =>
      mode === 'rail' && status === 'reported' && (from / perPixel) * growth > 8,
  );
  expect(wide.length).toBeGreaterThan(0);
  for (const ribbon of wide) {
    const half = ((ribbon.from / ribbon.perPixel) * growth) / 2;
    const points = pointsOf(ribbon, { view, viewport });
    // Between the lanes, where no marker is knocked out; a port and an airport lie on it.
    const inside = points.filter(([left, top]) =>
      [-0.2, 0, 0.2].some((aside) => isOf(palettes.light.rail, [left, top + aside * half])),
    );
    expect(points.length).toBeGreaterThan(15);
    expect(inside.length / points.length, ribbon.id).toBeGreaterThan(0.75);
  }
});
