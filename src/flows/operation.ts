import { touchesYear } from '../atlas/period';
import type { Place, PlaceStatus } from '../atlas/place';

/** What a source says of a port's operation in a year; `operating` when none says otherwise. */
export function operationOf(place: Place, year: number): PlaceStatus {
  const spans = place.status.filter(({ period }) => touchesYear(period, year));
  return spans[spans.length - 1]?.status ?? 'operating';
}

/** Whether a port is one of the package's ports in a year: counted, or opened by then. */
export function existsBy(place: Place, year: number): boolean {
  if (place.national) return true;
  return place.status.some(({ period }) => period.start < year + 1);
}

/** Whether a port works in a year, as far as sources say. */
export function worksIn(place: Place, year: number): boolean {
  const operation = operationOf(place, year);
  return existsBy(place, year) && operation !== 'not in operation' && operation !== 'planned';
}
