import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { drawOverview } from '../../geo/compiler/basemap/overview/draw';
import { turnedFile } from '../../geo/compiler/basemap/turn';
import type { Bounds } from '../../src/atlas/atlas';
import { turned, worldWest } from '../../src/atlas/world';
import { decodeLines, decodePolygons } from '../../src/scene/base/decode';

type Position = readonly number[];
export type Line = readonly Position[];
type Properties = Readonly<Record<string, unknown>>;
type Pixel = readonly [x: number, y: number];

const features = v.object({
  features: v.array(
    v.object({
      properties: v.record(v.string(), v.unknown()),
      geometry: v.object({ type: v.string(), coordinates: v.array(v.any()) }),
    }),
  ),
});
const lines = v.array(v.array(v.array(v.number())));

/** Pixels of a first view at zoom 4.5, the world 512 pixels wide at zoom 0. */
const worldWidth = 512 * 2 ** 4.5;

function pixel([longitude = 0, latitude = 0]: Position): Pixel {
  const northing = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  return [worldWidth * (longitude / 360 + 0.5), worldWidth * (0.5 - northing / (2 * Math.PI))];
}

function distance([x, y]: Pixel, [x1, y1]: Pixel, [x2, y2]: Pixel): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length > 0 ? Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length)) : 0;
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

/**
 * The overview of a base map beside the fine files of which it is made.
 * @param view the first view, which says where the sheet of the world is cut
 */
export function overviewIn(folder: string, view: Bounds) {
  const { size, paths } = drawOverview(dirname(folder));
  const pathOf = (id: string) => paths[id] ?? '';

  /** Lines and rings of a fine file. */
  function fineLines(name: string, isWanted: (properties: Properties) => boolean = () => true) {
    const fine: unknown = JSON.parse(
      turnedFile(readFileSync(join(folder, `${name}.json`), 'utf8'), view),
    );
    return v
      .parse(features, fine)
      .features.filter(({ properties }) => isWanted(properties))
      .flatMap(({ geometry: { type, coordinates } }) =>
        v.parse(lines, type === 'MultiPolygon' ? coordinates.flat() : coordinates),
      );
  }

  /** How far the points of fine lines lie from the lines of the overview at most, in pixels, and how many. */
  function deviation(
    id: string,
    fine: readonly Line[],
    [west, south, east, north]: readonly [number, number, number, number],
  ) {
    const segments = decodeLines(pathOf(id), size)
      .map((line) => line.map(pixel))
      .flatMap((line) => line.slice(1).map((end, index) => [line[index] ?? end, end] as const));
    const distances = fine
      .flat()
      .filter(([x = 0, y = 0]) => x > west && x < east && y > south && y < north)
      .map(pixel)
      .map((point) => Math.min(...segments.map(([start, end]) => distance(point, start, end))));
    return { count: distances.length, most: Math.max(...distances) };
  }

  function contains(id: string, [longitude, y]: readonly [number, number]): boolean {
    const x = turned(longitude, worldWest(view));
    const crossings = decodePolygons(pathOf(id), size)
      .flat()
      .flatMap((ring) =>
        ring.slice(1).filter(([x2, y2], index) => {
          const [x1, y1] = ring[index] ?? [0, 0];
          return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
        }),
      );
    return crossings.length % 2 === 1;
  }

  return {
    paths,
    linesOf: (id: string) => decodeLines(pathOf(id), size),
    fineLines,
    deviation,
    contains,
  };
}
