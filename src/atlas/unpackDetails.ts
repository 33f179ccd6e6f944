import { rowsOf } from './columns';
import type { AtlasDetails } from './details';
import type { PackedDetails } from './packed';
import { periodOf } from './unpack';

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

interface PackedSpans<Span extends { readonly period: string }> {
  readonly id: string;
  readonly status: readonly Span[];
}

/** Gives the spans of each row their periods back. */
function withPeriods<Span extends { readonly period: string }, Row extends PackedSpans<Span>>(
  rows: readonly (Row & PackedSpans<Span>)[],
) {
  return byId(
    rows.map((row) => ({
      ...row,
      status: row.status.map((span) => ({ ...span, period: periodOf(span.period) })),
    })),
  );
}

/** The details that packed ones stand for. */
export function unpackDetails(packed: PackedDetails): AtlasDetails {
  return {
    info: packed.info,
    sources: byId(rowsOf(packed.sources)),
    bases: byId(rowsOf(packed.bases)),
    indicators: byId(rowsOf(packed.indicators)),
    rules: byId(rowsOf(packed.rules)),
    figures: byId(rowsOf(packed.figures)),
    conflicts: byId(rowsOf(packed.conflicts)),
    changes: packed.changes,
    places: withPeriods(rowsOf(packed.places)),
    areas: withPeriods(rowsOf(packed.areas)),
    countries: withPeriods(rowsOf(packed.countries)),
    routes: withPeriods(rowsOf(packed.routes)),
    flows: withPeriods(rowsOf(packed.flows)),
  };
}
