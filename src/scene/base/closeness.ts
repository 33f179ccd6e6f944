import type { Bounds } from '../../atlas/atlas';
import { turned, worldWest } from '../../atlas/world';
import type { Position } from '../../atlas/place';

/** By so many zooms the overview is coarser beyond the first view, for which it was drawn. */
const coarser = 1.6;

/**
 * How close a reader looks, as the detail of the base map has to bear it: a zoom, and more than that where
 * the middle of the map lies beyond the first view.
 * @param bounds the first view, [west, south, east, north]
 */
export function closenessOf(
  zoom: number,
  [longitude, latitude]: Position,
  [west, south, east, north]: Bounds,
): number {
  const across = turned(longitude, worldWest([west, south, east, north]));
  const isWithin = across >= west && across <= east && latitude >= south && latitude <= north;
  return isWithin ? zoom : zoom + coarser;
}
