import { readFileSync } from 'node:fs';
import path from 'node:path';
import data from 'virtual:atlas';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas';
import { buildScene } from '../../src/scene/buildScene';
import * as extras from '../../src/scene/extras';
import { viewAt } from '../../src/scene/camera';
import { pickAt } from '../../src/scene/live/picking';
import { createMesher } from '../../src/scene/map/overlay/geometry';
import { strengthsOf } from '../../src/scene/map/overlay/strengths';
import { texelsPerStrip } from '../../src/scene/map/overlay/table';
import { createPaths } from '../../src/scene/paths';
import { retain } from '../../src/scene/retain';
import { backStrength } from '../../src/scene/scales';
import type { Scene, Standable } from '../../src/scene/scene';
import { stageOf } from '../../src/scene/stage';
import { createStrips } from '../../src/scene/strip';
import { marksOf, trafficOf } from '../../src/scene/svg/picture';
import { plainStyle } from '../../src/scene/svg/plainStyle';
import { isOnMap } from '../../src/view/shownIds';
import { textOf } from '../../src/text/text';
import { withClass } from './svg/support';

// What a view is about steps forward, the rest back; in the small package of an invented region.

const { highlightedIds } = extras;
const atlas = createAtlas(data);
const paths = createPaths(atlas);
const stage = stageOf(data.info.bounds.wide);
const [first, last] = data.info.years;

const sceneOf = (year: number, ...about: readonly string[]) =>
  buildScene(
    atlas,
    paths,
    textOf('en'),
    {
      stop: { year, moving: false },
      hidden: new Set(),
      selected: new Set(),
      highlighted: highlightedIds(atlas, about),
    },
    extras,
  );

const kinds = ['ribbons', 'splits', 'lines', 'ports', 'throughputs', 'signs', 'labels'] as const;
const standing = (marks: readonly (Standable & { id: string })[], wanted: Standable['stands']) =>
  marks.filter(({ stands }) => stands === wanted).map(({ id }) => id);
/** What of a scene stands forward, all kinds together. */
const forward = (scene: Scene) =>
  [...new Set(kinds.flatMap((kind) => standing(scene[kind], 'forward')))].sort();

const things = [atlas.places, atlas.areas, atlas.countries, atlas.routes, atlas.flows].flatMap(
  (known) => [...known.keys()],
);

describe('what a step of a lesson may be about', () => {
  it.each([[], ['ports'], ['flows'], ['rail', 'flows'], ['partners', 'areas']] as const)(
    'is on the map of its view, hidden there: %s %s',
    (...layers) => {
      const hidden = new Set(layers);
      const shown = (year: number, id: string) => {
        const state = { stop: { year, moving: false }, hidden, selected: new Set<string>() };
        const highlighted = highlightedIds(atlas, [id]);
        const scene = buildScene(atlas, paths, textOf('en'), { ...state, highlighted }, extras);
        const stand = (kind: (typeof kinds)[number] | 'partners') =>
          standing(scene[kind], 'forward');
        return [...kinds, 'partners' as const].flatMap(stand);
      };
      for (const year of [first, 2001, 2006, last]) {
        const isShown = isOnMap(atlas, { t: year, hidden });
        for (const id of things) {
          const forward = shown(year, id);
          // Itself is never refused; and where nothing would stand forward, it always is.
          if (forward.includes(id)) expect([id, year, isShown(id)]).toEqual([id, year, true]);
          if (forward.length === 0) expect([id, year, isShown(id)]).toEqual([id, year, false]);
        }
      }
    },
  );
});

