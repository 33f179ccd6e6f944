import type { Check, Computed } from '../../src/atlas/details.ts';
import type { Content } from './content.ts';
import { evaluate, parseFormula } from './formula.ts';
import type { InOwnUnits } from './powers.ts';
import type { ConflictRow } from './schema/tables.ts';

/** What a formula over the figures of a package comes to; `undefined` when it comes to nothing. */
export function computedOf(formula: string, { figures }: Content): Computed | undefined {
  const { expression } = parseFormula(formula);
  const value =
    expression && evaluate(expression, (id) => figures.byId.get(id)?.value.value.number);
  return value === undefined ? undefined : { formula, value };
}

type Checked = Pick<ConflictRow, 'stated' | 'recomputed' | 'checked_unit'>;

/** The arithmetic of a conflict row, computed; `undefined` when it has none. */
export function checkOf(row: Checked, content: Content, inOwnUnits: InOwnUnits): Check | undefined {
  const { checked_unit: unit } = row;
  const [stated, recomputed] = [row.stated, row.recomputed].map((formula) => {
    const computed = computedOf(formula, content);
    return computed && { ...computed, ...inOwnUnits(formula, unit) };
  });
  return stated && recomputed && { unit, stated, recomputed };
}
