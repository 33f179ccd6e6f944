import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawOverview } from '../../../geo/compiler/basemap/overview/draw';
import { groundOf, overviewSize } from '../../../src/scene/svg/ground';
import { elementOf, markupOf, node } from '../../../src/scene/node';
import { percentOf, stageOf, widthAtZoom, zoomOfWidth } from '../../../src/scene/stage';
import { packageDirectory } from '../../geo/packageFiles';
import { allOf, bounds } from './support';

/** Web Mercator as MapLibre writes it: both from 0 to 1, y to the south. */
function mercator([longitude, latitude]: readonly [number, number]) {
  const y = 180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  return [(180 + longitude) / 360, y / 360] as const;
}

const longitudes = fc.double({ min: -170, max: 170, noNaN: true });
const latitudes = fc.double({ min: -80, max: 80, noNaN: true });

const overview = drawOverview(packageDirectory);

describe('the stage', () => {
  it('places everything where MapLibre does', () => {
    const [west, south, east, north] = bounds.wide;
    const [left, bottom] = mercator([west, south]);
    const [right, top] = mercator([east, north]);
    const stage = stageOf(bounds.wide);
    fc.assert(
      fc.property(longitudes, latitudes, (longitude, latitude) => {
        const [x, y] = mercator([longitude, latitude]);
        const [across, down] = percentOf(stage, [longitude, latitude]);
        expect(across).toBeCloseTo(((x - left) / (right - left)) * 100, 6);
        expect(down).toBeCloseTo(((y - top) / (bottom - top)) * 100, 6);
      }),
    );
    expect(stage.aspect).toBeCloseTo((right - left) / (bottom - top), 9);
  });

  it('is as wide at a zoom as on a map of 512-pixel tiles', () => {
    const world = stageOf([-180, -85.05, 180, 85.05]);
    expect(widthAtZoom(world, 0)).toBeCloseTo(512, 9);
    expect(widthAtZoom(world, 3.5)).toBeCloseTo(512 * 2 ** 3.5, 6);
    const stage = stageOf(bounds.narrow);
    fc.assert(
      fc.property(fc.double({ min: 1, max: 9, noNaN: true }), (zoom) => {
        expect(zoomOfWidth(stage, widthAtZoom(stage, zoom))).toBeCloseTo(zoom, 9);
      }),
    );
  });
});

describe('the ground', () => {
  it('draws from paths of the overview, in their units', () => {
    expect(overviewSize).toBe(overview.size);
    const ids = Object.keys(overview.paths);
    const used = allOf(groundOf(stageOf(bounds.wide))).flatMap(({ attributes }) => {
      return typeof attributes['href'] === 'string' ? [attributes['href'].slice(1)] : [];
    });
    expect(used.length).toBeGreaterThan(5);
    for (const id of used) expect(ids).toContain(id);
  });

  it('shows the part of the world that the stage covers', () => {
    const [x = 0, y = 0, width = 0, height = 0] = String(
      groundOf(stageOf(bounds.wide)).attributes['viewBox'],
    )
      .split(' ')
      .map(Number);
    const [west, south, east, north] = bounds.wide;
    const [left, top] = mercator([west, north]);
    const [right, bottom] = mercator([east, south]);
    expect(x).toBeCloseTo(left * overview.size, 1);
    expect(y).toBeCloseTo(top * overview.size, 1);
    expect(x + width).toBeCloseTo(right * overview.size, 1);
    expect(y + height).toBeCloseTo(bottom * overview.size, 1);
  });
});

const hostile = `<script>alert('1')</script> & "x" onload=`;

describe('a node', () => {
  it('escapes whatever it holds', () => {
    const markup = markupOf(node('text', { class: hostile }, [hostile]));
    expect(markup).not.toContain('<script');
    expect(markup.match(/"/g)).toHaveLength(2);
    expect(markup.match(/</g)).toHaveLength(2);
    expect(markup).toContain('&amp;');
  });

  it('becomes an element that holds texts as texts', () => {
    const made: unknown[] = [];
    const page = {
      createElementNS: (namespace: string, name: string) => {
        const element = { namespace, name, attributes: {}, children: new Array<unknown>() };
        made.push(element);
        return {
          ...element,
          setAttribute: (key: string, value: string) => {
            Object.assign(element.attributes, { [key]: value });
          },
          append: (child: unknown) => element.children.push(child),
        };
      },
    };
    Reflect.apply(elementOf, undefined, [node('text', { x: 1 }, [hostile]), page]);
    expect(made).toEqual([
      {
        namespace: 'http://www.w3.org/2000/svg',
        name: 'text',
        attributes: { x: '1' },
        children: [hostile],
      },
    ]);
  });
});
