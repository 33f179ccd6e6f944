import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { pointToPolygonDistance } from '@turf/point-to-polygon-distance';
import type { MultiPolygon } from 'geojson';
import type { Position } from '../../src/atlas/place.ts';

/** Kilometres from a point to a country: 0 inside. */
export function distanceTo(position: Position, country: MultiPolygon): number {
  const point = [...position];
  // Asked first, because most points lie inside, and a distance takes a hundred times as long.
  if (booleanPointInPolygon(point, country)) return 0;
  return Math.max(0, pointToPolygonDistance(point, country, { units: 'kilometers' }));
}
