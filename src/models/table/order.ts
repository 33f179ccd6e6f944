import type { Difference } from '../../flows/difference';
import { fold } from '../search/fold';
import type { Mark } from '../statusMark';
import type { ViewRow } from './row';

export const columns = [
  'name',
  'what',
  'value',
  'state',
  'period',
  'source',
  'difference',
] as const;
export type Column = (typeof columns)[number];

export interface Order {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** Best known first. */
const marks: readonly Mark[] = [
  'reported',
  'derived',
  'interpolated',
  'part',
  'part derived',
  'expected',
  'conflict',
  'absent',
];

/** A change as one number for sorting: its share where there is one, else its sign. */
function sizeOf(difference: Difference | undefined): number {
  const { change, relative, kind } = difference ?? {};
  const extent = relative ?? change;
  if (extent) return Number.isFinite(extent.low) ? extent.low : extent.high;
  return kind === 'new' ? Number.MAX_VALUE : kind === 'ended' ? -1 : Number.NaN;
}

function hasNumber(row: ViewRow, column: Column): boolean {
  if (column === 'value') return row.amount !== undefined;
  return column !== 'difference' || !Number.isNaN(sizeOf(row.difference));
}

/** The rows in an order; those without a value in the column stay at the end, equal ones as they were. */
export function sorted(
  rows: readonly ViewRow[],
  { column, direction }: Order,
  nameOf: (row: ViewRow) => string,
  compareWords: (one: string, other: string) => number,
): readonly ViewRow[] {
  const compare = (one: ViewRow, other: ViewRow): number => {
    switch (column) {
      case 'name':
        return compareWords(nameOf(one), nameOf(other));
      case 'value':
        return (one.amount ?? 0) - (other.amount ?? 0);
      case 'state':
        return marks.indexOf(one.mark) - marks.indexOf(other.mark);
      case 'difference':
        return sizeOf(one.difference) - sizeOf(other.difference);
      default:
        return compareWords(one[column], other[column]);
    }
  };
  const sign = direction === 'ascending' ? 1 : -1;
  const withNumber = rows.filter((row) => hasNumber(row, column));
  const without = rows.filter((row) => !hasNumber(row, column));
  return [...withNumber.sort((one, other) => sign * compare(one, other)), ...without];
}

/** The rows that hold every word of a filter, and whose state is the wanted one. */
export function filtered(
  rows: readonly ViewRow[],
  filter: string,
  mark: Mark | undefined,
): readonly ViewRow[] {
  const wanted = filter
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      (mark === undefined || (mark === 'conflict' ? row.conflict : row.mark === mark)) &&
      wanted.every((word) => row.haystack.includes(word)),
  );
}
