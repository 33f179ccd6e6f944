import { describe, expect, it } from 'vitest';
import { byDirection } from '../../src/flows/bundles';
import { greatCirclePath } from '../../src/flows/path';
import { buildScene } from '../../src/scene/buildScene';
import { pointAt, viewAt, type Viewport } from '../../src/scene/camera';
import { pickAt } from '../../src/scene/live/picking';
import { flatten } from '../../src/scene/mercator';
import { createPaths } from '../../src/scene/paths';
import { stageOf } from '../../src/scene/stage';
import { textOf } from '../../src/text/text';
import { atlasOf, flow, place, route } from './support/atlas';

const airport = (id: string, position: readonly [number, number]) =>
  place(id, position, { kind: 'airport', mode: 'air' });
const home = airport('home', [30, 20]);
const ends = [
  airport('far', [2, 30]),
  airport('farther', [0, 32]),
  airport('south', [30, 2]),
] as const;
const atlas = atlasOf({
  places: [home, ...ends],
  routes: ends.map((end) => route(`to-${end.id}`, [home, end], { mode: 'air' })),
  flows: ends.map(({ id }) => flow(`fly-${id}`, { mode: 'air', routes: [`to-${id}`] })),
});
const paths = createPaths(atlas);
const sceneWhen = (...selected: readonly string[]) =>
  buildScene(atlas, paths, textOf('en'), {
    stop: { year: 2020, moving: false },
    hidden: new Set(),
    selected: new Set(selected),
  });
const idsWhen = (...selected: readonly string[]) =>
  sceneWhen(...selected).lines.map(({ id }) => id);
const alone = ['to-far', 'to-farther', 'to-south'];

describe('services without a volume', () => {
  it('run as one line that forks, where they leave an airport in one direction', () => {
    const { lines } = sceneWhen();
    expect(lines.map(({ id }) => id)).toEqual([
      'to-far,to-farther',
      'to-far',
      'to-farther',
      'to-south',
    ]);
    const [stem, one, other] = lines;
    const fork = stem?.path.positions[stem.path.positions.length - 1];
    expect(one?.path.positions[0]).toEqual(fork);
    expect(other?.path.positions[0]).toEqual(fork);
    expect(other?.path.positions[other.path.positions.length - 1]).toEqual(ends[1].position);
    expect(stem?.path.length).toBeLessThan(paths.ofRoute('to-far')?.length ?? 0);
  });

  it('have a line each when one of them, the airport or where it leads to is chosen', () => {
    expect(idsWhen('home')).toEqual(alone);
    expect(idsWhen('to-far')).toEqual(alone);
    expect(idsWhen('farther')).toEqual(alone);
    expect(idsWhen('south')).toHaveLength(4);
  });

  it('keep the same lines from scene to scene, which nothing then draws anew', () => {
    const [one, other] = [sceneWhen().lines, sceneWhen('south').lines];
    expect(one[0]?.path).toBe(other[0]?.path);
    expect(one[1]?.path).toBe(other[1]?.path);
  });

  it('lead to their airport where they run together, and to their own route beyond', () => {
    const scene = { ...sceneWhen(), ports: [], labels: [] };
    const viewport: Viewport = {
      stage: stageOf(atlas.data.info.bounds.wide),
      size: { width: 800, height: 600 },
      padding: { top: 0, right: 0, bottom: 0, left: 0 },
    };
    const view = viewAt({ longitude: 15, latitude: 25, zoom: 4 }, viewport);
    const sight = { view, viewport, names: [], isInCountry: () => false };
    const pickOn = (index: number) => {
      const { positions } = scene.lines[index]?.path ?? { positions: [] };
      const middle = positions[Math.floor(positions.length / 2)] ?? [0, 0];
      return pickAt(scene, sight, pointAt(flatten(middle), view, viewport), 2);
    };
    expect(pickOn(0)).toEqual({ kind: 'place', id: 'home' });
    expect(pickOn(1)).toEqual({ kind: 'route', id: 'to-far' });
  });

  it('name all places that a shared line leads to at its end', () => {
    const labels = sceneWhen().labels.filter(({ kind }) => kind === 'end');
    const ofStem = labels.filter(({ id }) => id === 'to-far,to-farther');
    expect(ofStem.map(({ text, names }) => [text, names])).toEqual([
      ['home', 'home'],
      ['far, farther', 'home'],
    ]);
    expect(labels.filter(({ id }) => id === 'to-far').map(({ text }) => text)).toEqual(['far']);
  });
});

it('directions on both sides of north are one', () => {
  const line = (name: string, to: readonly [number, number]) => ({
    name,
    path: greatCirclePath([30, 20], to),
  });
  const groups = byDirection([
    line('east of north', [31, 50]),
    line('east', [60, 20]),
    line('west of north', [29, 50]),
  ]);
  expect(groups.map((group) => group.map(({ name }) => name))).toEqual([
    ['west of north', 'east of north'],
    ['east'],
  ]);
});
