import type { Atlas } from '../atlas';
import { seriesKey, type Series } from '../atlas/series';
import type { Domain } from './clock';

function withoutLine(series: Series): Series {
  return { ...series, documentedOnly: true };
}

/**
 * The same package as a reader sees it who asks for documented years only: no series has a value between
 * two documented years. Every part of the page that is given it (map, record, headline, panel, tables)
 * shows no interpolated value, without knowing of the switch.
 */
export function documentedOnly(atlas: Atlas): Atlas {
  const series = new Map([...atlas.series].map(([key, one]) => [key, withoutLine(one)]));
  const seriesByPlace = new Map(
    [...atlas.seriesByPlace].map(([place, several]) => [
      place,
      several.flatMap(({ indicator }) => series.get(seriesKey(indicator, place)) ?? []),
    ]),
  );
  return { ...atlas, series, seriesByPlace };
}

/** The years inside the domain in which a whole-year figure is documented, ascending. */
export function documentedYears(
  series: Series | undefined,
  { start, end }: Domain,
): readonly number[] {
  const years = (series?.points ?? []).map(({ year }) => year);
  return years.filter((year) => year >= start && year <= end);
}

/** The nearest stop before or after `t`, if there is one. @param stops ascending */
export function stopBeside(
  t: number,
  direction: 1 | -1,
  stops: readonly number[],
): number | undefined {
  return direction === 1 ? stops.find((stop) => stop > t) : stops.findLast((stop) => stop < t);
}
