import { isDocumented, type Chosen, type Conflict, type Figure } from './figure';
import type { Atlas } from './index';
import { yearOf } from './period';
import { buildSeries, seriesKey, type Series } from './series';

/** The year point at which a figure stands, as the leading claim or beside it. */
function pointOf(atlas: Atlas, figure: Figure) {
  const year = yearOf(figure.period);
  const series = atlas.series.get(seriesKey(figure.indicator, figure.place));
  return series?.points.find((point) => point.year === year);
}

/** Whether a figure is the one that stands for its year, on the map and in every series. */
export function leadsItsYear(atlas: Atlas, figure: Figure): boolean {
  return pointOf(atlas, figure)?.lead === figure;
}

/**
 * The claims of a conflict among which a reader may choose the drawn one: those that state the same whole
 * year of the same series. Parts of a year never stand for it, and a forecast is never drawn.
 */
export function drawableClaims(atlas: Atlas, conflict: Conflict): readonly Figure[] {
  const claims = conflict.figures.flatMap((id) => {
    const figure = atlas.figures.get(id);
    const point = figure && isDocumented(figure) && pointOf(atlas, figure);
    return point ? [{ figure, point }] : [];
  });
  const rivals = claims.filter(({ point }, index) =>
    claims.some((other, at) => at !== index && other.point === point),
  );
  return rivals.map(({ figure }) => figure);
}

/** A series in which the chosen figures lead their years. */
function withLeads(series: Series, chosen: ReadonlySet<string>, atlas: Atlas): Series {
  const { joined, accumulates, points, asides } = series;
  const figures = [...points.flatMap(({ lead, others }) => [lead, ...others]), ...asides];
  const conflicts = points.flatMap(({ conflict }) => conflict ?? []);
  const kept = new Set(points.map(({ lead }) => lead.id));
  const order = new Map(atlas.data.figures.map(({ id }, row) => [id, row]));
  figures.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const years = new Set(
    figures.filter(({ id }) => chosen.has(id)).map(({ period }) => period.text),
  );
  // Where nothing was chosen the claim that led goes on leading.
  const leads = figures
    .filter(({ id, period }) => (years.has(period.text) ? chosen.has(id) : kept.has(id)))
    .map(({ id }) => id);
  return buildSeries(figures, conflicts, { joined, accumulates }, new Set(leads)) ?? series;
}

/**
 * The same atlas with other claims drawn: each of their series is built anew, everything else is the same.
 * Pure; without a choice it is the atlas itself.
 */
export function withChosen(atlas: Atlas, chosen: Chosen): Atlas {
  if (chosen.size === 0) return atlas;
  const ids = new Set(chosen.values());
  const series = new Map(atlas.series);
  for (const id of ids) {
    const figure = atlas.figures.get(id);
    const key = figure && seriesKey(figure.indicator, figure.place);
    const before = key === undefined ? undefined : atlas.series.get(key);
    if (key !== undefined && before) series.set(key, withLeads(before, ids, atlas));
  }
  const seriesByPlace = new Map<string, Series[]>();
  for (const one of series.values()) {
    const there = seriesByPlace.get(one.place);
    if (there) there.push(one);
    else seriesByPlace.set(one.place, [one]);
  }
  return { ...atlas, series, seriesByPlace, chosen };
}

/** For each conflict in which there is a choice, the claims that may be drawn and the one that a rule draws. */
export type Choices = ReadonlyMap<
  string,
  { readonly ids: ReadonlySet<string>; readonly led: ReadonlySet<string> }
>;

/** Every choice that an atlas offers, in the order of the package. */
export function choicesIn(atlas: Atlas): Choices {
  const choices = atlas.data.conflicts.flatMap((conflict) => {
    const claims = drawableClaims(atlas, conflict);
    if (claims.length === 0) return [];
    const led = claims.filter((figure) => leadsItsYear(atlas, figure)).map(({ id }) => id);
    const ids = new Set(claims.map(({ id }) => id));
    return [[conflict.id, { ids, led: new Set(led) }] as const];
  });
  return new Map(choices);
}

/** The choices with one of them made; a claim that a rule draws anyway takes the choice back. */
export function choosing(
  chosen: Chosen,
  choices: Choices,
  conflict: string,
  figure: string,
): Chosen {
  const wanted = new Map(chosen).set(conflict, figure);
  return new Map(
    [...choices].flatMap(([id, { ids, led }]) => {
      const one = wanted.get(id) ?? '';
      return ids.has(one) && !led.has(one) ? [[id, one] as const] : [];
    }),
  );
}
