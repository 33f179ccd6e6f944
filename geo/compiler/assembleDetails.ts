import type {
  AtlasDetails,
  DocumentedSpan,
  PackageDetails,
  SubjectDetails,
} from '../../src/atlas/details.ts';
import type { Lesson, LessonStep } from '../../src/atlas/lesson.ts';
import type { Period } from '../../src/atlas/period.ts';
import type { PlaceStatus } from '../../src/atlas/place.ts';
import type { RouteStatus } from '../../src/atlas/route.ts';
import { isDescription, operationId } from '../../src/atlas/translations.ts';
import { orderedLessons, values } from './assemble.ts';
import { checkOf } from './check.ts';
import type { Content } from './content.ts';
import { inOwnUnitsOf } from './powers.ts';
import type { Table } from './read/table.ts';
import type { Descriptor } from './schema/descriptor.ts';
import type { StepRow } from './schema/tables.ts';
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

interface Operated<Status extends PlaceStatus | RouteStatus> {
  readonly id: string;
  readonly status: readonly {
    readonly period: Period;
    readonly status: Status;
    readonly source: string;
    readonly note: string;
  }[];
}

/** When something was in operation, each span with what is said of it. */
function operationsOf<Status extends PlaceStatus | RouteStatus>(
  { id, status }: Operated<Status>,
  say: Translate,
): readonly DocumentedSpan<Status>[] {
  return status.map((span, index) => {
    return { ...span, note: say(span.note, 'operations', operationId(id, index), 'note') };
  });
}

interface Located {
  readonly id: string;
  readonly variants: readonly string[];
  readonly precision: string;
  readonly source: string;
  readonly note: string;
}

/** What is said of something that lies somewhere. */
function located<Status extends PlaceStatus | RouteStatus = never>(
  resource: 'places' | 'areas' | 'routes',
  { id, variants, source, ...row }: Located,
  status: readonly DocumentedSpan<Status>[],
  say: Translate,
): SubjectDetails<Status> {
  const precision = say(row.precision, resource, id, 'precision');
  return { id, variants, status, precision, source, note: say(row.note, resource, id, 'note') };
}

function step(row: StepRow, say: Translate): LessonStep {
  const { id, view, kind, answer, figures, highlight } = row;
  const word = (column: 'title' | 'text' | 'notes' | 'question' | 'options' | 'explanation') =>
    say(row[column], 'steps', id, column);
  return {
    ...{ id, view, figures, highlight },
    ...{ title: word('title'), text: word('text'), notes: word('notes') },
    ...(kind !== '' && {
      question: {
        ...{ kind, answer, text: word('question') },
        ...{ options: word('options'), explanation: word('explanation') },
      },
    }),
  };
}

function lessons(content: Content, say: Translate): readonly Lesson[] {
  const rows = values(content.steps, (row) => row).toSorted((a, b) => a.order - b.order);
  return orderedLessons(content).map(({ id, title, summary, minutes, audience }) => ({
    ...{ id, minutes, title: say(title, 'lessons', id, 'title') },
    summary: say(summary, 'lessons', id, 'summary'),
    audience: say(audience, 'lessons', id, 'audience'),
    steps: rows.filter(({ lesson }) => lesson === id).map((row) => step(row, say)),
  }));
}

/** The long texts of a valid package. */
export function assembleDetails(content: Content, descriptor: Descriptor): AtlasDetails {
  const say = translatorOf(content);
  const nothing = say('', 'places', '', 'note');
  const inOwnUnits = inOwnUnitsOf(content);
  return {
    info: info(descriptor, content, say),
    sources: byId(content.sources, ({ id, title, url, language, date_note: dateNote, kind }) => ({
      ...{ id, title, url, language, kind },
      ...(isDescription(title) && { described: say(title, 'sources', id, 'title') }),
      dateNote: say(dateNote, 'sources', id, 'date_note'),
    })),
    bases: byId(content.bases, ({ id, name, definition }) => {
      const said = say(definition, 'bases', id, 'definition');
      return { id, name: say(name, 'bases', id), definition: said };
    }),
    indicators: byId(content.indicators, ({ id, definition, scope_note: scopeNote }) => ({
      id,
      definition: say(definition, 'indicators', id, 'definition'),
      scopeNote: say(scopeNote, 'indicators', id, 'scope_note'),
    })),
    rules: byId(content.rules, (row) => {
      return { id: row.id, text: say(row.text, 'rules', row.id, 'text') };
    }),
    figures: byId(content.figures, ({ id, locator, said_by: saidBy, confidence, note }) => ({
      ...{ id, locator, confidence },
      saidBy: say(saidBy, 'figures', id, 'said_by'),
      note: say(note, 'figures', id, 'note'),
    })),
    conflicts: byId(content.conflicts, ({ id, rule, ...row }) => {
      const topic = say(row.topic, 'conflicts', id, 'topic');
      const explanation = say(row.explanation, 'conflicts', id, 'explanation');
      const settledBy = say(row.settled_by, 'conflicts', id, 'settled_by');
      const check = checkOf(row, content, inOwnUnits);
      return { id, topic, rule, explanation, settledBy, ...(check && { check }) };
    }),
    changes: values(content.changes, ({ id, version, date, kind, resource, rows, ...row }) => {
      const text = say(row.text, 'changes', id, 'text');
      return { id, version, date, kind, resource, rows, text };
    }),
    statements: values(content.statements, ({ id, about, period, source, locator, ...row }) => ({
      ...{ id, about, period, source, locator },
      ...(row.undated === 'yes' && { undated: true as const }),
      text: say(row.text, 'statements', id, 'text'),
      saidBy: say(row.said_by, 'statements', id, 'said_by'),
    })),
    lessons: lessons(content, say),
    places: byId(content.places, (row) => ({
      ...located('places', row, operationsOf(row, say), say),
      opposite: row.opposite,
    })),
    areas: byId(content.areas, (row) => located('areas', row, [], say)),
    countries: byId(content.countries, ({ id, variants, note }) => ({
      ...{ id, variants, status: [], precision: nothing, source: '' },
      note: say(note, 'countries', id, 'note'),
    })),
    routes: byId(content.routes, (row) => located('routes', row, operationsOf(row, say), say)),
    flows: byId(content.flows, ({ id, source, note }) => ({
      ...{ id, variants: [], status: [], precision: nothing, source },
      note: say(note, 'flows', id, 'note'),
    })),
  };
}
