import type { Atlas } from '../../atlas';
import type { Figure } from '../../atlas/figure';
import type { Unit } from '../../atlas/indicator';
import type { Source } from '../../atlas/source';
import { formatDate, formatFigure, formatPeriod } from '../../text/format';
import type { PanelText } from '../../text/panelText';
import type { DossierSubject } from './subject';

/** What kind of thing a subject is, in a few words. */
export function kindWords(text: PanelText, subject: DossierSubject): string {
  switch (subject.kind) {
    case 'place': {
      const { kind, mode } = subject.place;
      if (kind === 'port' && (mode === 'rail' || mode === 'road')) {
        return text.say(`kind.port.${mode}`);
      }
      return text.say(`kind.${kind}`);
    }
    case 'area':
      return text.say('kind.area');
    case 'country':
      return text.say(`kind.${subject.country.kind}`);
    case 'route':
      return text.say(`kind.route.${subject.route.mode}`);
    case 'flow':
      return text.say(`kind.flow.${subject.flow.mode}`);
  }
}

/** A figure's number with the word its source puts before it. */
export function valueWords(text: PanelText, figure: Figure): string {
  const value = formatFigure(text.language, figure);
  return text.say(`qualifier.${figure.qualifier}`, { value });
}

/** The word a source puts before a number, alone; empty when it adds none. */
export function qualifierWord(text: PanelText, figure: Figure): string {
  return text.say(`qualifier.${figure.qualifier}`, { value: '' }).trim();
}

/** A number with its unit, and around both the word its source uses. */
export function quantityWords(text: PanelText, figure: Figure, unit: Unit): string {
  const number = formatFigure(text.language, figure);
  const value =
    text.name(unit.symbol) === '%'
      ? text.say('panel.percent', { value: number })
      : text.say('panel.quantity', { value: number, unit: text.name(unit.name) });
  return text.say(`qualifier.${figure.qualifier}`, { value });
}

/** The unit of a figure, by its indicator. */
export function unitOf(atlas: Atlas, figure: Figure): Unit | undefined {
  return atlas.units.get(atlas.indicators.get(figure.indicator)?.unit ?? '');
}

/** The period of a figure; a count at a moment says so. */
export function periodWords(atlas: Atlas, text: PanelText, figure: Figure): string {
  const { period } = figure;
  const words = formatPeriod(text.language, period);
  const isStock = atlas.indicators.get(figure.indicator)?.measure === 'stock';
  const isMoment = period.kind === 'asOf' || (isStock && period.kind === 'part');
  return isMoment && !period.text.includes('/') ? text.say('panel.asOf', { period: words }) : words;
}

/** A source's date. */
export function dateWords(text: PanelText, source: Source): string {
  return formatDate(text.language, source.date);
}

/** A run of years. */
export function yearsWords(from: number, to: number): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

/** The address of a source, only where it leads to the web. */
export function addressOf({ url = '' }: { readonly url?: string }): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}
