import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { turnedFile } from '../../../geo/compiler/basemap/turn';
import { isNameFile, physicalNamesOf } from '../../../src/scene/base/physicalNames';
import { overlap, within, type Box } from '../../../src/scene/labels/boxes';
import { placedLabels } from '../../../src/scene/labels/placeLabels';
import { markupOf, node } from '../../../src/scene/node';
import { placedNames } from '../../../src/scene/labels/placePhysical';
import { nameGroups } from '../../../src/scene/svg/physicalNodes';
import { flatPathOf } from '../../../src/scene/flatPath';
import { obstaclesOf } from '../../../src/scene/labels/obstacles';
import { stageOf, widthAtZoom, zoomOfWidth } from '../../../src/scene/stage';
import { loadLanguage } from '../../../src/text/text';
import { palettes, propertyOf } from '../../../src/theme';
import { allOf, bounds, firstYear, lastYear, sceneOf } from './support';

/** As the build hands it out: where the sheet of the world has it. */
function nameFile(name: string): unknown {
  const file = path.resolve(import.meta.dirname, '../../package/basemap', name);
  return JSON.parse(turnedFile(readFileSync(file, 'utf8'), bounds.wide));
}
const files = ['physical.json', 'physical-curves.json'].map(nameFile);
const [pointFile, curveFile] = files.filter(isNameFile);
if (!pointFile || !curveFile) throw new Error('The names are no files of names');
const names = physicalNamesOf(pointFile, curveFile);
const stage = stageOf(bounds.wide);
const viewAt = (zoom: number) => {
  const right = widthAtZoom(stage, zoom);
  return { zoom, frame: { left: 0, top: 0, right, bottom: right / stage.aspect } };
};
const placedAt = (zoom: number, taken: readonly Box[] = [], language: 'en' | 'zh' | 'ru' = 'en') =>
  placedNames(names, language, stage, viewAt(zoom), taken);
const markupAt = (zoom: number, language: 'en' | 'zh' | 'ru' = 'en') =>
  markupOf(node('svg', {}, nameGroups(placedAt(zoom, [], language), stage, zoom)));

describe('the files of the physical names', () => {
  it('give each name once, along its curve where it has one', () => {
    expect(new Set(names.map(({ id }) => id)).size).toBe(pointFile.features.length);
    expect(names.filter(({ curve }) => curve)).toHaveLength(curveFile.features.length);
  });

  it('are read so that no text along a curve stands on its head', () => {
    const [feature] = curveFile.features;
    if (feature?.geometry.type !== 'LineString') throw new Error('No curve');
    const coordinates = [...feature.geometry.coordinates].reverse();
    const westward = { ...feature, geometry: { ...feature.geometry, coordinates } };
    const [turned] = physicalNamesOf({ features: [] }, { features: [westward] });
    expect(turned?.curve).toEqual(names.find(({ id }) => id === turned?.id)?.curve);
  });
});

describe('physical names', () => {
  beforeAll(() => Promise.all([loadLanguage('zh'), loadLanguage('ru')]));

  it.each(['en', 'zh', 'ru'] as const)('in %s give way to everything else', (language) => {
    let written = 0;
    for (const year of [firstYear, lastYear])
      for (const zoom of [2.6, 3.4, 4.6, 5.5]) {
        const scene = sceneOf(year, false, language);
        const view = viewAt(zoom);
        const labels = placedLabels(scene, stage, [view]).flatMap(({ boxes }) => boxes);
        const taken = [...labels, ...obstaclesOf(scene, stage, zoom)];
        const placed = placedAt(zoom, taken, language);
        const boxes = placed.flatMap((one) => one.boxes);
        expect(boxes.filter((box) => taken.some((other) => overlap(box, other)))).toEqual([]);
        expect(boxes.filter((box) => !within(box, view.frame))).toEqual([]);
        written += placed.length;
      }
    expect(written).toBeGreaterThan(20);
  });

  it('do not overlap each other', () => {
    for (const zoom of [3.4, 4.6, 6, 7.5]) {
      const placed = placedAt(zoom);
      placed.forEach(({ boxes }, index) => {
        const others = placed.slice(index + 1).flatMap((other) => other.boxes);
        expect(boxes.some((box) => others.some((other) => overlap(box, other)))).toBe(false);
      });
    }
  });

  it('are the great ones from afar and all of them close up', () => {
    const ranksAt = (zoom: number) => placedAt(zoom).map(({ name }) => name.rank);
    expect(Math.max(...ranksAt(2.9))).toBe(1);
    expect(Math.max(...ranksAt(4.9))).toBe(2);
    expect(Math.max(...ranksAt(5))).toBe(4);
    const rounded = zoomOfWidth(stage, widthAtZoom(stage, 5) * (1 - 1e-12));
    expect(Math.max(...ranksAt(rounded))).toBe(4);
  });

  it('stand along a curve only where it has room for them', () => {
    const curvedAt = (zoom: number) => placedAt(zoom).filter(({ name }) => name.curve).length;
    expect(curvedAt(4)).toBeGreaterThan(curvedAt(2));
    expect(curvedAt(6)).toBeGreaterThan(curvedAt(4));
    for (const zoom of [2, 3.4, 5])
      for (const { name, metrics } of placedAt(zoom))
        if (name.curve)
          expect(metrics.width).toBeLessThanOrEqual(flatPathOf(name.curve).length * 2 ** zoom);
  });

  it('are written in the language of the reader', () => {
    expect(markupAt(6)).toContain('>Western Range<');
    expect(markupAt(6, 'zh')).toContain('>西部山脉<');
    expect(markupAt(6, 'ru')).toContain('>Западный хребет<');
  });

  it('follow their curves, in colours that follow the theme', () => {
    const groups = nameGroups(placedAt(6), stage, 6);
    const [land, water] = groups.map(({ attributes }) => attributes);
    expect(land).toMatchObject({ fill: 'var(--physical-name)', stroke: 'var(--halo)' });
    expect(water).toMatchObject({ fill: 'var(--water-line)', stroke: 'var(--water)' });
    const nodes = groups.flatMap(allOf);
    const ids = nodes.flatMap(({ name, attributes }) => (name === 'path' ? attributes['id'] : []));
    const texts = nodes.filter(({ name }) => name === 'textPath');
    expect(texts.map(({ attributes }) => attributes['href'])).toEqual(
      ids.map((id) => `#${String(id)}`),
    );
    expect(texts.length).toBeGreaterThan(5);
  });

  it('name only colours that the page has, and no rule of the picture overrules them', () => {
    const source = path.resolve(import.meta.dirname, '../../../src');
    const given = ['--serif', '--sans', ...Object.keys(palettes.light).map(propertyOf)];
    for (const [, name = ''] of markupAt(6).matchAll(/var\((--[\w-]+)\)/g))
      expect(given).toContain(name);
    const rules = ['picture.css', 'pictureMarks.css']
      .map((name) => readFileSync(path.join(source, 'scene/svg', name), 'utf8'))
      .join('');
    const used = markupAt(6).matchAll(/class="([\w-]+)"/g);
    const names = new Set([...used].map(([, name]) => name));
    names.delete('middle');
    expect([...names]).toEqual(['landforms']);
    expect(rules).not.toContain('.landforms');
  });
});
