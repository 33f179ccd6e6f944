import type { Atlas } from '../atlas';
import type { Figure } from '../atlas/figure';
import type { PanelText } from './panelText';
import { formatFigure, formatNumber } from './format';

const tokenPattern = /\d+(?:\.\d+)?|[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*|[-+*/^()]/g;
const signs: Readonly<Record<string, string>> = { '*': ' × ', '/': ' ÷ ', '+': ' + ', '-': ' − ' };

/** The figures a formula names, each once, in its order. */
export function operandsOf(atlas: Atlas, formula: string): readonly Figure[] {
  const ids = new Set(formula.match(tokenPattern) ?? []);
  return [...ids].flatMap((id) => atlas.figures.get(id) ?? []);
}

/** A formula as a reader writes it: figures by their values, signs of arithmetic for the keyboard's. */
export function formulaInWords(atlas: Atlas, text: PanelText, formula: string): string {
  const words = (formula.match(tokenPattern) ?? []).map((token) => {
    const sign = signs[token];
    if (sign !== undefined) return sign;
    const figure = atlas.figures.get(token);
    if (figure) return formatFigure(text.language, figure);
    if (!/^\d/.test(token)) return token;
    const decimals = token.split('.')[1]?.length ?? 0;
    return formatNumber(text.language, Number(token), decimals);
  });
  return words.join('');
}
