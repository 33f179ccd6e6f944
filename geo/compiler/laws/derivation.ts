import { evaluate, figuresIn, parseFormula, type Expression } from '../formula.ts';
import { toleranceOf } from '../number.ts';
import type { Problem } from '../problem.ts';
import { show } from '../problem.ts';
import { problemAt, type Law } from './law.ts';

/** A derived figure shows its arithmetic, a reported one has none. */
export const derivedFiguresHaveAFormula: Law = ({ figures }) =>
  figures.entries.flatMap((entry) => {
    const { kind, formula } = entry.value;
    if ((kind === 'derived') === (formula !== '')) return [];
    const expected =
      kind === 'derived' ? 'the formula of a derived figure' : 'no formula for a reported figure';
    return [problemAt(figures, entry, 'formula', expected, formula)];
  });

/** A formula follows the grammar and names figures that exist. */
export const formulasCanBeRead: Law = ({ figures }) =>
  figures.entries.flatMap((entry): Problem[] => {
    const { formula } = entry.value;
    if (formula === '') return [];
    const parsed = parseFormula(formula);
    if (parsed.fault !== undefined) {
      const expected = 'arithmetic over figure ids: numbers, ids, + - * / ^ and parentheses';
      return [{ ...problemAt(figures, entry, 'formula', expected, ''), found: parsed.fault }];
    }
    return figuresIn(parsed.expression)
      .filter((id) => !figures.ids.has(id))
      .map((id) => problemAt(figures, entry, 'formula', 'ids of figures.csv', id));
  });

/** No figure is derived from itself, however long the way round. */
export const formulasHaveNoCycle: Law = ({ figures }) => {
  const known = figures.byId;
  const operands = new Map<string, readonly string[]>();
  for (const [id, { value }] of known) {
    const { expression } = parseFormula(value.formula);
    operands.set(id, expression ? figuresIn(expression) : []);
  }
  const wayBack = (start: string): string[] | undefined => {
    const ways: string[][] = [[start]];
    const seen = new Set<string>();
    for (let way = ways.shift(); way; way = ways.shift()) {
      for (const next of operands.get(way.at(-1) ?? '') ?? []) {
        if (next === start) return [...way, next];
        if (!seen.has(next)) ways.push([...way, next]);
        seen.add(next);
      }
    }
    return undefined;
  };
  return [...known].flatMap(([id, entry]): Problem[] => {
    const cycle = wayBack(id);
    if (!cycle) return [];
    const found = `the cycle ${cycle.join(' → ')}`;
    return [{ ...problemAt(figures, entry, 'formula', 'a formula without a cycle', ''), found }];
  });
};

/** A derived value is what its formula gives, to half a unit of its last significant digit. */
export const formulasRecompute: Law = ({ figures }) => {
  const known = figures.byId;
  const valueOf = (id: string): number | undefined => known.get(id)?.value.value.number;
  return figures.entries.flatMap((entry): Problem[] => {
    const { formula, value, value_max: upper } = entry.value;
    const { expression } = parseFormula(formula);
    // Operands that are missing or not valid have their own problem.
    if (formula === '' || !expression || !isWhole(expression, known)) return [];
    const result = evaluate(expression, valueOf);
    if (result === undefined) {
      return [problemAt(figures, entry, 'formula', 'a formula with a finite result', formula)];
    }
    const slack = toleranceOf(value.text) * (1 + 1e-9);
    const highest = (upper ?? value).number + slack;
    if (result >= value.number - slack && result <= highest) return [];
    const expected = `${Number(result.toPrecision(7))}, the result of ${show(formula)}`;
    return [{ ...problemAt(figures, entry, 'value', expected, ''), found: value.text }];
  });
};

function isWhole(expression: Expression, known: ReadonlyMap<string, unknown>): boolean {
  return figuresIn(expression).every((id) => known.has(id));
}
