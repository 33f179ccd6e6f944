import * as v from 'valibot';
import { show, type Problem } from '../problem.ts';
import { readRows, type RawRow } from './csv.ts';
import { decode } from './decode.ts';
import type { FileMap } from './directory.ts';

/** One valid row, and where it stands. */
export interface Entry<Row> {
  readonly row: number;
  readonly value: Row;
}

/** One file of the package, as far as it could be read. */
export interface Table<Row> {
  readonly file: string;
  readonly columns: readonly string[];
  /** Columns as they stand in the file. */
  readonly header: readonly string[];
  /** False when the file is no table at all; then nobody is blamed for pointing into it. */
  readonly readable: boolean;
  /** Every row as text, valid or not. */
  readonly raw: readonly RawRow[];
  /** Ids of all rows, also of those that are not valid. */
  readonly ids: ReadonlySet<string>;
  readonly entries: readonly Entry<Row>[];
  /** The same rows by id, of a repeated id the first: laws look rows up, they do not search. */
  readonly byId: ReadonlyMap<string, Entry<Row>>;
}

export interface ReadTable<Row> {
  readonly table: Table<Row>;
  readonly problems: readonly Problem[];
}

interface Issue {
  readonly type: string;
  readonly expected: string | null;
  readonly message: string;
  readonly input: unknown;
  readonly path?: readonly { readonly key: unknown }[] | undefined;
}

/** `status[0].period`: the path inside a row or a feature, without the wrapper of GeoJSON. */
function fieldOf(issue: Issue): string | undefined {
  const keys = (issue.path ?? []).map((item) => item.key);
  const inner = keys.length > 1 && keys[0] === 'properties' ? keys.slice(1) : keys;
  const path = inner
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
  return path === '' ? undefined : path.replace(/^\./, '');
}

function expectedOf(issue: Issue): string {
  const ofObject = issue.type === 'object' || issue.type === 'strict_object';
  if (!ofObject) return issue.message;
  if (issue.expected === 'never') return 'only known properties';
  if (issue.path !== undefined && issue.input === undefined)
    return `the property ${issue.expected ?? ''}`;
  return issue.message.startsWith('Invalid') ? 'an object' : issue.message;
}

/** Turns what the schema library says into problems at a row. */
export function problemsOf(
  file: string,
  row: number | undefined,
  issues: readonly Issue[],
): Problem[] {
  return issues.map((issue) => {
    const field = fieldOf(issue);
    return {
      file,
      ...(row === undefined ? {} : { row }),
      ...(field === undefined ? {} : { field }),
      expected: expectedOf(issue),
      found: show(issue.input),
    };
  });
}

/** What a file is when nothing in it can be read. */
export function unreadable(file: string, columns: readonly string[]) {
  const nothing = { header: [], raw: [], ids: new Set<string>(), entries: [] };
  return { file, columns, readable: false, ...nothing, byId: new Map<string, never>() };
}

/** Judges rows one by one against a schema. */
export function validRows<Row extends { readonly id: string }>(
  file: string,
  rows: readonly { readonly row: number; readonly input: unknown }[],
  schema: v.GenericSchema<unknown, Row>,
): Pick<Table<Row>, 'entries' | 'byId'> & { readonly problems: readonly Problem[] } {
  const entries: Entry<Row>[] = [];
  const byId = new Map<string, Entry<Row>>();
  const problems: Problem[] = [];
  for (const { row, input } of rows) {
    const result = v.safeParse(schema, input, { abortPipeEarly: true });
    if (!result.success) {
      problems.push(...problemsOf(file, row, result.issues));
      continue;
    }
    const entry = { row, value: result.output };
    entries.push(entry);
    if (!byId.has(entry.value.id)) byId.set(entry.value.id, entry);
  }
  return { entries, byId, problems };
}

/** Reads a CSV file of the package through the schema of its rows, whose keys are the columns. */
export function readTable<Row extends { readonly id: string }>(
  files: FileMap,
  file: string,
  schema: v.GenericSchema<unknown, Row> & { readonly entries: v.ObjectEntries },
): ReadTable<Row> {
  const columns = Object.keys(schema.entries);
  const mayLack = columns.filter((name) => schema.entries[name]?.type === 'optional');
  const decoded = decode(file, files[file]);
  if (decoded.text === undefined) {
    return { table: unreadable(file, columns), problems: decoded.problems };
  }
  const rows = readRows(file, decoded.text, columns, mayLack);
  // With a column missing every row would fail: the header says it once.
  const judged = rows.complete ? rows.rows : [];
  const inputs = judged.map(({ row, cells }) => ({ row, input: cells }));
  const { entries, byId, problems } = validRows(file, inputs, schema);
  const ids = new Set([...rows.rows.map(({ cells }) => cells.id ?? ''), ...rows.lostIds]);
  const { header, complete: readable } = rows;
  return {
    table: { file, columns, header, readable, raw: rows.rows, ids, entries, byId },
    problems: [...decoded.problems, ...rows.problems, ...problems],
  };
}
