import { evaluate, figuresIn, parseFormula, type Expression } from '../formula.ts';
import { toleranceOf } from '../number.ts';
import { show } from '../problem.ts';
import { judge, type Law } from './law.ts';

/** A derived figure shows its arithmetic, a reported one has none; an expectation may be either. */
export const derivedFiguresHaveAFormula: Law = ({ figures }) =>
  judge(figures, ({ kind, formula }, report) => {
    if (kind === 'derived' && formula === '')
      report('formula', 'the formula of a derived figure', formula);
    if (kind === 'reported' && formula !== '')
      report('formula', 'no formula for a reported figure', formula);
  });

/** A formula follows the grammar and names figures that exist. */
export const formulasCanBeRead: Law = ({ figures }) =>
  judge(figures, ({ formula }, report) => {
    if (formula === '') return;
    const { expression, fault } = parseFormula(formula);
    if (!expression) {
      const expected = 'arithmetic over figure ids: numbers, ids, + - * / ^ and parentheses';
      report('formula', expected, fault, String);
      return;
    }
    for (const id of figuresIn(expression))
      if (!figures.ids.has(id)) report('formula', 'ids of figures.csv', id);
  });

/** No figure is derived from itself, however long the way round. */
export const formulasHaveNoCycle: Law = ({ figures }) => {
  const operands = new Map<string, readonly string[]>();
  for (const [id, { value }] of figures.byId) {
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
  const { file, byId } = figures;
  return judge({ file, entries: [...byId.values()] }, ({ id }, report) => {
    const cycle = wayBack(id);
    if (cycle)
      report('formula', 'a formula without a cycle', `the cycle ${cycle.join(' → ')}`, String);
  });
};

/** A derived value is what its formula gives, to half a unit of its last significant digit. */
export const formulasRecompute: Law = ({ figures: { file, entries, byId } }) =>
  judge({ file, entries }, ({ formula, value, value_max: upper }, report) => {
    const { expression } = parseFormula(formula);
    // Operands that are missing or not valid have their own problem.
    if (formula === '' || !expression || !isWhole(expression, byId)) return;
    const result = evaluate(expression, (id) => byId.get(id)?.value.value.number);
    if (result === undefined) {
      report('formula', 'a formula with a finite result', formula);
      return;
    }
    const slack = toleranceOf(value.text) * (1 + 1e-9);
    const highest = (upper ?? value).number + slack;
    if (result >= value.number - slack && result <= highest) return;
    const expected = `${Number(result.toPrecision(7))}, the result of ${show(formula)}`;
    report('value', expected, value.text, String);
  });

function isWhole(expression: Expression, known: ReadonlyMap<string, unknown>): boolean {
  return figuresIn(expression).every((id) => known.has(id));
}
