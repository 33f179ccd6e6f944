import type { Atlas } from '../atlas';
import type { Figure } from '../atlas/figure';
import { unitOf } from '../atlas/relations';
import { formatFigure, formatPeriod } from './format';
import type { PanelText } from './panelText';
import { qualified } from './qualified';
import { unitWords } from './unitWords';

/*
 * A figure in words: wherever it is spoken of, it is worded as its source words it.
 */

/** A number with its unit, and around both the word its source uses; empty where it has no unit. */
export function quantityWords(atlas: Atlas, text: PanelText, figure: Figure): string {
  const unit = unitOf(atlas, figure);
  if (!unit) return '';
  const number = formatFigure(text.language, figure, unit);
  const value =
    text.name(unit.symbol) === '%'
      ? text.say('panel.percent', { value: number })
      : text.say('panel.quantity', { value: number, unit: unitWords(text, unit, figure) });
  return qualified(text, figure, value);
}

/** The period of a figure; a count at a moment says so, and a figure whose source gives none. */
export function periodWords(atlas: Atlas, text: PanelText, figure: Figure): string {
  const { period } = figure;
  const words = formatPeriod(text.language, period);
  if (figure.undated) return text.say('panel.undated', { period: words });
  const isStock = atlas.indicators.get(figure.indicator)?.measure === 'stock';
  const isMoment = period.kind === 'asOf' || (isStock && period.kind === 'part');
  return isMoment && !period.text.includes('/') ? text.say('panel.asOf', { period: words }) : words;
}
