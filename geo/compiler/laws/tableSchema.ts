import { filesOf, tablesOf, type Content } from '../content.ts';
import { show, type Problem } from '../problem.ts';
import type { RawRow } from '../read/csv.ts';
import {
  list,
  schemaOf,
  type Descriptor,
  type TableField,
  type TableSchema,
} from '../schema/descriptor.ts';
import type { Law } from './law.ts';

/*
 * The Table Schema that the descriptor publishes is enforced, too: whoever validates the package
 * with any Frictionless tool gets the answer that this compiler gives.
 */

const lexical: Readonly<Record<TableField['type'], RegExp>> = {
  string: /^/,
  any: /^/,
  number: /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/,
  integer: /^[-+]?\d+$/,
  boolean: /^(?:true|True|TRUE|1|false|False|FALSE|0)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  year: /^-?\d{4}$/,
  yearmonth: /^\d{4}-\d{2}$/,
};

/** Tells what a cell should have been by its field, or `undefined` when it is that. */
function judgeOf({ type, format, constraints = {} }: TableField) {
  const { minimum, maximum, minLength, maxLength, pattern } = constraints;
  const words = constraints.enum?.map(String);
  const whole = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'u');
  return (cell: string): string | undefined => {
    if (!lexical[type].test(cell)) return `a value of the type ${type}`;
    if (format === 'uri' && !URL.canParse(cell)) return 'an address';
    if (minimum !== undefined && Number(cell) < minimum) return `${minimum} or more`;
    if (maximum !== undefined && Number(cell) > maximum) return `${maximum} or less`;
    if (minLength !== undefined && cell.length < minLength)
      return `${minLength} characters or more`;
    if (maxLength !== undefined && cell.length > maxLength)
      return `${maxLength} characters or fewer`;
    if (whole?.test(cell) === false) return `a text of the pattern ${pattern ?? ''}`;
    return words?.includes(cell) === false ? `one of: ${words.join(', ')}` : undefined;
  };
}

function columnProblems(
  file: string,
  raw: readonly RawRow[],
  field: TableField,
  { missingValues = [''], primaryKey }: TableSchema,
): Problem[] {
  const keys = list(primaryKey);
  const alone = keys.length === 1 && keys[0] === field.name;
  const required = field.constraints?.required === true || keys.includes(field.name);
  const unique = field.constraints?.unique === true || alone;
  const seen = new Set<string>();
  const judge = judgeOf(field);
  return raw.flatMap(({ row, cells }): Problem[] => {
    const cell = cells[field.name] ?? '';
    const at = { file, row, field: field.name, found: show(cell) };
    if (missingValues.includes(cell)) return required ? [{ ...at, expected: 'a value' }] : [];
    const repeated = unique && seen.has(cell);
    seen.add(cell);
    const expected = judge(cell) ?? (repeated ? 'a value used only once' : undefined);
    return expected === undefined
      ? []
      : [{ ...at, expected: `${expected}, as the table schema says` }];
  });
}

function foreignKeyProblems(
  content: Content,
  descriptor: Descriptor,
  file: string,
  raw: readonly RawRow[],
  { foreignKeys = [], missingValues = [''] }: TableSchema,
): Problem[] {
  return foreignKeys.flatMap((key): Problem[] => {
    const { resource } = key.reference;
    const path =
      resource === '' ? file : descriptor.resources.find(({ name }) => name === resource)?.path;
    const target = tablesOf(content).find((table) => table.file === path);
    const [here, there] = [list(key.fields), list(key.reference.fields)];
    if (!target?.readable) return [];
    const tuple = (row: RawRow, columns: readonly string[]) =>
      JSON.stringify(columns.map((column) => row.cells[column] ?? ''));
    const known = new Set(target.raw.map((row) => tuple(row, there)));
    return raw.flatMap((row): Problem[] => {
      const empty = here.every((column) => missingValues.includes(row.cells[column] ?? ''));
      const usual =
        there.length === 1 && there[0] === 'id' && target.ids.has(row.cells[here[0] ?? ''] ?? '');
      if (empty || usual || known.has(tuple(row, here))) return [];
      const expected = `a key of ${target.file}, as the table schema says`;
      return [{ file, row: row.row, field: here.join(), expected, found: tuple(row, here) }];
    });
  });
}

/** Every cell of every CSV file conforms to the Table Schema that the descriptor declares for it. */
export const rowsKeepTheirTableSchema: Law = (content) => {
  const { descriptor } = content;
  if (!descriptor) return [];
  return filesOf(content).flatMap(({ file, readable, raw, header }) => {
    const schema = schemaOf(descriptor, file);
    if (!schema || !readable || !file.endsWith('.csv')) return [];
    const fields = schema.fields.filter((field) => header.includes(field.name));
    return [
      ...fields.flatMap((field) => columnProblems(file, raw, field, schema)),
      ...foreignKeyProblems(content, descriptor, file, raw, schema),
    ];
  });
};
