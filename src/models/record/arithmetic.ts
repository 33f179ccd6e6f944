import type { Atlas } from '../../atlas';
import type { Figure } from '../../atlas/figure';
import { formatFigure } from '../../text/format';
import type { Text } from '../../text/text';

const signs = new Map([
  ['*', '×'],
  ['/', '÷'],
  ['-', '−'],
]);

/** A derived figure's formula with the values its ids stand for: "357.33 ÷ (1 + 45.9 ÷ 100)". */
export function arithmeticOf(atlas: Atlas, text: Text, figure: Figure): string {
  // Ids contain hyphens and digits, so they are taken as words before the signs are.
  return figure.formula.replace(/[A-Za-z][\w]*(?:-[\w]+)*|[*/-]/g, (token) => {
    const operand = atlas.figures.get(token);
    return operand ? formatFigure(text.language, operand) : (signs.get(token) ?? token);
  });
}
