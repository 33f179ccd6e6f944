import type { Content } from './content.ts';
import { evaluate, parseFormula } from './formula.ts';

type Powers = ReadonlyMap<string, number>;

/** By unit, the power of ten by which a language multiplies its numbers: a map for each language that does. */
function powersOf({ languages }: Content): readonly Powers[] {
  const maps = languages.map(({ entries }) => {
    const rows = entries.map(({ value }) => value);
    const powers = rows.filter(
      ({ resource, column }) => resource === 'units' && column === 'power',
    );
    return new Map(powers.map(({ id, text }) => [id, Number(text)]));
  });
  return maps.filter(({ size }) => size > 0);
}

/** Says of a formula and the unit of its result whether it holds in the units of the package only. */
export type InOwnUnits = (formula: string, unit: string) => { readonly ownUnits?: true };

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
        const figure = byId.get(id)?.value;
        return figure && figure.value.number * 10 ** (powers.get(figure.unit) ?? 0);
      });
    const own = resultIn(new Map());
    if (own === undefined) return {};
    const holds = languages.every((powers) => {
      const wanted = own * 10 ** (powers.get(unit) ?? 0);
      return Math.abs((resultIn(powers) ?? Number.NaN) - wanted) <= Math.abs(wanted) * 1e-9;
    });
    return holds ? {} : { ownUnits: true };
  };
}
