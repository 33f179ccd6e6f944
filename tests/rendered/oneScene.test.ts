import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundaries } from '../../src/scene/map/base/boundaries';
import { createMesher } from '../../src/scene/map/overlay/geometry';
import { numbersPerSection, stripOffset, weightOffset } from '../../src/scene/map/overlay/sections';
import { statusCodes, texelsPerStrip } from '../../src/scene/map/overlay/table';
import { createStrips, stripsOf } from '../../src/scene/strip';
import { palettes } from '../../src/theme';
import { withDocument } from '../golden/document';
import { allYears, drawings, sceneOf, sightNames, years } from './drawings';
import { falseBorders } from './borders';
import {
  differing,
  expectFigures,
  expectNames,
  expectRibbons,
  marksOf,
  states,
  textsOf,
} from './facts';

/*
 * One scene is drawn as the picture of the page without a script, as the live one, as a file, as a card, and
 * in WebGL. What each has drawn is read from what it gives, and facts are compared: they must all say the same.
 */

const cases = [
  ...sightNames.map((sight) => ['file', sight] as const),
  ...(['card', 'page without a script'] as const).map(
    (drawing) => [drawing, 'first view'] as const,
  ),
];
const someYears = [2014, 2019, 2021, years[1]];

/** What a view may be about, with a year in which some of it steps forward and some back in every state. */
const about: readonly (readonly [id: string, year: number])[] = [
  ['rail-trunk', 2021],
  ['horgos-rail', 2021],
  ['alashankou', 2023],
  ['KZ', 2024],
  ['torugart', 2024],
  ['air-urumqi-liege', 2021],
];

describe.each(cases)('one scene: the %s, %s, and the live picture', (drawing, sight) => {
  it('have no boundary that is none, and close none', () =>
    withDocument(() => {
      const { drawn, beside, placement } = drawings[drawing](sceneOf(years[1]), sight);
      for (const one of [drawn, beside]) expect(falseBorders(one, placement)).toEqual([]);
    }));

  it.each(sight === 'first view' ? allYears : someYears)(
    'agree on ribbons, marks, names and figures, in %i',
    (year) =>
      withDocument(() => {
        const scene = sceneOf(year);
        const pair = drawings[drawing](scene, sight);
        expectRibbons(scene, pair);
        const marks = marksOf(pair.drawn, pair.placement);
        expect(differing(marks, marksOf(pair.beside, pair.placement))).toEqual([]);
        if (sight !== 'Europe') expect(marks.length).toBeGreaterThan(3);
        if (drawing === 'page without a script') expectFigures(scene, pair);
        else expectNames(pair);
      }),
  );
});

describe.each(cases)(
  'a view that is about something: the %s, %s, and the live picture',
  (drawing, sight) => {
    it.each(sight === 'first view' ? about : about.slice(1, 3))(
      'agree on what steps back for %s, in %i',
      (id, year) =>
        withDocument(() => {
          const scene = sceneOf(year, false, [id]);
          const pair = drawings[drawing](scene, sight);
          expectRibbons(scene, pair);
          const marks = marksOf(pair.drawn, pair.placement);
          expect(differing(marks, marksOf(pair.beside, pair.placement))).toEqual([]);
          if (drawing === 'page without a script') expectFigures(scene, pair);
          else expectNames(pair, 1);
          const steps = [...marks, ...textsOf(pair.drawn)].filter(({ what }) =>
            what.startsWith('back'),
          );
          // Marks alone: what steps back has no name.
          if (sight !== 'Europe') expect(steps.length).toBeGreaterThan(0);
        }),
    );
  },
);

describe('one scene in WebGL', () => {
  const nextStrips = createStrips();
  const nextMesh = createMesher();
  it.each(allYears)(
    'is the ribbons and lines of the picture, by their states, whole along the gate, in %i',
    (year) => {
      const scene = sceneOf(year);
      const strips = nextStrips(scene);
      const { sections, strips: table } = nextMesh(strips);
      expect(strips.map(({ status, mode, path: way }) => [status, mode, way])).toEqual(
        stripsOf(scene).map(({ status, mode, path: way }) => [status, mode, way]),
      );
      // Every section of every strip, under the strip that it belongs to.
      const weights = new Map<number, number[]>();
      for (let at = 0; at + numbersPerSection <= sections.numbers.length; at += numbersPerSection) {
        const [longitude, latitude] = sections.numbers.slice(at, at + 2);
        if (longitude === 0 && latitude === 0) break;
        const number = sections.numbers[at + stripOffset] ?? -1;
        const own = weights.get(number) ?? [];
        weights.set(number, [...own, sections.numbers[at + weightOffset] ?? 0]);
      }
      strips.forEach((strip, number) => {
        const code = table.numbers[number * texelsPerStrip * 4 + 4];
        expect(code).toBe(statusCodes[strip.status]);
        if (!(strip.status in states)) return;
        const own = weights.get(number) ?? [];
        const [first, last] = [
          own.findIndex((one) => one > 0.5),
          own.findLastIndex((one) => one > 0.5),
        ];
        expect(first).toBeGreaterThanOrEqual(0);
        // No gap between where it is wide first and last: only the shader breaks what is interpolated.
        expect(own.slice(first, last + 1).every((one) => one > 0.4)).toBe(true);
      });
      expect(new Set(Object.values(statusCodes)).size).toBe(Object.keys(statusCodes).length);
    },
  );

  it.each(about)('steps back where the picture does, for %s, in %i', (id, year) => {
    const scene = sceneOf(year, false, [id]);
    const strips = nextStrips(scene);
    const { strips: table } = nextMesh(strips);
    const isBack = strips.map((_, row) => table.numbers[row * texelsPerStrip * 4 + 13] === 1);
    expect(isBack).toEqual(stripsOf(scene).map((strip) => strip.isBack));
    expect(isBack).toContain(true);
    // What steps back lies below the rest.
    expect(isBack.lastIndexOf(true)).toBe(isBack.filter(Boolean).length - 1);
  });

  it('has boundaries that are lines of open files, disputed ones dashed', () => {
    for (const theme of ['light', 'dark'] as const) {
      const layers = boundaries.style({
        palette: palettes[theme],
        theme,
        scene: sceneOf(years[1]),
      });
      expect(layers.map(({ type }) => type)).toEqual(layers.map(() => 'line'));
    }
    const folder = path.resolve(import.meta.dirname, '../../geo/basemap');
    const text = readFileSync(path.join(folder, 'boundaries.json'), 'utf8');
    const types = [...text.matchAll(/"geometry":\s*\{\s*"type":\s*"(\w+)"/g)].map(
      ([, type]) => type,
    );
    expect(types.length).toBeGreaterThan(3);
    expect(types.filter((type) => !(type ?? '').endsWith('LineString'))).toEqual([]);
  });
});
