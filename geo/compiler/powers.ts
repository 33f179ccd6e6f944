import type { Figure } from '../../src/atlas/figure.ts';
import type { Content } from './content.ts';
import { evaluate, figuresIn, parseFormula } from './formula.ts';

type Powers = ReadonlyMap<string, number>;

/** By unit, the power of ten by which a language multiplies its numbers: a map for each language. */
function powersOf({ languages }: Content): readonly Powers[] {
  return languages.map(({ entries }) => {
    const rows = entries.map(({ value }) => value);
    const powers = rows.filter(
      ({ resource, column }) => resource === 'units' && column === 'power',
    );
    return new Map(powers.map(({ id, text }) => [id, Number(text)]));
  });
}

/** Says of a formula and the unit of its result in which units of the package alone it holds. */
export type InOwnUnits = (formula: string, unit: string) => Pick<Figure, 'ownUnits'>;

/**
 * Arithmetic in which a bare number is counted in a unit, `1710 - P-108`, no longer holds where a language
 * counts that unit at another power of ten: what the page writes of it there stays as the package has it.
 */
export function inOwnUnitsOf(content: Content): InOwnUnits {
  const languages = powersOf(content);
  const { byId } = content.figures;
  return (formula, unit) => {
    const { expression } = parseFormula(formula);
    if (!expression) return {};
    const resultIn = (powers: Powers) =>
      evaluate(expression, (id) => {
        const { value, unit: counted = '' } = byId.get(id)?.value ?? {};
        return value === undefined ? value : value.number * 10 ** (powers.get(counted) ?? 0);
      });
    const own = resultIn(new Map()) ?? Number.NaN;
    const holds = (powers: Powers) => {
      const wanted = own * 10 ** (powers.get(unit) ?? 0);
      return Math.abs((resultIn(powers) ?? Number.NaN) - wanted) <= Math.abs(wanted) * 1e-9;
    };
    if (languages.every(holds)) return {};
    const operands = figuresIn(expression).map((id) => byId.get(id)?.value.unit ?? '');
    const units = [...new Set([unit, ...operands])];
    return { ownUnits: units.filter((id) => languages.some((powers) => powers.get(id))) };
  };
}
