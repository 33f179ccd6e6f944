import type { Figure } from '../atlas/figure';
import { languageEntry, type Language } from '../atlas/languages';
import type { Translated } from '../atlas/names';
import { formatFigure } from './format';
import { pluralRulesOf } from './message';
import { qualified } from './qualified';
import type { Text } from './text';

/** A number as it is written, and the word of its source before it. */
export type Counted = Pick<Figure, 'value' | 'decimals'> &
  Partial<Pick<Figure, 'valueMax' | 'qualifier'>>;

/** A name that stands alone is in the form that it has after a round number. */
const alone: Counted = { value: 100, decimals: 0 };

/** The plural categories in the order in which a name holds its forms; the last form is for all others. */
const categories: readonly string[] = ['one', 'few', 'many'];

/** The one of the forms "route|routes" that stands after a number; a name without forms stays as it is. */
export function formAfter(
  language: Language,
  name: string,
  { value, valueMax = value, decimals, qualifier = 'exact' }: Counted = alone,
): string {
  const category = decimals > 0 ? 'other' : pluralRulesOf(language).select(Math.round(valueMax));
  const governs = qualifier !== 'exact' && qualifier !== 'nearly';
  const { governed } = languageEntry(language);
  const wanted = governs ? (governed?.[category] ?? category) : category;
  return name.split('|').at(categories.indexOf(wanted)) ?? name;
}

/** What a unit is called after a number, or alone; empty where there is no unit. */
export function unitWords(text: Text, name: Translated | undefined, counted?: Counted): string {
  return name ? formAfter(text.language, text.name(name), counted) : '';
}

/** A figure's number with its source's qualifier in words, and with the unit that is given: "over 240 trains". */
export function statedText(text: Text, figure: Figure, unit?: Translated): string {
  const value = qualified(text, figure, formatFigure(text.language, figure));
  return `${value} ${unitWords(text, unit, figure)}`.trim();
}
