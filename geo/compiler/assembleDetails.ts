import type { AtlasDetails, PackageDetails } from '../../src/atlas/details.ts';
import { values } from './assemble.ts';
import { checkOf } from './check.ts';
import type { Content } from './content.ts';
import type { Table } from './read/table.ts';
import type { Descriptor } from './schema/descriptor.ts';
import { languageDetails, translatorOf, type Translate } from './translations.ts';

function info(
  { name, version, licenses, map }: Descriptor,
  content: Content,
  say: Translate,
): PackageDetails {
  const [licence] = licenses;
  const named = licence?.name ?? licence?.title ?? licence?.path ?? '';
  const notes = map.notes.map(({ id, text }) => ({ id, text: say(text, 'notes', id, 'text') }));
  return { name, version, licence: named, notes, languages: languageDetails(content) };
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
  const say = translatorOf(content);
  return {
    info: info(descriptor, content, say),
    sources: byId(content.sources, ({ id, title, url, language, date_note: dateNote, kind }) => {
      return { id, title, url, language, dateNote, kind };
    }),
    bases: byId(content.bases, (row) => {
      return { id: row.id, name: say(row.name, 'bases', row.id), definition: row.definition };
    }),
    indicators: byId(content.indicators, ({ id, definition, scope_note: scopeNote }) => {
      return { id, definition, scopeNote };
    }),
    rules: byId(content.rules, (row) => {
      return { id: row.id, text: say(row.text, 'rules', row.id, 'text') };
    }),
    figures: byId(content.figures, ({ id, locator, confidence, note }) => {
      return { id, locator, confidence, note };
    }),
    conflicts: byId(content.conflicts, ({ id, rule, explanation, ...row }) => {
      const topic = say(row.topic, 'conflicts', id, 'topic');
      const check = checkOf(row, content);
      return { id, topic, rule, explanation, settledBy: row.settled_by, ...(check && { check }) };
    }),
    changes: values(content.changes, ({ id, version, date, kind, resource, rows, ...row }) => {
      const text = say(row.text, 'changes', id, 'text');
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
