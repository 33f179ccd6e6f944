import type { AtlasData } from './atlas';
import type { Chosen } from './figure';
import type { Conflict, Figure } from './figure';
import type { Indicator, Unit } from './indicator';
import type { Area, Country, Place } from './place';
import { buildSeries, seriesKey, type Series, type Treatment } from './series';

/** What a figure's place stands for. */
export type Subject =
  | { readonly kind: 'place'; readonly thing: Place }
  | { readonly kind: 'area'; readonly thing: Area }
  | { readonly kind: 'country'; readonly thing: Country };

/** The data package with its indexes. Frozen in spirit: nothing in it changes after {@link createAtlas}. */
export interface Atlas {
  readonly data: AtlasData;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly sources: ReadonlyMap<string, AtlasData['sources'][number]>;
  readonly units: ReadonlyMap<string, AtlasData['units'][number]>;
  readonly indicators: ReadonlyMap<string, AtlasData['indicators'][number]>;
  readonly places: ReadonlyMap<string, Place>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly routes: ReadonlyMap<string, AtlasData['routes'][number]>;
  readonly flows: ReadonlyMap<string, AtlasData['flows'][number]>;
  readonly series: ReadonlyMap<string, Series>;
  readonly seriesByPlace: ReadonlyMap<string, readonly Series[]>;
  readonly conflictsByFigure: ReadonlyMap<string, readonly Conflict[]>;
  /** Claims that the reader draws in place of those that the rules draw. */
  readonly chosen?: Chosen;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Collects items under each of their keys, in order. */
export function groupBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** Rates and ratios, by the sign in their unit: parts of a year do not add up to the year. */
const ratio = /[%×/]/;

function treatmentOf(
  indicator: Indicator | undefined,
  units: ReadonlyMap<string, Unit>,
): Treatment {
  const symbol = units.get(indicator?.unit ?? '')?.symbol.en ?? '';
  return {
    joined: !indicator?.growthOf,
    accumulates: indicator?.measure === 'flow' && !ratio.test(symbol),
  };
}

/** Builds the indexes over a compiled data package. */
export function createAtlas(data: AtlasData): Atlas {
  const series = new Map<string, Series>();
  const indicators = byId(data.indicators);
  const units = byId(data.units);
  const figuresBySeries = groupBy(data.figures, (figure) => [
    seriesKey(figure.indicator, figure.place),
  ]);
  const figuresById = byId(data.figures);
  // Each series is shown only its own conflicts, so that the work grows with the rows alone.
  const conflictsBySeries = groupBy(data.conflicts, ({ figures, drawn }) => {
    const named = [...figures, drawn].flatMap((id) => figuresById.get(id) ?? []);
    return [...new Set(named.map(({ indicator, place }) => seriesKey(indicator, place)))];
  });
  for (const [key, figures] of figuresBySeries) {
    const indicator = indicators.get(figures[0]?.indicator ?? '');
    const conflicts = conflictsBySeries.get(key) ?? [];
    const built = buildSeries(figures, conflicts, treatmentOf(indicator, units));
    if (built) series.set(key, built);
  }
  return {
    data,
    series,
    figures: figuresById,
    sources: byId(data.sources),
    units,
    indicators,
    places: byId(data.places),
    countries: byId(data.countries),
    areas: byId(data.areas),
    routes: byId(data.routes),
    flows: byId(data.flows),
    seriesByPlace: groupBy([...series.values()], (one) => [one.place]),
    conflictsByFigure: groupBy(data.conflicts, (conflict) => conflict.figures),
  };
}

/** The series of an indicator at a place, if any figure states it. */
export function seriesOf(atlas: Atlas, indicator: string, place: string): Series | undefined {
  return atlas.series.get(seriesKey(indicator, place));
}

/** What an id of a figure's place stands for. */
export function subjectOf(atlas: Atlas, id: string): Subject | undefined {
  const place = atlas.places.get(id);
  if (place) return { kind: 'place', thing: place };
  const area = atlas.areas.get(id);
  if (area) return { kind: 'area', thing: area };
  const country = atlas.countries.get(id);
  return country ? { kind: 'country', thing: country } : undefined;
}
