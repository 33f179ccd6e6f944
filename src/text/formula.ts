import type { Atlas } from '../atlas';
import type { Figure } from '../atlas/figure';
import type { Unit } from '../atlas/indicator';
import { unitOf } from '../atlas/relations';
import { formatFigure, powerOf } from './format';
import type { Text } from './text';
import { ownUnitWords } from './unitWords';

const tokenPattern = /\d+(?:\.\d+)?|[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*|[-+*/^()]/g;
const signs: Readonly<Record<string, string>> = { '*': ' × ', '/': ' ÷ ', '+': ' + ', '-': ' − ' };

/** The figures a formula names, each once, in its order. */
export function operandsOf(atlas: Atlas, formula: string): readonly Figure[] {
  const ids = new Set(formula.match(tokenPattern) ?? []);
  return [...ids].flatMap((id) => atlas.figures.get(id) ?? []);
}

/** A number as a formula writes it, in a unit where it has one. */
function numberIn(text: Text, token: string, unit?: Unit): string {
  const decimals = token.split('.')[1]?.length ?? 0;
  return formatFigure(text.language, { value: Number(token), decimals }, unit);
}

/**
 * A formula as a reader writes it: figures by their values, each in its unit as the language counts it,
 * signs of arithmetic for the keyboard's. A number in it may be counted as the package counts; then all of
 * it is, and says so.
 * @param unit that of the result
 */
export function formulaInWords(
  atlas: Atlas,
  text: Text,
  { formula, ownUnits }: Pick<Figure, 'formula' | 'ownUnits'>,
  unit: Unit | undefined,
): string {
  if (/^[\d.]+$/.test(formula)) return numberIn(text, formula, unit);
  const words = (formula.match(tokenPattern) ?? []).map((token) => {
    const sign = signs[token];
    if (sign !== undefined) return sign;
    const figure = atlas.figures.get(token);
    if (figure)
      return formatFigure(text.language, figure, ownUnits ? undefined : unitOf(atlas, figure));
    return /^\d/.test(token) ? numberIn(text, token) : token;
  });
  const units = [unit, ...operandsOf(atlas, formula).map((one) => unitOf(atlas, one))];
  const counted = new Set(ownUnits && units.filter((one) => powerOf(text.language, one)));
  return [...counted].reduce(
    (written, one) =>
      text.say('record.ownUnits', { formula: written, unit: ownUnitWords(text, one) }),
    words.join(''),
  );
}
