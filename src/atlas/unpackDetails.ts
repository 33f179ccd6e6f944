import { rowsOf } from './columns';
import type { AtlasDetails } from './details';
import type { PackedDetails } from './packed';
import { translated } from './translations';
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
    info: {
      ...packed.info,
      notes: packed.info.notes.map(({ id, text }) => {
        return { id, text: translated(text, 'notes', id, 'text') };
      }),
    },
    sources: byId(rowsOf(packed.sources)),
    bases: byId(
      rowsOf(packed.bases).map((row) => {
        return { ...row, name: translated(row.name, 'bases', row.id, 'name') };
      }),
    ),
    indicators: byId(rowsOf(packed.indicators)),
    rules: byId(
      rowsOf(packed.rules).map((row) => {
        return { ...row, text: translated(row.text, 'rules', row.id, 'text') };
      }),
    ),
    figures: byId(rowsOf(packed.figures)),
    conflicts: byId(
      rowsOf(packed.conflicts).map((row) => {
        return { ...row, topic: translated(row.topic, 'conflicts', row.id, 'topic') };
      }),
    ),
    changes: rowsOf(packed.changes).map((row) => {
      return { ...row, text: translated(row.text, 'changes', row.id, 'text') };
    }),
    places: withPeriods(rowsOf(packed.places)),
    areas: withPeriods(rowsOf(packed.areas)),
    countries: withPeriods(rowsOf(packed.countries)),
    routes: withPeriods(rowsOf(packed.routes)),
    flows: withPeriods(rowsOf(packed.flows)),
  };
}
