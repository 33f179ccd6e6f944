import type { AtlasData } from './atlas';
import type { Conflict, Figure } from './figure';
import type { Indicator, RecordRow, Unit } from './indicator';
import type { Country, Place } from './place';
import { parsePeriod } from './period';
import type { Flow, Route } from './route';
import type { Source } from './source';
import { keyTexts } from './translations';

/*
 * A package travels without what follows from the rest of it: usual values, dates that stand in an id, the
 * positions along a line. What is left out here is put back there, so both stand together.
 */

type Lean<Row extends { readonly id: string }> = Partial<Row> & Pick<Row, 'id'>;

/** What most rows of a table say in their columns. */
interface Usual {
  readonly units: Partial<Unit>;
  readonly indicators: Partial<Indicator>;
  readonly record: Partial<RecordRow>;
  readonly sources: Partial<Source>;
  readonly figures: Partial<Figure>;
  readonly conflicts: Partial<Conflict>;
  readonly places: Partial<Place>;
  readonly countries: Partial<Country>;
  readonly routes: Partial<Route>;
  readonly flows: Partial<Flow>;
}
const nothing: readonly never[] = [];
const usual: Usual = {
  units: { perMarker: 0, perPixel: 0 },
  indicators: { growthOf: '', measure: 'flow' },
  record: { role: 'choice', companionIndicator: '', companionPlace: '' },
  sources: {},
  figures: { decimals: 0, qualifier: 'exact', kind: 'reported', formula: '', basis: '' },
  places: {
    ...{ kind: 'waypoint', mode: '', partOf: '', neighbour: '' },
    ...{ national: false, status: nothing },
  },
  countries: { kind: 'country', members: nothing },
  conflicts: { kind: 'conflict', drawn: '' },
  routes: { mode: 'rail', status: nothing },
  flows: {
    mode: 'rail',
    direction: 'both',
    indicator: '',
    place: '',
    gates: nothing,
    routes: nothing,
  },
};

/**
 * The figures by columns, in which like stands beside like: what every one says, its period as a text, its
 * source by its row, and whatever else it says.
 */
interface PackedFigures {
  readonly id: readonly string[];
  readonly indicator: readonly string[];
  readonly place: readonly string[];
  readonly period: readonly string[];
  readonly value: readonly number[];
  readonly source: readonly number[];
  readonly more: readonly Partial<Figure>[];
}

/** What has a column of its own. */
const inColumns: ReadonlySet<string> = new Set([
  ...['id', 'indicator', 'place', 'period', 'value', 'source'],
]);

type Tables = Omit<Usual, 'figures'>;

/** The package as it travels. */
type PackedAtlas = Omit<AtlasData, keyof Usual> & {
  readonly [Table in keyof Tables]: readonly Lean<AtlasData[Table][number]>[];
} & { readonly figures: PackedFigures };

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The date of a publication, where its id tells it: publisher-2024-01-30, publisher-2024-01-30-german. */
const dateIn = (id: string) => /-(\d{4}(?:-\d{2}){0,2})(?:-[a-z-]+)?$/.exec(id)?.[1];

function lean<Row extends { readonly id: string }>(
  rows: readonly Row[],
  common: Partial<Row>,
): readonly Lean<Row>[];
function lean(rows: readonly object[], common: object): readonly object[] {
  const known = new Map(Object.entries(common));
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(
        ([name, value]) => !known.has(name) || !isSame(known.get(name), value),
      ),
    ),
  );
}

function withoutLine(route: Lean<Route>): Lean<Route> {
  const { coordinates, ...rest } = route;
  return coordinates ? rest : route;
}

function packedFigures({ figures, sources }: AtlasData): PackedFigures {
  const rows = new Map(sources.map(({ id }, row) => [id, row]));
  return {
    id: figures.map(({ id }) => id),
    indicator: figures.map(({ indicator }) => indicator),
    place: figures.map(({ place }) => place),
    period: figures.map(({ period }) => period.text),
    value: figures.map(({ value }) => value),
    source: figures.map(({ source }) => rows.get(source) ?? -1),
    more: lean(figures, usual.figures).map((figure) =>
      Object.fromEntries(Object.entries(figure).filter(([name]) => !inColumns.has(name))),
    ),
  };
}

/** Leaves out what {@link opened} puts back. */
export function packed(data: AtlasData): PackedAtlas {
  return {
    ...data,
    sources: data.sources.map((source) => {
      const { date, ...rest } = source;
      return date === dateIn(source.id) ? rest : source;
    }),
    units: lean(data.units, usual.units),
    indicators: lean(data.indicators, usual.indicators),
    record: lean(data.record, usual.record),
    figures: packedFigures(data),
    conflicts: lean(data.conflicts, usual.conflicts),
    places: lean(data.places, usual.places),
    countries: lean(data.countries, usual.countries),
    routes: lean(data.routes, usual.routes).map(withoutLine),
    flows: lean(data.flows, usual.flows),
  };
}

function whole<Row extends { readonly id: string }>(
  rows: readonly Lean<Row>[],
  common: Partial<Row>,
): readonly Row[];
function whole(rows: readonly object[], common: object): readonly object[] {
  return rows.map((row) => ({ ...common, ...row }));
}

function figuresOf({ figures, sources }: PackedAtlas): readonly Lean<Figure>[] {
  const { id: ids, indicator, place, period, value, source, more } = figures;
  return ids.map((id, row) => {
    const [stated, at] = [parsePeriod(period[row] ?? ''), source[row] ?? -1];
    return {
      id,
      ...{ indicator: indicator[row] ?? '', place: place[row] ?? '', value: value[row] ?? NaN },
      ...(stated && { period: stated }),
      source: sources[at]?.id ?? '',
      ...more[row],
    };
  });
}

/** The package as it was compiled: its rows are whole, and its texts know their translations. */
export function opened(data: PackedAtlas): AtlasData {
  const { info, bases = [], areas } = data;
  const sources = data.sources.map(({ id, ...source }) => ({
    id,
    date: dateIn(id) ?? '',
    ...source,
  }));
  const places = whole(data.places, usual.places);
  const positions = new Map(places.map(({ id, position }) => [id, position]));
  const routes = whole<Route>(data.routes, usual.routes).map((route) => ({
    ...route,
    coordinates: route.waypoints.flatMap((id) => {
      const position = positions.get(id);
      return position ? [position] : [];
    }),
  }));
  const tables = {
    ...{ places, routes, sources: whole<Source>(sources, {}) },
    units: whole(data.units, usual.units),
    indicators: whole(data.indicators, usual.indicators),
    record: whole(data.record, usual.record),
    figures: whole<Figure>(figuresOf(data), usual.figures),
    conflicts: whole(data.conflicts, usual.conflicts),
    countries: whole(data.countries, usual.countries),
    flows: whole(data.flows, usual.flows),
  };
  const { units, indicators, record, countries, flows } = tables;
  keyTexts({
    ...{ datapackage: [{ ...info, id: 'map' }], units, bases, indicators, record },
    ...{
      sources: tables.sources,
      places,
      areas,
      countries,
      routes,
      flows,
      lessons: data.lessons ?? [],
    },
  });
  return { ...data, ...tables };
}
