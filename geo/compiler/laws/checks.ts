import { computedOf } from '../check.ts';
import type { Content } from '../content.ts';
import { figuresIn, parseFormula } from '../formula.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Law } from './law.ts';

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
export const conflictChecksCompute: Law = (content) => {
  const { conflicts } = content;
  return conflicts.entries.flatMap((entry): Problem[] => {
    const { stated, recomputed, checked_unit: unit } = entry.value;
    if (stated + recomputed + unit === '') return [];
    const problems: Problem[] = [];
    for (const [field, formula] of Object.entries({ stated, recomputed })) {
      if (!isSenseless(formula, content)) continue;
      const expected = 'a number, a figure, or arithmetic over them';
      problems.push(problemAt(conflicts, entry, field, expected, formula));
    }
    if (unit === '') {
      problems.push(problemAt(conflicts, entry, 'checked_unit', 'the unit of both sides', unit));
    }
    return problems;
  });
};
