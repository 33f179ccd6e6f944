import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildScene } from '../../src/scene/buildScene';
import { overlap, within } from '../../src/scene/labels/boxes';
import { obstaclesOf } from '../../src/scene/labels/obstacles';
import { placedLabels } from '../../src/scene/labels/placeLabels';
import { createPaths } from '../../src/scene/paths';
import { stageOf, widthAtZoom } from '../../src/scene/stage';
import { gridOf } from '../../src/scene/svg/grid';
import { lanesOf } from '../../src/scene/svg/lanes';
import { trafficOf } from '../../src/scene/svg/picture';
import { staticPictureMarkup } from '../../src/scene/svg/staticPicture';
import { loadLanguage, textOf } from '../../src/text/text';
import { allOf, stepsOf } from '../unit/svg/support';
import { atlas, data } from './regionPackage';

const paths = createPaths(atlas);
const { bounds, years } = data.info;
const [firstYear, lastYear] = years;
const stage = stageOf(bounds.wide);
const wholeFrame = (zoom: number) => {
  const width = widthAtZoom(stage, zoom);
  return { left: -24, top: -24, right: width + 200, bottom: width / stage.aspect + 24 };
};
const sceneOf = (year: number, language: 'en' | 'zh' | 'ru' = 'en') =>
  buildScene(atlas, paths, textOf(language), {
    stop: { year, moving: false },
    hidden: new Set(),
    selected: new Set(),
  });

describe('this region’s picture', () => {
  beforeAll(() => Promise.all([loadLanguage('zh'), loadLanguage('ru')]));

  it.each(['en', 'zh', 'ru'] as const)(
    'has names in %s that neither overlap nor cover what is drawn',
    (language) => {
      for (const year of [firstYear, 2013, lastYear]) {
        const scene = sceneOf(year, language);
        for (const zoom of [2, 2.4, 3.4, 4.6, 6, 8]) {
          const frame = wholeFrame(zoom);
          const boxes = placedLabels(scene, stage, [{ zoom, frame }]).flatMap((one) => one.boxes);
          expect(boxes.length).toBeGreaterThan(3);
          const obstacles = obstaclesOf(scene, stage, zoom);
          const wrong = boxes.filter(
            (box, index) =>
              !within(box, frame) ||
              obstacles.some((obstacle) => overlap(obstacle, box)) ||
              boxes.slice(index + 1).some((other) => overlap(box, other)),
          );
          expect(wrong).toEqual([]);
        }
      }
    },
  );

  it('writes every figure of the gateways and the region at the usual size', () => {
    for (const year of [2021, 2023, lastYear]) {
      const scene = sceneOf(year);
      const placed = placedLabels(scene, stage, [{ zoom: 3.4, frame: wholeFrame(3.4) }]);
      const written = new Set(placed.map(({ item }) => item.label.id));
      const wanted = scene.labels.filter(
        ({ kind, id }) => kind === 'region' || /figure:(rail-trunk|road)/.test(id),
      );
      expect(wanted.length).toBeGreaterThan(1);
      for (const { id } of wanted) expect(written).toContain(id);
    }
  });

  it('is small where the page has no script', () => {
    const markup = staticPictureMarkup(sceneOf(lastYear), bounds);
    expect(brotliCompressSync(Buffer.from(markup)).length).toBeLessThan(10_500);
  });

  it('needs no more elements for what moves than a small page, in any year', () => {
    for (let year = firstYear; year <= lastYear; year += 1)
      expect(allOf(trafficOf(sceneOf(year), stage, 3.4, 0)).length).toBeLessThanOrEqual(300);
  });

  it('has the twenty ports of the national list', () => {
    expect(sceneOf(2023).ports.filter(({ national }) => national)).toHaveLength(20);
  });

  it('has no step on the way of a marker so short that rounding would turn it', () => {
    for (let year = firstYear; year <= lastYear; year += 1)
      for (const zoom of [2, 3.3, 4.5, 5.2, 6.7]) {
        const perPixel = gridOf(stage, zoom, 4).scale / 2 ** zoom;
        const steps = lanesOf(sceneOf(year), stage, zoom).flatMap(({ way }) => stepsOf(way));
        expect(
          Math.min(Infinity, ...steps) / perPixel,
          `${String(year)} at ${String(zoom)}`,
        ).toBeGreaterThan(3);
      }
  });
});
