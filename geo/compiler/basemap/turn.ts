import type { Feature, Geometry, Position } from 'geojson';
import { worldWest } from '../../../src/atlas/world.ts';
import type { Bounds } from '../../../src/atlas/atlas.ts';

/*
 * The files of a base map are cut at 180°, as GeoJSON asks. Where the first view runs across it, the page's
 * sheet of the world is cut on the other side of the globe: everything west of that cut comes after 180°.
 */

type Line = readonly Position[];

const across = (at: number, [x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): Position => [
  at,
  Math.round((y1 + ((at - x1) / (x2 - x1)) * (y2 - y1)) * 1000) / 1000,
];

const isWest = ([x = 0]: Position, edge: number) => x < edge;

/** The part of a ring on one side of a meridian, closed along it. */
function clipped(ring: Line, edge: number, west: boolean): Line {
  const kept: Position[] = [];
  for (const [index, point] of ring.entries()) {
    const before = ring[index - 1];
    if (before && isWest(before, edge) !== isWest(point, edge))
      kept.push(across(edge, before, point));
    if (isWest(point, edge) === west) kept.push(point);
  }
  const [first] = kept;
  const last = kept.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) kept.push(first);
  return kept;
}

const moved = (line: Line, by = 360): Position[] => line.map(([x = 0, y = 0]) => [x + by, y]);

function turnedPolygon(rings: readonly Line[], edge: number): Position[][][] {
  const sides = [true, false].map((west) =>
    rings
      .map((ring) => clipped(ring, edge, west))
      .filter((ring) => ring.length > 3)
      .map((ring) => (west ? moved(ring) : [...ring])),
  );
  return sides.filter((part) => part.length > 0);
}

/** A line in as many pieces as the cut makes of it. */
function turnedLine(line: Line, edge: number): Position[][] {
  const pieces: Position[][] = [];
  let west: boolean | undefined;
  for (const [index, point] of line.entries()) {
    const side = isWest(point, edge);
    const before = line[index - 1];
    if (side !== west) {
      const meeting = before && west !== undefined ? [across(edge, before, point)] : [];
      pieces.at(-1)?.push(...meeting);
      pieces.push([...meeting]);
      west = side;
    }
    pieces.at(-1)?.push(point);
  }
  return pieces
    .filter((piece) => piece.length > 1)
    .map((piece) => (piece.some((point) => isWest(point, edge)) ? moved(piece) : piece));
}

function turnedGeometry(geometry: Geometry, edge: number, by: number): Geometry {
  const polygons = (all: readonly (readonly Line[])[]) =>
    all
      .flatMap((rings) => turnedPolygon(rings, edge))
      .map((rings) => rings.map((ring) => moved(ring, by)));
  const lines = (all: readonly Line[]) =>
    all.flatMap((line) => turnedLine(line, edge)).map((line) => moved(line, by));
  switch (geometry.type) {
    case 'Point': {
      const [x = 0, y = 0] = geometry.coordinates;
      return { type: 'Point', coordinates: [(x < edge ? x + 360 : x) + by, y] };
    }
    case 'LineString': {
      const pieces = lines([geometry.coordinates]);
      const [only = [], ...others] = pieces;
      return others.length > 0
        ? { type: 'MultiLineString', coordinates: pieces }
        : { type: 'LineString', coordinates: only };
    }
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: lines(geometry.coordinates) };
    case 'Polygon':
      return { type: 'MultiPolygon', coordinates: polygons([geometry.coordinates]) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: polygons(geometry.coordinates) };
    default:
      return geometry;
  }
}

/** The cut of a sheet as files count it, from -180 to 180, and how far the sheet lies from there. */
function cutOf(bounds: Bounds) {
  const edge = worldWest(bounds);
  const by = Math.floor((edge + 180) / 360) * 360;
  return { edge: edge - by, by };
}

/** The corners of a picture, moved as one. */
function turnedCorners(corners: Line, bounds: Bounds): Line {
  const { edge, by } = cutOf(bounds);
  return moved(corners, (corners.some((corner) => isWest(corner, edge)) ? 360 : 0) + by);
}

/**
 * Features of a base map where the sheet of a first view has them; the same ones where it is cut at 180°.
 * @param bounds of the first view, its east in the east of its west
 */
export function turnedFeatures(features: readonly Feature[], bounds: Bounds): readonly Feature[] {
  if (worldWest(bounds) === -180) return features;
  const { edge, by } = cutOf(bounds);
  return features.map((feature) => ({
    ...feature,
    geometry: turnedGeometry(feature.geometry, edge, by),
  }));
}

const isDocument = (
  value: unknown,
): value is { features: Feature[] } | { coordinates: Position[] } =>
  typeof value === 'object' && value !== null && ('features' in value || 'coordinates' in value);

/** The text of a file of a base map, features or the corners of its relief, turned likewise. */
export function turnedFile(text: string, bounds: Bounds): string {
  const file: unknown = JSON.parse(text);
  if (!isDocument(file)) return text;
  return JSON.stringify(
    'features' in file
      ? { ...file, features: turnedFeatures(file.features, bounds) }
      : { ...file, coordinates: turnedCorners(file.coordinates, bounds) },
  );
}
