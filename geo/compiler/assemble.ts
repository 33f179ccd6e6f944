import type { AtlasData, FirstView, PackageInfo } from '../../src/atlas/atlas.ts';
import type { Conflict, Figure } from '../../src/atlas/figure.ts';
import type { Unit } from '../../src/atlas/indicator.ts';
import type { LessonEntry } from '../../src/atlas/lesson.ts';
import type { Names } from '../../src/atlas/names.ts';
import type { Area, Country, Place, Position } from '../../src/atlas/place.ts';
import type { Flow, Route } from '../../src/atlas/route.ts';
import { buildSeries } from '../../src/atlas/series.ts';
import type { Source } from '../../src/atlas/source.ts';
import { isDescription } from '../../src/atlas/translations.ts';
import { turnedPosition, worldWest } from '../../src/atlas/world.ts';
import { sheetView } from './basemap/boxes.mjs';
import type { Content } from './content.ts';
import { decimalsOf } from './number.ts';
import { inOwnUnitsOf, type InOwnUnits } from './powers.ts';
import type { Table } from './read/table.ts';
import type { Descriptor } from './schema/descriptor.ts';
import type { AreaRow, PlaceRow, RouteRow } from './schema/features.ts';
import { translatorOf, type Translate } from './translations.ts';
import type {
  CountryRow,
  FigureRow,
  FlowRow,
  LessonRow,
  RecordFileRow,
  SourceRow,
  UnitRow,
} from './schema/tables.ts';

/*
 * Rows of the files to the model of the atlas. Only called when no law is broken.
 */

interface Named {
  readonly id: string;
  readonly name: string;
  readonly local?: string;
}

type NamedResource = 'places' | 'areas' | 'countries' | 'routes' | 'flows';

function namesOf(resource: NamedResource, { id, name, local = '' }: Named, say: Translate): Names {
  return { ...say(name, resource, id), local };
}

function figure(row: FigureRow, inOwnUnits: InOwnUnits): Figure {
  const { id, indicator, place, period, value, qualifier, kind, formula, basis } = row;
  const { source, value_max: upper, undated } = row;
  return {
    ...{ id, indicator, place, period, value: value.number },
    ...(undated === 'yes' && { undated: true }),
    ...(upper === undefined ? {} : { valueMax: upper.number }),
    decimals: Math.max(decimalsOf(value.text), decimalsOf(upper?.text ?? '')),
    ...{ qualifier, kind, formula, ...inOwnUnits(formula, row.unit), basis, source },
  };
}

function unit({ id, name, symbol, ...row }: UnitRow, say: Translate): Unit {
  const power = say('', 'units', id, 'power');
  return {
    ...{ id, name: say(name, 'units', id), symbol: say(symbol, 'units', id, 'symbol') },
    ...(Object.values(power).some((text) => text !== '') && { power }),
    ...{ perMarker: row.per_marker, perPixel: row.per_pixel },
    ...(row.square_pixels && { squarePixels: row.square_pixels }),
  };
}

/** A position where the sheet of this package has it. */
type Turn = (position: Position) => Position;

function place(row: PlaceRow, say: Translate, turn: Turn): Place {
  const { id, kind, mode, country, neighbour, national, status } = row;
  const { position, part_of: partOf } = row;
  return {
    ...{ id, kind, names: namesOf('places', row, say), mode, country, partOf },
    ...(position === undefined ? {} : { position: turn(position) }),
    ...{ neighbour, national },
    status: status.map((span) => ({ period: span.period, status: span.status })),
  };
}

function area(row: AreaRow, say: Translate, turn: Turn): Area {
  const { id, position, figure: stated } = row;
  const { square_kilometres: squareKilometres, part_of: partOf } = row;
  const names = namesOf('areas', row, say);
  return { id, names, position: turn(position), squareKilometres, figure: stated, partOf };
}

function country(row: CountryRow, say: Translate, turn: Turn): Country {
  const { id, kind, iso_numeric: isoNumeric, members, longitude, latitude } = row;
  return {
    ...{ id, kind, names: namesOf('countries', row, say), isoNumeric, members },
    ...(longitude && latitude ? { position: turn([longitude.number, latitude.number]) } : {}),
  };
}

/** The line passes through its waypoints exactly, so it takes their positions. */
function route(
  row: RouteRow,
  positions: ReadonlyMap<string, Position | undefined>,
  say: Translate,
): Route {
  const { id, mode, from, to, waypoints, status } = row;
  return {
    ...{ id, mode, names: namesOf('routes', row, say), from, to, waypoints },
    coordinates: waypoints.flatMap((waypoint) => {
      const position = positions.get(waypoint);
      return position ? [position] : [];
    }),
    status: status.map((span) => ({ period: span.period, status: span.status })),
  };
}

