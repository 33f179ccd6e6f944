import { computedOf } from '../check.ts';
import type { Content } from '../content.ts';
import { figuresIn, parseFormula } from '../formula.ts';
import { judge, type Law } from './law.ts';

/** Whether a formula comes to nothing for a reason of its own: no broken figure that it names is one. */
function isSenseless(formula: string, content: Content): boolean {
  const { ids, byId } = content.figures;
  const { expression } = parseFormula(formula);
  if (!expression) return true;
  const operands = figuresIn(expression);
  if (operands.some((id) => !ids.has(id))) return content.figures.readable;
  return operands.every((id) => byId.has(id)) && !computedOf(formula, content);
}

/** The arithmetic of a conflict is whole (both sides and a unit) or absent, and comes to a number. */
export const conflictChecksCompute: Law = (content) =>
  judge(content.conflicts, ({ stated, recomputed, checked_unit: unit }, report) => {
    if (stated + recomputed + unit === '') return;
    for (const [field, formula] of Object.entries({ stated, recomputed }))
      if (isSenseless(formula, content))
        report(field, 'a number, a figure, or arithmetic over them', formula);
    if (unit === '') report('checked_unit', 'the unit of both sides', unit);
  });
