import type { Atlas } from '../atlas';
import { touchesYear } from '../atlas/period';
import type { Area, Place, PlaceStatus } from '../atlas/place';

/** What a source says of a port's operation in a year; `operating` when none says otherwise. */
export function operationOf(place: Place, year: number): PlaceStatus {
  const spans = place.status.filter(({ period }) => touchesYear(period, year));
  return spans[spans.length - 1]?.status ?? 'operating';
}

/** Whether a place is one of the ports: airports are, where they are counted among the national ones. */
export function isPort({ kind, national }: Place): boolean {
  return kind === 'port' || (kind === 'airport' && national);
}

/** Whether a port is one of the package's ports in a year: counted, of unknown age, or opened by then. */
export function existsBy(place: Place, year: number): boolean {
  if (place.national || place.status.length === 0) return true;
  return place.status.some(({ period }) => period.start < year + 1);
}

/** Whether an area is there in a year: from the first one in which the figure of its size is valid. */
export function isKnownBy(atlas: Atlas, { figure }: Area, year: number): boolean {
  return Math.floor(atlas.figures.get(figure)?.period.start ?? -Infinity) <= year;
}

/** Whether a port works in a year, as far as sources say. */
export function worksIn(place: Place, year: number): boolean {
  const operation = operationOf(place, year);
  return existsBy(place, year) && operation !== 'not in operation' && operation !== 'planned';
}
