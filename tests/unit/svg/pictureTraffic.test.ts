import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinnestRibbon } from '../../../src/scene/scales';
import { weightAt, widthScaleAt } from '../../../src/scene/magnitudes';
import { flatten } from '../../../src/scene/mercator';
import { markupOf, type SvgNode } from '../../../src/scene/node';
import { markersOf, trafficOf } from '../../../src/scene/svg/picture';
import { ribbonFontSize } from '../../../src/scene/svg/ribbonBodies';
import { simplified } from '../../../src/scene/svg/simplify';
import { stageOf } from '../../../src/scene/stage';
import {
  allOf,
  bounds,
  firstYear,
  lastYear,
  lineOf,
  onMap,
  pathThrough,
  ribbonOf,
  sceneOf,
  sceneWith,
  withClass,
} from './support';

const stage = stageOf(bounds.wide);
const zoom = 3.4;
const traffic = (parts: Parameters<typeof sceneWith>[0], at = zoom, fraction = 0) =>
  trafficOf(sceneWith(parts), stage, at, fraction);

/** Widths in pixels of the strokes of a pass, the widest first. */
function widthsOf(picture: SvgNode, pass: string, at = zoom): number[] {
  const [group] = withClass(picture, pass);
  return (group ? allOf(group) : [])
    .flatMap(({ attributes }) => attributes['stroke-width'] ?? [])
    .map((width) => parseFloat(String(width)) * ribbonFontSize(at));
}

