import type { AtlasDetails, PackageDetails } from '../../src/atlas/details.ts';
import { translated, values } from './assemble.ts';
import { checkOf } from './check.ts';
import type { Content } from './content.ts';
import type { Table } from './read/table.ts';
import type { Descriptor } from './schema/descriptor.ts';

function info({ name, version, licenses, map }: Descriptor): PackageDetails {
  const [licence] = licenses;
  const named = licence?.name ?? licence?.title ?? licence?.path ?? '';
  return { name, version, licence: named, notes: map.notes };
}

/** Something of each row of a table, under the row's id. */
function byId<Row extends { readonly id: string }, Details>(
  table: Table<Row>,
  toDetails: (row: Row) => Details,
): ReadonlyMap<string, Details> {
  return new Map(values(table, (row) => [row.id, toDetails(row)] as const));
}

/** The long texts of a valid package. */
export function assembleDetails(content: Content, descriptor: Descriptor): AtlasDetails {
  return {
    info: info(descriptor),
    sources: byId(content.sources, ({ id, title, url, language, date_note: dateNote, kind }) => {
      return { id, title, url, language, dateNote, kind };
    }),
    bases: byId(content.bases, (row) => {
      return { id: row.id, name: translated(row), definition: row.definition };
    }),
    indicators: byId(content.indicators, ({ id, definition, scope_note: scopeNote }) => {
      return { id, definition, scopeNote };
    }),
    rules: byId(content.rules, (row) => {
      return { id: row.id, text: { en: row.text, zh: row.text_zh, ru: row.text_ru } };
    }),
    figures: byId(content.figures, ({ id, locator, confidence, note }) => {
      return { id, locator, confidence, note };
    }),
    conflicts: byId(content.conflicts, ({ id, rule, explanation, ...row }) => {
      const topic = { en: row.topic, zh: row.topic_zh, ru: row.topic_ru };
      const check = checkOf(row, content);
      return { id, topic, rule, explanation, settledBy: row.settled_by, ...(check && { check }) };
    }),
    changes: values(content.changes, ({ id, version, date, kind, resource, rows, ...row }) => {
      const text = { en: row.text, zh: row.text_zh, ru: row.text_ru };
      return { id, version, date, kind, resource, rows, text };
    }),
    places: byId(content.places, ({ id, variants, status, precision, source, note }) => {
      return { id, variants, status, precision, source, note };
    }),
    areas: byId(content.areas, ({ id, variants, precision, source, note }) => {
      return { id, variants, status: [], precision, source, note };
    }),
    countries: byId(content.countries, ({ id, variants, note }) => {
      return { id, variants, status: [], precision: '', source: '', note };
    }),
    routes: byId(content.routes, ({ id, variants, status, precision, source, note }) => {
      return { id, variants, status, precision, source, note };
    }),
    flows: byId(content.flows, ({ id, source, note }) => {
      return { id, variants: [], status: [], precision: '', source, note };
    }),
  };
}
