import data from 'virtual:atlas';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../../src/atlas';
import type { Position } from '../../../src/atlas/place';
import { positionAt } from '../../../src/flows/path';
import { buildScene } from '../../../src/scene/buildScene';
import { flatten } from '../../../src/scene/mercator';
import { createPaths } from '../../../src/scene/paths';
import type { Pick } from '../../../src/view/ids';
import type { Scene } from '../../../src/scene/scene';
import { pointAt, viewAt, type Viewport } from '../../../src/scene/camera';
import { pickAt, type Sight } from '../../../src/scene/live/picking';
import type { NameBox } from '../../../src/scene/live/namedPick';
import { missesOf } from '../support/hits';
import { stageOf } from '../../../src/scene/stage';
import { textOf } from '../../../src/text/text';

const atlas = createAtlas(data);
const paths = createPaths(atlas);
const sceneOf = (year: number): Scene =>
  buildScene(atlas, paths, textOf('en'), {
    stop: { year, moving: false },
    hidden: new Set(),
    selected: new Set(),
  });
const viewport: Viewport = {
  stage: stageOf(atlas.data.info.bounds.wide),
  size: { width: 1440, height: 664 },
  padding: { top: 24, right: 262, bottom: 24, left: 24 },
};

/** The map with a position in its middle. */
function sightAt([longitude, latitude]: Position, zoom: number, more: Partial<Sight> = {}): Sight {
  const view = viewAt({ longitude, latitude, zoom }, viewport);
  return { view, viewport, names: [], isInCountry: () => false, ...more };
}

/** What lies so many pixels from a position. */
function pick(
  scene: Scene,
  position: Position,
  zoom: number,
  [x, y]: readonly [number, number] = [0, 0],
  more: Partial<Sight> = {},
): Pick | undefined {
  const sight = sightAt(position, zoom, more);
  const there = pointAt(flatten(position), sight.view, viewport);
  return pickAt(scene, sight, { x: there.x + x, y: there.y + y }, 6);
}

// Areas exist from 2004 on; both years together have everything.
const scene: Scene = { ...sceneOf(2001), signs: sceneOf(2007).signs };
const flows = { ribbons: [], splits: [], lines: [] };
const alone: Scene = { ...scene, ...flows, ports: [], signs: [], throughputs: [] };

