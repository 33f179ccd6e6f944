/** Longitude and latitude, as GeoJSON wants them. */
type Place = [longitude: number, latitude: number];
type Line = Place[];
/** The outline, then the holes. */
type Polygon = Line[];

export interface Part {
  readonly points: readonly (readonly [x: number, y: number])[];
  /** `Z` closes the last ring of a polygon, `z` the others; nothing closes a line. */
  readonly end: string;
}

/** One part starts with `m` and holds numbers: where it starts from the pen's place, then its steps. */
const partPattern = /m([^mzZ]*)([zZ]?)/g;
const numberPattern = /-?\d+/g;

/** The subpaths of a path, in its own units; a closed one ends where it starts. */
export function partsOf(path: string): Part[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(partPattern)].map(([, steps = '', end = '']) => {
    const numbers = (steps.match(numberPattern) ?? []).map(Number);
    const points: [number, number][] = [];
    for (let index = 0; index < numbers.length; index += 2) {
      x += numbers[index] ?? 0;
      y += numbers[index + 1] ?? 0;
      points.push([x, y]);
    }
    const [start] = points;
    if (end && start) {
      points.push(start);
      [x, y] = start;
    }
    return { points, end };
  });
}

/** A point of the square Web Mercator map of this size in longitude and latitude. */
function positionOf([x, y]: readonly [number, number], size: number): Place {
  const northing = Math.PI * (1 - (2 * y) / size);
  return [(x / size - 0.5) * 360, (Math.atan(Math.sinh(northing)) * 180) / Math.PI];
}

/** The lines of a path of the overview, in longitude and latitude; a closed one ends where it starts. */
export function decodeLines(path: string, size: number): Line[] {
  return partsOf(path).map(({ points }) => points.map((point) => positionOf(point, size)));
}

/** The polygons of a path of the overview, in longitude and latitude, each an outline and its holes. */
export function decodePolygons(path: string, size: number): Polygon[] {
  const polygons: Polygon[] = [];
  let open: Polygon = [];
  for (const { points, end } of partsOf(path)) {
    open.push(points.map((point) => positionOf(point, size)));
    if (end !== 'Z') continue;
    polygons.push(open);
    open = [];
  }
  return polygons;
}