describe('what belongs to what a view is about', () => {
  it('is, of a flow, its routes, their ends, and its gate with name and figure', () => {
    const scene = sceneOf(2006, 'rail-tolven');
    expect(forward(scene)).toEqual(
      [
        ...['rail-tolven', 'branch-tolven', 'line-belmar'],
        ...['tolven', 'tolven-rail', 'figure:rail-tolven', 'belmar-city', 'fork'],
      ].sort(),
    );
    expect(standing(scene.ports, 'back')).toContain('tolven-road');
  });

  it('is, of a port, what is counted there or passes it; of a gateway, its ports', () => {
    expect(highlightedIds(atlas, ['tolven-rail'])).toContain('rail-tolven');
    expect(highlightedIds(atlas, ['tolven-rail'])).not.toContain('tolven-road');
    expect(highlightedIds(atlas, ['tolven'])).toContain('tolven-road');
    expect(highlightedIds(atlas, ['tolven-rail'])).toContain('tolven');
    expect(highlightedIds(atlas, ['quiet-pass'])).toEqual(new Set(['quiet-pass']));
  });

  it('is, of a road without a count, its road; of an airport, its services', () => {
    expect(highlightedIds(atlas, ['north-gate'])).toEqual(
      highlightedIds(atlas, ['north-gate', 'road-north']),
    );
    const ids = highlightedIds(atlas, ['marn-airport']);
    for (const id of ['air-farrow', 'air-esk', 'marn']) expect(ids).toContain(id);
    expect(ids).not.toContain('air-corda');
  });

  it('is, of a route, what runs on it, and no other route', () => {
    const ids = highlightedIds(atlas, ['trunk']);
    expect(ids).toContain('rail-trunk');
    expect(ids).toContain('fork');
    expect(ids).not.toContain('branch-tolven');
    expect(ids).not.toContain('tolven');
  });

  it('is, of a country, its arcs; of a group, its members', () => {
    expect(highlightedIds(atlas, ['XB'])).toEqual(new Set(['XB', 'trade-belmar']));
    expect(highlightedIds(atlas, ['southern-union'])).toEqual(
      new Set(['southern-union', 'trade-union', 'XC', 'XD']),
    );
    const { partners } = sceneOf(2006, 'southern-union');
    expect(standing(partners, 'forward').sort()).toEqual(['XC', 'XD']);
  });

  it('is, of something that the package does not know, nothing but its name', () => {
    expect(highlightedIds(atlas, ['nothing'])).toEqual(new Set(['nothing']));
    expect(highlightedIds(atlas, [])).toEqual(new Set());
  });
});

describe('the scene of a view that is about something', () => {
  it.each(things)('has every mark that it has without, and nothing else: %s', (id) => {
    for (const year of [first, 2001, 2006, last]) {
      const [scene, plain] = [sceneOf(year, id), sceneOf(year)];
      for (const kind of [...kinds.filter((one) => one !== 'labels'), 'partners'] as const) {
        const marks: readonly object[] = scene[kind].map((mark) => ({
          ...mark,
          stands: undefined,
        }));
        // One of several services that run as one has a line of its own where the view is about it.
        if (kind !== 'lines' || scene.lines.length === plain.lines.length)
          expect(marks, kind).toEqual(plain[kind]);
      }
    }
  });

  it.each(things)('has no name of what steps back, and no other than without: %s', (id) => {
    for (const year of [first, 2001, 2006, last]) {
      const [scene, plain] = [sceneOf(year, id), sceneOf(year)];
      expect(standing(scene.labels, 'back')).toEqual([]);
      const named = new Set(plain.labels.map((label) => `${label.kind} ${label.id}`));
      for (const { kind, id: name } of scene.labels)
        if (kind !== 'end') expect(named).toContain(`${kind} ${name}`);
      const ground = ({ labels }: Scene) =>
        labels.filter(({ kind }) => kind === 'country' || kind === 'region').length;
      expect(ground(scene)).toBe(ground(plain));
    }
  });

  it('dims neither the names of countries and of the region, nor the shades, which are values', () => {
    const { labels, partners } = sceneOf(2006, 'kestrel-pass');
    const names = labels.filter(({ kind }) => kind === 'country' || kind === 'region');
    expect(names.length).toBeGreaterThan(3);
    expect(standing([...names, ...partners], undefined)).toHaveLength(
      names.length + partners.length,
    );
  });

  it('goes on to all gates where it is not known how a sum parts, and explains that', () => {
    const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const year = years.find((one) => sceneOf(one).splits.length > 0) ?? NaN;
    const scene = sceneOf(year, 'rail-trunk');
    expect(standing(scene.splits, 'back')).toEqual([]);
    expect(forward(scene)).toEqual(expect.arrayContaining(['orsa-rail', 'tolven-rail']));
    expect(standing(scene.lines, 'back')).toContain('line-belmar');
    const branch = sceneOf(year, 'rail-tolven');
    expect(standing(branch.splits, 'forward')).toEqual(['rail-tolven']);
    const note = branch.labels.find(({ id }) => id === 'split:rail-trunk');
    expect(note).toBeDefined();
    expect(note?.stands).toBeUndefined();
  });

  it('is about nothing where it says nothing, and says it once only', () => {
    expect(sceneOf(2006).highlighted).toBeUndefined();
    expect(standing(sceneOf(2006).ribbons, undefined)).toHaveLength(sceneOf(2006).ribbons.length);
    const scene = sceneOf(2006, 'tolven');
    const again = retain(sceneOf(2006, 'tolven'), scene);
    for (const kind of kinds) expect(again[kind]).toBe(scene[kind]);
    expect(retain(sceneOf(2006, 'XB'), scene).ribbons).not.toBe(scene.ribbons);
  });

  it('is pointed at as before', () => {
    const viewport = {
      stage,
      size: { width: 1440, height: 664 },
      padding: { top: 24, right: 24, bottom: 24, left: 24 },
    };
    const [plain, about] = [sceneOf(2006), sceneOf(2006, 'kestrel-pass')];
    for (const [longitude, latitude] of plain.ports.map(({ position }) => position)) {
      const view = viewAt({ longitude, latitude, zoom: 8 }, viewport);
      const sight = { view, viewport, names: [], isInCountry: () => false };
      const pick = (scene: Scene) => pickAt(scene, sight, { x: 720, y: 332 }, 6);
      expect(pick(about)).toEqual(pick(plain));
      expect(pick(about)).toBeDefined();
    }
  });
});

