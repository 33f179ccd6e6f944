import { describe, expect, it } from 'vitest';
import { buildScene, type SceneState } from '../../src/scene/buildScene';
import { pointAt, viewAt, type Viewport } from '../../src/scene/camera';
import { positionAt } from '../../src/flows/path';
import { pickAt } from '../../src/scene/live/picking';
import { createMesher } from '../../src/scene/map/overlay/geometry';
import { flatten } from '../../src/scene/mercator';
import { createPaths } from '../../src/scene/paths';
import { stageOf } from '../../src/scene/stage';
import { stripsOf, weightOn } from '../../src/scene/strip';
import { trafficOf } from '../../src/scene/svg/picture';
import { textOf } from '../../src/text/text';
import { atlasOf, figure, flow, period, place, route } from './support/atlas';
import { allOf } from './svg/support';

const yard = place('yard', [30, 20], { kind: 'city' });
const fork = place('fork', [22, 20], { kind: 'waypoint' });
const [north, west] = [place('north', [21, 24]), place('west', [14, 18])];
const beyond = place('beyond', [10, 18], { kind: 'city' });
const counted = (of: string, gates: readonly string[], routes: readonly string[], since: string) =>
  flow(of, { routes, indicator: 'trains', place: of, gates, period: period(`${since}/..`) });

const atlas = atlasOf({
  places: [yard, fork, north, west, beyond],
  routes: [
    route('trunk', [yard, fork]),
    route('to-north', [fork, north]),
    route('to-west', [fork, west, beyond]),
  ],
  figures: [
    figure('2014', 3000, { place: 'sum' }),
    figure('2016', 5000, { place: 'sum' }),
    figure('2016', 2000, { place: 'north' }),
    figure('2016', 3000, { place: 'west' }),
    figure('2018', 8000, { place: 'sum' }),
    figure('2019', 9000, { place: 'sum' }),
  ],
  flows: [
    counted('sum', ['yard', 'fork'], ['trunk'], '2012'),
    counted('north', ['north'], ['to-north'], '2012'),
    counted('west', ['west'], ['to-west'], '2015'),
  ],
});
const paths = createPaths(atlas);
function sceneOf(year: number, changes: Partial<SceneState> = {}) {
  const state = { hidden: new Set<never>(), selected: new Set<string>(), ...changes };
  return buildScene(atlas, paths, textOf('en'), { stop: { year, moving: false }, ...state });
}
const splitIds = (...args: Parameters<typeof sceneOf>) =>
  sceneOf(...args).splits.map(({ id }) => id);

describe('a sum of which no source says how it parts', () => {
  it('goes on along each of the lines that part, where none is counted by itself', () => {
    expect(splitIds(2018)).toEqual(['north', 'west']);
    expect(splitIds(2018, { stop: { year: 2018, moving: true } })).toEqual(['north', 'west']);
  });

  it('is not there where the parts are known, where there is one line, or no sum', () => {
    expect(splitIds(2016)).toEqual([]);
    expect(splitIds(2014)).toEqual([]);
    expect(splitIds(2012)).toEqual([]);
  });

  it('is hidden with the flows and with its mode', () => {
    expect(splitIds(2018, { hidden: new Set(['flows']) })).toEqual([]);
    expect(splitIds(2018, { hidden: new Set(['rail']) })).toEqual([]);
  });

  it('ends at the gate, in a third of the width', () => {
    const inside = stripsOf(sceneOf(2018)).filter(({ status }) => status === 'hatching');
    expect(inside).toHaveLength(2);
    for (const strip of inside) {
      const [, end] = strip.stretch;
      expect(weightOn(strip, 0)).toBe(1);
      expect(weightOn(strip, end)).toBeCloseTo(1 / 3);
      expect(strip.hasMarkers).toBe(false);
    }
    expect(inside[1]?.stretch[1]).toBeLessThan((inside[1]?.path.length ?? 0) - 300);
  });

  it('is said beside it in words', () => {
    const notes = sceneOf(2018).labels.filter(({ kind }) => kind === 'note');
    expect(notes.map(({ id, text }) => [id, text])).toEqual([
      ['split:sum', 'hatched: their split is not documented'],
    ]);
    expect(sceneOf(2016).labels.filter(({ kind }) => kind === 'note')).toEqual([]);
  });

  it('is drawn as one outlined area in the picture, and as a strip for each line in WebGL', () => {
    const scene = sceneOf(2018);
    const drawn = allOf(trafficOf(scene, stageOf(atlas.data.info.bounds.wide), 3.4, 0));
    const groups = drawn.filter(({ attributes }) => attributes['class'] === 'split rail');
    expect(groups).toHaveLength(1);
    const inside = drawn.filter(({ attributes }) => attributes['fill'] === 'url(#hatching-rail)');
    expect(inside).toHaveLength(1);
    expect(String(inside[0]?.attributes['d']).split('z')).toHaveLength(3);
    const mesh = createMesher();
    const without = mesh(stripsOf({ ...scene, splits: [] })).corners.length;
    expect(mesh(stripsOf(scene)).corners.length).toBeGreaterThan(without);
  });

  it('leads to the sum when it is picked, also between the lines of the hatching', () => {
    const scene = { ...sceneOf(2018), ports: [], labels: [] };
    const viewport: Viewport = {
      stage: stageOf(atlas.data.info.bounds.wide),
      size: { width: 800, height: 600 },
      padding: { top: 0, right: 0, bottom: 0, left: 0 },
    };
    const view = viewAt({ longitude: 20, latitude: 20, zoom: 5 }, viewport);
    const sight = { view, viewport, names: [], isInCountry: () => false };
    for (const { path, end } of scene.splits)
      for (const share of [0.3, 0.5, 0.8]) {
        const there = pointAt(flatten(positionAt(path, end * share)), view, viewport);
        expect(pickAt(scene, sight, there, 2)).toEqual({ kind: 'flow', id: 'sum' });
      }
  });
});
