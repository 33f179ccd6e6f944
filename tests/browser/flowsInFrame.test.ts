import data from 'virtual:atlas';
import { expect, it } from 'vitest';
import { fitted } from '../../src/scene/camera';
import { interfaces } from '../../src/view/view';
import { withDocument } from '../golden/document';
import { file, sceneOf } from '../rendered/drawings';
import { differing, expectRibbons, marksOf } from '../rendered/facts';
import { follow, read } from './seenScene';
import { useSetting } from './setting';
import { alive, pictureDrawn } from './visit';

const setting = useSetting();
const sizes = [
  [1920, 1080],
  [1280, 800],
  [800, 500],
  [640, 400],
  [360, 640],
  [320, 240],
  [240, 320],
] as const;

it('flows and marks lie where the first view has them, at every size with whatever is around the map', async () => {
  const { page } = await setting.visit({ width: 1280, height: 800, reducedMotion: 'reduce' });
  const link = 't=2024&at=first&map=still';
  await page.goto(`${setting.url()}#${link}`);
  await alive(page);
  await pictureDrawn(page);
  const scene = sceneOf(2024);
  for (const ui of interfaces)
    for (const [width, height] of sizes) {
      const size = { width, height };
      // From elsewhere, so that the first view is fitted anew.
      await follow(page, { link: 't=2023&at=15,51,4&map=still', size }, ui);
      await follow(page, { link, size }, ui);
      const { placement: found, drawn } = await read(page);
      // The region has all of the frame but its margins, and what stands beside it.
      const isPhone = width < 700;
      const room = isPhone || height < 480 || ui !== 'full' ? 24 : 332;
      const viewport = {
        ...found.viewport,
        padding: { top: 24, right: room, bottom: 24, left: 24 },
      };
      const placement = {
        viewport,
        view: fitted(data.info.bounds[isPhone ? 'narrow' : 'wide'], viewport),
      };
      const name = `${ui} ${String(width)} × ${String(height)}`;
      for (const side of ['x', 'y', 'width'] as const)
        expect(Math.abs(found.view[side] - placement.view[side]), name).toBeLessThan(1);
      expectRibbons(scene, { drawn, beside: drawn, placement: found });
      const marks = marksOf(drawn, found);
      expect(marks.length, name).toBeGreaterThan(3);
      const wanted = await withDocument(() => marksOf(file(scene, found), found));
      expect(differing(marks, wanted), name).toEqual([]);
    }
});