function flow(row: FlowRow, say: Translate): Flow {
  const { id, mode, routes, origin, destination, direction, indicator, gates } = row;
  const { place: counted, period } = row;
  return {
    ...{ id, mode, names: namesOf('flows', row, say), routes, origin, destination },
    ...{ direction, indicator, place: counted, gates, period },
  };
}

function info(
  { map }: Descriptor,
  say: Translate,
  viewed: (view: FirstView) => FirstView,
): PackageInfo {
  const { attribution, years, throughput, partnerShades, region } = map;
  const { formerLeading, formerBounds, words = {} } = map;
  const called = (['area', 'areas', 'national'] as const).flatMap((id) => {
    const word = words[id];
    return word === undefined ? [] : [[id, say(word, 'datapackage', 'map', id)] as const];
  });
  return {
    title: say(map.title, 'datapackage', 'map', 'title'),
    subtitle: say(map.subtitle, 'datapackage', 'map', 'subtitle'),
    ...{ attribution, years, bounds: viewed(map.bounds), throughput, partnerShades, region },
    ...(formerLeading !== undefined && { formerLeading }),
    ...(formerBounds !== undefined && { formerBounds: viewed(formerBounds) }),
    ...Object.fromEntries(called),
  };
}

/** Ids of the sources that a headline stands on: those of what leads a year of what may lead the record. */
function citedByHeadlines(
  record: readonly RecordFileRow[],
  figures: readonly Figure[],
  conflicts: readonly Conflict[],
): ReadonlySet<string> {
  const leading = record
    .filter(({ role }) => role === 'choice')
    .flatMap(({ indicator, place: at }) => {
      const own = figures.filter((one) => one.indicator === indicator && one.place === at);
      return buildSeries(own, conflicts)?.points ?? [];
    });
  return new Set(leading.map(({ lead }) => lead.source));
}

function source(row: SourceRow, isCited: boolean, say: Translate): Source {
  const { id, publisher, date, title, url, language } = row;
  return {
    ...{ id, publisher, date },
    ...(isDescription(publisher) && { unnamed: say(publisher, 'sources', id, 'publisher') }),
    ...(isCited && { title, url, language }),
  };
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

/** The lessons in the order in which they are offered. */
export function orderedLessons({ lessons }: Content): readonly LessonRow[] {
  return values(lessons, (row) => row).toSorted((a, b) => a.order - b.order);
}

function lessonEntries(content: Content, say: Translate): readonly LessonEntry[] {
  return orderedLessons(content).map(({ id, title }) => ({
    ...{ id, title: say(title, 'lessons', id, 'title') },
    steps: content.steps.entries.filter(({ value }) => value.lesson === id).length,
  }));
}

/** What the first screen needs of a valid package. */
export function assemble(content: Content, descriptor: Descriptor): AtlasData {
  const inOwnUnits = inOwnUnitsOf(content);
  const figures = values(content.figures, (row) => figure(row, inOwnUnits));
  const conflicts = values(content.conflicts, ({ id, kind, figures: named, drawn }) => {
    return { id, kind, figures: named, drawn };
  });
  const record = values(content.record, (row) => row);
  const cited = citedByHeadlines(record, figures, conflicts);
  const say = translatorOf(content);
  const lines = values(content.routes, ({ coordinates }) => coordinates);
  const viewed = (view: FirstView): FirstView => sheetView(view, lines);
  const edge = worldWest(viewed(descriptor.map.bounds).wide);
  const turn: Turn = (position) => turnedPosition(position, edge);
  const places = values(content.places, (row) => place(row, say, turn));
  const positions = new Map(places.map(({ id, position }) => [id, position]));
  return {
    info: info(descriptor, say, viewed),
    sources: values(content.sources, (row) => source(row, cited.has(row.id), say)),
    units: values(content.units, (row) => unit(row, say)),
    indicators: values(content.indicators, (row) => {
      const { id, unit, measure, growth_of: growthOf } = row;
      return { id, name: say(row.name, 'indicators', id), unit, measure, growthOf };
    }),
    bases: values(content.bases, ({ id, name }) => ({ id, name: say(name, 'bases', id) })),
    record: values(content.record, (row) => ({
      ...{ id: row.id, name: say(row.name, 'record', row.id) },
      ...{ indicator: row.indicator, place: row.place },
      ...{ role: row.role, mode: row.mode },
      companionIndicator: row.companion_indicator,
      companionPlace: row.companion_place,
    })),
    figures,
    conflicts,
    places,
    areas: values(content.areas, (row) => area(row, say, turn)),
    countries: values(content.countries, (row) => country(row, say, turn)),
    routes: values(content.routes, (row) => route(row, positions, say)),
    flows: values(content.flows, (row) => flow(row, say)),
    lessons: lessonEntries(content, say),
    renamed: renamed(content),
  };
}
