import type { Feature, GeoJsonProperties } from 'geojson';
import type { Position } from '../../atlas/place';
import type { Path } from '../../flows/path';

/** A feature at a position. */
export function pointFeature(position: Position, properties: GeoJsonProperties): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...position] } };
}

/** A feature along a path, whole or between two kilometres of it. */
export function lineFeature(
  path: Path,
  properties: GeoJsonProperties,
  [from, to]: readonly [number, number] = [0, path.length],
): Feature {
  const coordinates = path.positions
    .filter((_, index) => {
      // One position beyond each end, so that a short stretch is still a line.
      const before = path.kilometres[index - 1] ?? 0;
      const after = path.kilometres[index + 1] ?? path.length;
      return after >= from && before <= to;
    })
    .map((position) => [...position]);
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}