describe('what steps back is drawn', () => {
  it('in the look of its state, as a whole, below the rest', () => {
    for (const year of [first, 2001, 2006, last]) {
      const scene = sceneOf(year, 'kestrel-pass');
      const traffic = trafficOf(scene, stage, 4, 0);
      const looks = (name: string) =>
        withClass(traffic, 'ribbon')
          .map(({ attributes }) => String(attributes['class']))
          .filter((one) => one.split(' ').includes('back') === (name === 'back'));
      const wanted = (name: 'back' | 'forward') =>
        scene.ribbons
          .filter(({ stands, status }) => stands === name && status !== 'interpolated')
          .map(({ mode, status }) => `ribbon ${mode} ${status}${name === 'back' ? ' back' : ''}`);
      for (const name of ['back', 'forward'] as const)
        expect(new Set(looks(name))).toEqual(new Set(wanted(name)));
      for (const one of withClass(traffic, 'back'))
        if (withClass(one, 'derived').length > 0) expect(withClass(one, 'core')).not.toEqual([]);
      expect(withClass(traffic, 'quiet').every((one) => withClass(one, 'back').length === 0)).toBe(
        true,
      );
    }
  });

  it('as every port that the view is not about', () => {
    const scene = sceneOf(2006, 'tolven');
    const uses = withClass(marksOf(scene, stage, 4), 'back').filter(({ name }) => name === 'use');
    const steps = [...scene.ports, ...scene.signs].filter(({ stands }) => stands === 'back');
    expect(uses).toHaveLength(steps.length);
    expect(steps.length).toBeGreaterThan(3);
  });

  it('in WebGL from what it was to what it is, line by line, and only where something changes', () => {
    const [stripsOf, meshOf] = [createStrips(), createMesher()];
    const step = (...about: readonly string[]) => {
      const strips = stripsOf(sceneOf(2006, ...about));
      const mesh = meshOf(strips);
      const rows = strips.map((strip, index) => {
        const at = index * texelsPerStrip * 4;
        const [was, is] = mesh.strips.numbers.slice(at + 12, at + 14);
        return { strip, was, is };
      });
      return { rows, steps: mesh.steps };
    };
    expect(step().steps).toBe(false);
    const about = step('rail-tolven');
    expect(about.steps).toBe(true);
    for (const { strip, was, is } of about.rows) expect([was, is]).toEqual([0, +strip.isBack]);
    expect(step('rail-tolven').steps).toBe(false);
    const other = step('rail-orsa');
    expect(new Set(other.rows.map(({ was, is }) => `${was} ${is}`))).toEqual(
      new Set(['0 1', '1 0', '1 1']),
    );
    const none = step();
    expect(none.steps).toBe(true);
    for (const { is } of none.rows) expect(is).toBe(0);
  });

  it('at the same strength by the style sheets of the picture; where colours are forced, lines only', () => {
    const folder = path.resolve(import.meta.dirname, '../../src/scene/svg');
    const sheet = ['picture.css', 'pictureMarks.css']
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .join('');
    expect(sheet).toContain(`.stage .back {\n  opacity: ${String(backStrength)};`);
    const [, forced = ''] = sheet.split('@media (forced-colors: active)');
    expect(forced).toMatch(/:is\(\.discs, \.marks\) \.back {\s+opacity: 1;/);
    // Files have it, too.
    const written = plainStyle(sheet, 'light', { serif: 'serif', sans: 'sans' });
    expect(written).toContain(`.stage .back{opacity:${String(backStrength)}}`);
    expect(written).not.toContain('opacity:1}');
  });

  it('as strong as what a row of the key puts back, which for the moment is the only one to', () => {
    const { back, measured } = strengthsOf('road');
    expect(measured.rail).toBe(backStrength);
    expect(back).toBe(1);
    expect(strengthsOf(undefined).back).toBe(backStrength);
  });
});
