import type { Atlas } from '../atlas';
import type { Figure } from '../atlas/figure';
import { unitOf } from '../atlas/relations';
import { formatFigure, formatNumber, powerOf } from './format';
import type { Text } from './text';
import { ownUnitWords } from './unitWords';

const tokenPattern = /\d+(?:\.\d+)?|[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*|[-+*/^()]/g;
const signs: Readonly<Record<string, string>> = { '*': ' × ', '/': ' ÷ ', '+': ' + ', '-': ' − ' };

/** How many decimals a number is written with in a formula. */
export function decimalsIn(token: string): number {
  return token.split('.')[1]?.length ?? 0;
}

/**
 * A formula as a reader writes it: figures by their values, each in its unit as the language counts it,
 * signs of arithmetic for the keyboard's. Where a number in it is counted as the package counts, all of it
 * is, and says so.
 */
export function formulaInWords(
  atlas: Atlas,
  text: Text,
  { formula, ownUnits = [] }: Pick<Figure, 'formula' | 'ownUnits'>,
): string {
  const { language } = text;
  const own = ownUnits.map((id) => atlas.units.get(id)).filter((one) => powerOf(language, one));
  const words = (formula.match(tokenPattern) ?? []).map((token) => {
    const figure = atlas.figures.get(token);
    if (figure) return formatFigure(language, figure, own[0] ? undefined : unitOf(atlas, figure));
    if (!/^\d/.test(token)) return signs[token] ?? token;
    return formatNumber(language, Number(token), decimalsIn(token));
  });
  const written = words.join('');
  if (!own[0]) return written;
  const units = own.map((one) => ownUnitWords(text, one)).join(', ');
  return text.say('record.ownUnits', { formula: written, unit: units });
}