describe('ribbons', () => {
  it('are as wide as on the map at every zoom, and never thinner than the thinnest', () => {
    for (const at of [2, 3.4, 4.7, 6, 8]) {
      const wide = traffic({ ribbons: [ribbonOf({ from: 12, to: 12 })] }, at);
      expect(widthsOf(wide, 'body', at)[0]).toBeCloseTo(12 * widthScaleAt(at), 0);
      expect(widthsOf(wide, 'casing', at)[0]).toBeCloseTo(12 * widthScaleAt(at) + 2, 0);
    }
    const thin = traffic({ ribbons: [ribbonOf({ from: 0.01, to: 0.01 })] });
    expect(widthsOf(thin, 'body')[0]).toBeCloseTo(thinnestRibbon, 1);
  });

  it('follow the fraction of the interval', () => {
    const ribbons = [ribbonOf({ from: 4, to: 10 })];
    expect(widthsOf(traffic({ ribbons }, zoom, 0), 'body')[0]).toBeCloseTo(4, 0);
    expect(widthsOf(traffic({ ribbons }, zoom, 0.5), 'body')[0]).toBeCloseTo(7, 0);
    expect(widthsOf(traffic({ ribbons }, zoom, 1), 'body')[0]).toBeCloseTo(10, 0);
  });

  it('thin out in at most twelve steps beyond their gate', () => {
    for (const width of [2, 8, 30]) {
      const ribbon = ribbonOf({ from: width, to: width });
      const widths = widthsOf(traffic({ ribbons: [ribbon] }), 'body');
      expect(widths.length).toBeLessThanOrEqual(13);
      expect(widths.length).toBeGreaterThan(2);
      expect(Math.min(...widths)).toBeLessThan(width / 4);
    }
  });

  it('are as wide at each place as the map has them there, within a step', () => {
    // Along a meridian a place tells how far it is from the gate.
    const path = pathThrough(...[0.1, 0.3, 0.5, 0.7, 0.9].map((up) => onMap(0.45, up)));
    const ribbon = ribbonOf({ path, gate: [900, 1000], from: 10, to: 10 });
    const body = withClass(traffic({ ribbons: [ribbon] }), 'body')[0];
    const kilometreAt = (y: number) => {
      const scale = 2 * 2 ** Math.ceil(zoom);
      const flat = stage.y + stage.height - y / scale;
      const index = path.positions.findIndex((position) => flatten(position)[1] > flat);
      const [, low] = flatten(path.positions[index - 1] ?? [0, 0]);
      const [, high] = flatten(path.positions[index] ?? [0, 0]);
      const [from = 0, to = 0] = path.kilometres.slice(index - 1, index + 1);
      return from + ((to - from) * (flat - low)) / (high - low);
    };
    let checked = 0;
    for (const { attributes } of body ? allOf(body) : []) {
      const width = parseFloat(String(attributes['stroke-width'])) * ribbonFontSize(zoom);
      for (const [, , startY, stepY] of String(attributes['d'] ?? '').matchAll(
        /M(-?\d+) (-?\d+)l-?\d+ ?(-?\d+)/g,
      )) {
        const middle = kilometreAt(Number(startY) + Number(stepY) / 2);
        expect(Math.abs(width - 10 * weightAt(middle, ribbon.gate))).toBeLessThan(0.8);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(12);
  });
});

describe('the grammar of the states', () => {
  const classes = (picture: SvgNode) =>
    new Set(
      allOf(picture).flatMap(({ attributes }) => String(attributes['class'] ?? '').split(' ')),
    );

  it('draws reported solid, derived hollow, interpolated in pieces', () => {
    const drawn = (status: 'reported' | 'derived' | 'interpolated') => {
      const scene = sceneWith({
        ribbons: [ribbonOf({ status, from: 20, to: 20, perMarker: 0.05 })],
      });
      return {
        still: classes(trafficOf(scene, stage, zoom, 0)),
        moving: classes(markersOf(scene, stage, zoom, 0)),
      };
    };
    expect(drawn('reported').still).toContain('body');
    expect(drawn('reported').still).not.toContain('core');
    expect(drawn('reported').moving).toContain('inner');
    expect(drawn('derived').still).toContain('core');
    expect(drawn('derived').moving).toContain('outlined');
    expect(drawn('interpolated').still).not.toContain('body');
    expect(drawn('interpolated').moving).toContain('loose');
  });

  it('draws services, plans and reference railways each in their own way', () => {
    const drawn = (status: 'service' | 'planned' | 'reference') => {
      const scene = sceneWith({ lines: [lineOf({ status })] });
      return classes(trafficOf(scene, stage, zoom, 0));
    };
    expect(drawn('service')).toContain('ties');
    expect(drawn('reference')).toContain('ties');
    expect(drawn('reference')).toContain('reference');
    expect(drawn('planned')).toContain('planned');
    expect(drawn('planned')).not.toContain('ties');
    const markers = (status: 'service' | 'planned' | 'reference') =>
      markersOf(sceneWith({ lines: [lineOf({ status })] }), stage, zoom, 0).children.length;
    expect(markers('service')).toBe(1);
    expect(markers('planned')).toBe(0);
    expect(markers('reference')).toBe(0);
  });

  it('cases every line and ribbon, and outlines a selected ribbon', () => {
    for (const year of [2004, lastYear]) {
      const picture = trafficOf(sceneOf(year), stage, zoom, 0);
      const data = (pass: string) =>
        withClass(picture, pass)
          .flatMap(allOf)
          .flatMap(({ attributes }) => attributes['d'] ?? []);
      expect(data('body').length).toBeGreaterThan(5);
      expect(data('casing')).toEqual(data('body'));
    }
    const selected = traffic({ ribbons: [ribbonOf({ selected: true })] });
    expect(widthsOf(selected, 'outline')[0]).toBeGreaterThan(widthsOf(selected, 'casing')[0] ?? 99);
    expect(withClass(traffic({ ribbons: [ribbonOf()] }), 'outline')).toEqual([]);
  });

  it('has nothing interpolated in a year without figures, and pieces between two years', () => {
    for (let year = firstYear; year <= lastYear; year += 1) {
      const scene = sceneOf(year);
      const loose = scene.ribbons.some(({ status }) => status === 'interpolated');
      const pieces = withClass(markersOf({ ...scene, lines: [] }, stage, zoom, 0), 'loose');
      const thin = scene.ribbons.some(({ to, perPixel }) => to / perPixel < 6);
      if (!loose && !thin) expect(pieces).toEqual([]);
      if (scene.ribbons.length === 0) {
        expect(withClass(trafficOf(scene, stage, zoom, 0), 'ribbon')).toEqual([]);
        expect(markersOf({ ...scene, lines: [] }, stage, zoom, 0).children).toEqual([]);
      }
    }
    const between = sceneOf(2003, true);
    expect(between.ribbons.some(({ status }) => status === 'interpolated')).toBe(true);
    expect(withClass(markersOf(between, stage, zoom, 0.5), 'loose').length).toBeGreaterThan(0);
  });
});

describe('simplification', () => {
  const point = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));

  it('never leaves a line by more than the tolerance', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (line) => {
        const kept = simplified(line, 3);
        expect(kept[0]).toEqual(line[0]);
        expect(kept[kept.length - 1]).toEqual(line[line.length - 1]);
        for (const [x, y] of line) {
          const away = kept.slice(1).map(([toX, toY], index) => {
            const [fromX, fromY] = kept[index] ?? [0, 0];
            const [dx, dy] = [toX - fromX, toY - fromY];
            const length = Math.hypot(dx, dy);
            return length > 0
              ? Math.abs((x - fromX) * dy - (y - fromY) * dx) / length
              : Math.hypot(x - fromX, y - fromY);
          });
          expect(Math.min(...away)).toBeLessThanOrEqual(3.0001);
        }
      }),
    );
  });

  it('keeps paths short at the overview and true close up', () => {
    const length = (at: number) => markupOf(trafficOf(sceneOf(lastYear), stage, at, 0)).length;
    expect(length(3)).toBeLessThan(length(8) / 1.5);
  });
});
