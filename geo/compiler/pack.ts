import type { AtlasData } from '../../src/atlas/atlas.ts';
import type { Columns } from '../../src/atlas/columns.ts';
import type { AtlasDetails, DocumentedSpan, SubjectDetails } from '../../src/atlas/details.ts';
import type { Names } from '../../src/atlas/names.ts';
import type { PackedAtlas, PackedDetails } from '../../src/atlas/packed.ts';
import type { Period } from '../../src/atlas/period.ts';
import type { PlaceStatus } from '../../src/atlas/place.ts';
import type { RouteStatus } from '../../src/atlas/route.ts';

/*
 * The atlas in the form in which it travels: equal values beside each other compress best, and what
 * follows from the rest need not be said.
 */

/** Turns rows on their side. */
function columnsOf<Row extends object>(rows: readonly Row[]): Columns<Row>;
function columnsOf(
  rows: readonly Readonly<Record<string, unknown>>[],
): Readonly<Record<string, readonly unknown[]>> {
  const fields = new Set(rows.flatMap((row) => Object.keys(row)));
  return Object.fromEntries(
    [...fields].map((field) => [field, rows.map((row) => row[field] ?? null)]),
  );
}

function english(names: Names): { readonly name: string; readonly local: string } {
  return { name: names.en, local: names.local };
}

function span<Status>({ period, status }: { readonly period: Period; readonly status: Status }) {
  return [period.text, status] as const;
}

/** Tells in which row an id stands. */
function rowNumbers(rows: readonly { readonly id: string }[]): (id: string) => number {
  const numbers = new Map(rows.map(({ id }, row) => [id, row]));
  return (id) => numbers.get(id) ?? -1;
}

/** What the first screen needs, in English. */
export function packAtlas(atlas: AtlasData): PackedAtlas {
  const { info } = atlas;
  const indicatorAt = rowNumbers(atlas.indicators);
  const sourceAt = rowNumbers(atlas.sources);
  const countedAt = rowNumbers([...atlas.places, ...atlas.areas, ...atlas.countries]);
  return {
    info: { ...info, title: info.title.en, subtitle: info.subtitle.en },
    sources: columnsOf(atlas.sources),
    units: columnsOf(
      atlas.units.map((unit) => ({ ...unit, name: unit.name.en, symbol: unit.symbol.en })),
    ),
    indicators: columnsOf(atlas.indicators.map((one) => ({ ...one, name: one.name.en }))),
    record: columnsOf(atlas.record.map((row) => ({ ...row, name: row.name.en }))),
    figures: columnsOf(
      atlas.figures.map((figure) => ({
        ...figure,
        indicator: indicatorAt(figure.indicator),
        place: countedAt(figure.place),
        period: figure.period.text,
        source: sourceAt(figure.source),
      })),
    ),
    conflicts: columnsOf(atlas.conflicts),
    renamed: atlas.renamed ?? {},
    places: columnsOf(
      atlas.places.map(({ names, status, ...place }) => ({
        ...{ ...place, ...english(names) },
        status: status.map(span),
      })),
    ),
    areas: columnsOf(atlas.areas.map(({ names, ...area }) => ({ ...area, ...english(names) }))),
    countries: columnsOf(
      atlas.countries.map(({ names, ...country }) => ({ ...country, ...english(names) })),
    ),
    routes: columnsOf(
      atlas.routes.map(({ id, mode, names, waypoints, status }) => ({
        ...{ id, mode, ...english(names), waypoints },
        status: status.map(span),
      })),
    ),
    flows: columnsOf(
      atlas.flows.map(({ names, period, ...flow }) => ({
        ...flow,
        name: names.en,
        period: period.text,
      })),
    ),
  };
}

function subjects<Status extends PlaceStatus | RouteStatus>(
  rows: ReadonlyMap<string, SubjectDetails<Status>>,
) {
  const packedSpan = ({ period, ...rest }: DocumentedSpan<Status>) => ({
    period: period.text,
    ...rest,
  });
  return columnsOf(
    [...rows.values()].map((row) => ({ ...row, status: row.status.map(packedSpan) })),
  );
}

/** The long texts. */
export function packDetails(details: AtlasDetails): PackedDetails {
  return {
    info: {
      ...details.info,
      notes: details.info.notes.map(({ id, text }) => ({ id, text: text.en })),
    },
    sources: columnsOf([...details.sources.values()]),
    bases: columnsOf([...details.bases.values()].map((row) => ({ ...row, name: row.name.en }))),
    indicators: columnsOf([...details.indicators.values()]),
    rules: columnsOf([...details.rules.values()].map((row) => ({ ...row, text: row.text.en }))),
    figures: columnsOf([...details.figures.values()]),
    conflicts: columnsOf(
      [...details.conflicts.values()].map((row) => ({ ...row, topic: row.topic.en })),
    ),
    changes: columnsOf(details.changes.map((row) => ({ ...row, text: row.text.en }))),
    places: subjects(details.places),
    areas: subjects(details.areas),
    countries: subjects(details.countries),
    routes: subjects(details.routes),
    flows: subjects(details.flows),
  };
}
