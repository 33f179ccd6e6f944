import type { AtlasData, PackageInfo } from '../../src/atlas/atlas.ts';
import type { Figure } from '../../src/atlas/figure.ts';
import type { Names, Translated } from '../../src/atlas/names.ts';
import type { Area, Country, Place, Position } from '../../src/atlas/place.ts';
import type { Flow, Route } from '../../src/atlas/route.ts';
import type { Source } from '../../src/atlas/source.ts';
import type { Content } from './content.ts';
import { decimalsOf } from './number.ts';
import type { Table } from './read/table.ts';
import type { Descriptor } from './schema/descriptor.ts';
import type { AreaRow, PlaceRow, RouteRow } from './schema/features.ts';
import type { CountryRow, FigureRow, FlowRow, RecordFileRow, SourceRow } from './schema/tables.ts';

/*
 * Rows of the files to the model of the atlas. Only called when no law is broken.
 */

interface Named {
  readonly name: string;
  readonly name_zh: string;
  readonly name_ru: string;
}

/** The leading names of a row. */
export function translated({ name, name_zh: zh, name_ru: ru }: Named): Translated {
  return { en: name, zh, ru };
}

function names(row: Named & { local: string }): Names {
  return { ...translated(row), local: row.local };
}

function figure(row: FigureRow): Figure {
  const { id, indicator, place, period, value, qualifier, kind, formula, basis } = row;
  const { source, value_max: upper } = row;
  return {
    ...{ id, indicator, place, period, value: value.number },
    ...(upper === undefined ? {} : { valueMax: upper.number }),
    decimals: Math.max(decimalsOf(value.text), decimalsOf(upper?.text ?? '')),
    ...{ qualifier, kind, formula, basis, source },
  };
}

function place(row: PlaceRow): Place {
  const { id, kind, mode, country, neighbour, opposite, national, status } = row;
  const { position, part_of: partOf } = row;
  return {
    ...{ id, kind, names: names(row), mode, country, partOf },
    ...(position === undefined ? {} : { position }),
    ...{ neighbour, opposite, national },
    status: status.map((span) => ({ period: span.period, status: span.status })),
  };
}

function area(row: AreaRow): Area {
  const { id, position, figure: stated } = row;
  const { square_kilometres: squareKilometres, part_of: partOf } = row;
  return { id, names: names(row), position, squareKilometres, figure: stated, partOf };
}

function country(row: CountryRow): Country {
  const { id, kind, iso_numeric: isoNumeric, members, longitude, latitude } = row;
  return {
    ...{ id, kind, names: names(row), isoNumeric, members },
    ...(longitude && latitude ? { position: [longitude.number, latitude.number] } : {}),
  };
}

/** The line passes through its waypoints exactly, so it takes their positions. */
function route(row: RouteRow, positions: ReadonlyMap<string, Position | undefined>): Route {
  const { id, mode, from, to, waypoints, status } = row;
  return {
    ...{ id, mode, names: names(row), from, to, waypoints },
    coordinates: waypoints.flatMap((waypoint) => {
      const position = positions.get(waypoint);
      return position ? [position] : [];
    }),
    status: status.map((span) => ({ period: span.period, status: span.status })),
  };
}

function flow(row: FlowRow): Flow {
  const { id, mode, routes, origin, destination, direction, indicator, gates } = row;
  const { place: counted, period } = row;
  return {
    ...{ id, mode, names: names({ ...row, local: '' }), routes, origin, destination },
    ...{ direction, indicator, place: counted, gates, period },
  };
}

function info({ map }: Descriptor): PackageInfo {
  const { title, subtitle, attribution, years, bounds, throughput, partnerShades, region } = map;
  return { title, subtitle, attribution, years, bounds, throughput, partnerShades, region };
}

/** Ids of the sources that a headline may stand on: those of whole years of what may lead the record. */
function citedByHeadlines(
  record: readonly RecordFileRow[],
  figures: readonly FigureRow[],
): ReadonlySet<string> {
  const key = (indicator: string, place: string) => `${indicator}@${place}`;
  const leading = new Set(
    record.flatMap((row) => (row.role === 'choice' ? key(row.indicator, row.place) : [])),
  );
  const cited = figures.filter(
    ({ indicator, place, period }) => period.kind === 'year' && leading.has(key(indicator, place)),
  );
  return new Set(cited.map(({ source }) => source));
}

function source(row: SourceRow, isCited: boolean): Source {
  const { id, publisher, date, title, url, language } = row;
  return { id, publisher, date, ...(isCited && { title, url, language }) };
}

/** The rows of a table, each as something else. */
export function values<Row, Output>(
  table: Table<Row>,
  toOutput: (row: Row) => Output,
): readonly Output[] {
  return table.entries.map((entry) => toOutput(entry.value));
}

/** Old ids that links may still carry, each with the one that took its place. */
function renamed({ changes }: Content): Readonly<Record<string, string>> {
  const rows = values(changes, (row) => row).filter(({ kind }) => kind === 'renamed');
  return Object.fromEntries(rows.flatMap((row) => row.rows.map((id) => [id, row.successor])));
}

/** What the first screen needs of a valid package. */
export function assemble(content: Content, descriptor: Descriptor): AtlasData {
  const cited = citedByHeadlines(
    values(content.record, (row) => row),
    values(content.figures, (row) => row),
  );
  const places = values(content.places, place);
  const positions = new Map(places.map(({ id, position }) => [id, position]));
  return {
    info: info(descriptor),
    sources: values(content.sources, (row) => source(row, cited.has(row.id))),
    units: values(content.units, (row) => ({
      id: row.id,
      name: translated(row),
      symbol: { en: row.symbol, zh: row.symbol_zh, ru: row.symbol_ru },
      perMarker: row.per_marker,
      perPixel: row.per_pixel,
    })),
    indicators: values(content.indicators, (row) => {
      const { id, unit, measure, growth_of: growthOf } = row;
      return { id, name: translated(row), unit, measure, growthOf };
    }),
    record: values(content.record, (row) => ({
      ...{ id: row.id, name: translated(row), indicator: row.indicator, place: row.place },
      ...{ role: row.role, mode: row.mode },
      companionIndicator: row.companion_indicator,
      companionPlace: row.companion_place,
    })),
    figures: values(content.figures, figure),
    conflicts: values(content.conflicts, ({ id, kind, figures, drawn }) => {
      return { id, kind, figures, drawn };
    }),
    places,
    areas: values(content.areas, area),
    countries: values(content.countries, country),
    routes: values(content.routes, (row) => route(row, positions)),
    flows: values(content.flows, flow),
    renamed: renamed(content),
  };
}