describe('what a pointer finds', () => {
  it('is every port at its place, closer up', () => {
    for (const port of scene.ports)
      expect(pick(scene, port.position, 8), port.id).toEqual({ kind: 'place', id: port.id });
  });

  it('is each mode of a gateway on its own side at the overview', () => {
    const rail = scene.ports.find(({ id, mode }) => mode === 'rail' && id.includes('tolven'));
    const road = scene.ports.find(({ id, mode }) => mode === 'road' && id.includes('tolven'));
    if (!rail || !road) throw new Error('Tolven has two ports');
    expect(pick(scene, rail.position, 4, [-7, 0])).toEqual({ kind: 'place', id: rail.id });
    expect(pick(scene, rail.position, 4, [7, 0])).toEqual({ kind: 'place', id: road.id });
  });

  it('is a port before the area, the name, the ribbon and the line that lie under it', () => {
    const [port] = scene.ports;
    const [ribbon] = scene.ribbons;
    const [area] = scene.signs;
    if (!port || !ribbon || !area) throw new Error('the scene is empty');
    const gate = positionAt(ribbon.path, ribbon.gate[0]);
    const [label] = scene.labels.filter(({ kind }) => kind === 'city');
    if (!label) throw new Error('no city has a name');
    const whole = { left: 0, top: 0, right: 1440, bottom: 664 };
    const name: NameBox = { label: { ...label, id: 'name' }, ...whole };
    const layered: Scene = {
      ...scene,
      ports: [{ ...port, id: 'port', position: gate }],
      signs: [{ ...area, id: 'area', position: gate }],
      throughputs: [],
      ribbons: [{ ...ribbon, id: 'ribbon' }],
      lines: scene.lines.map((line) => ({ ...line, path: ribbon.path, id: 'line' })),
      partners: scene.partners.map((partner) => ({ ...partner, id: 'country', shade: 1 })),
    };
    const inCountry = { isInCountry: () => true };
    const withName = { ...inCountry, names: [name] };
    expect(pick(layered, gate, 4, [0, 0], withName)?.id).toBe('port');
    expect(pick({ ...layered, ports: [] }, gate, 4, [0, 0], withName)?.id).toBe('area');
    const bare = { ...layered, ports: [], signs: [] };
    expect(pick(bare, gate, 4, [0, 0], withName)?.id).toBe('name');
    expect(pick(bare, gate, 4, [0, 0], inCountry)?.id).toBe('ribbon');
    expect(pick({ ...bare, ribbons: [] }, gate, 4, [0, 0], inCountry)?.id).toBe('line');
    const empty = { ...bare, ribbons: [], lines: [] };
    expect(pick(empty, gate, 4, [0, 0], inCountry)?.id).toBe('country');
    expect(pick(empty, gate, 4)).toBeUndefined();
  });

  it('is a ribbon in its width and a line within a few pixels, and nothing beyond', () => {
    const [ribbon] = [...scene.ribbons].sort(
      (one, other) => other.to / other.perPixel - one.to / one.perPixel,
    );
    if (!ribbon) throw new Error('the year has no ribbon');
    const only: Scene = { ...alone, ribbons: [ribbon] };
    const gate = positionAt(ribbon.path, (ribbon.gate[0] + ribbon.gate[1]) / 2);
    const found = (away: number) =>
      [...Array(16).keys()].filter((turn) => {
        const angle = (turn / 16) * 2 * Math.PI;
        return pick(only, gate, 3.5, [Math.cos(angle) * away, Math.sin(angle) * away]);
      }).length;
    const half = ribbon.to / ribbon.perPixel / 2;
    expect(found(half + 5)).toBe(16);
    expect(found(half + 40)).toBeLessThan(16);
  });

  it('is an area within its true circle from zoom 6 on, and by its symbol farther out', () => {
    const [area] = [...scene.signs].sort(
      (one, other) => (other.squareKilometres ?? 0) - (one.squareKilometres ?? 0),
    );
    if (!area) throw new Error('there are no areas');
    const vast = { ...area, squareKilometres: Math.PI * 40 * 40 };
    const only: Scene = { ...alone, signs: [vast] };
    // 30 km to the north, within the radius of 40.
    const [longitude, latitude] = vast.position;
    const northern = flatten([longitude, latitude + (30 / 40_008) * 360]);
    const pixels = (zoom: number) => (northern[1] - flatten(vast.position)[1]) * 2 ** zoom;
    expect(pick(only, vast.position, 6.5, [0, -pixels(6.5)])).toEqual({
      kind: 'area',
      id: vast.id,
    });
    expect(pick(only, vast.position, 5.9, [0, -pixels(5.9)])).toBeUndefined();
    expect(pick(only, vast.position, 4, [10, 10])).toEqual({ kind: 'area', id: vast.id });
  });

  it('is a country only where something is documented of it', () => {
    const isInCountry = (isoNumeric: string) => isoNumeric === '902';
    const partner = scene.partners.find(({ isoNumeric }) => isoNumeric === '902');
    if (!partner) throw new Error('Belmar is a partner');
    const shaded = (shade: number): Scene => ({ ...alone, partners: [{ ...partner, shade }] });
    expect(pick(shaded(2), [-77, -38], 4, [0, 0], { isInCountry })).toEqual({
      kind: 'country',
      id: partner.id,
    });
    expect(pick(shaded(0), [-77, -38], 4, [0, 0], { isInCountry })).toBeUndefined();
  });

  it('is the disc of a throughput, whole', () => {
    const [disc] = sceneOf(2003).throughputs;
    if (!disc) throw new Error('no cargo is documented');
    const only: Scene = { ...alone, throughputs: [disc] };
    expect(pick(only, disc.position, 4)).toEqual({ kind: 'place', id: disc.id });
    expect(pick(only, disc.position, 4, [200, 0])).toBeUndefined();
  });

  it('is each mark and each name at its middle, or what lies on top of it, in every other year', () => {
    const [first, last] = atlas.data.info.years;
    for (let year = first; year <= last; year += 2)
      for (const zoom of [3, 6.2])
        expect(missesOf(sceneOf(year), atlas.data.info.bounds.wide, zoom), String(year)).toEqual(
          [],
        );
  });

  it('is what is documented before what is not, where both are near', () => {
    const [one, other] = scene.ports;
    if (!one || !other) throw new Error('the scene has no ports');
    const [longitude, latitude] = one.position;
    const east: Position = [longitude + 0.75, latitude];
    const pair: Scene = {
      ...alone,
      ports: [
        { ...one, id: 'empty', mode: 'air', status: 'absent' },
        { ...other, id: 'told', mode: 'air', status: 'reported', position: east },
      ],
    };
    const zoom = 4;
    const apart = (flatten(east)[0] - flatten(one.position)[0]) * 2 ** zoom;
    expect(apart).toBeGreaterThan(15);
    // Two pixels nearer to the empty one, and within neither.
    expect(pick(pair, one.position, zoom, [apart / 2 - 1, 0])?.id).toBe('told');
    expect(pick(pair, one.position, zoom)?.id).toBe('empty');
  });
});
