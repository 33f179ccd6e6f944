import type { Figure } from '../atlas/figure';
import { languageEntry, type Language } from '../atlas/languages';
import type { Unit } from '../atlas/indicator';
import { countedIn, formatFigure, powerOf, type Counted } from './format';
import { pluralRulesOf } from './message';
import { qualified } from './qualified';
import type { Text } from './text';

/** In which of its forms a unit stands after a number; empty: the number stands alone, its unit elsewhere. */
export type UnitForm = 'name' | 'symbol' | '';

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

/** What a unit is called after a number, or alone; empty where there is no unit, or no form is asked for. */
export function unitWords(
  text: Text,
  unit: Unit | undefined,
  counted?: Counted,
  form: UnitForm = 'name',
): string {
  if (!unit || !form) return '';
  const number = counted && countedIn(text.language, counted, unit);
  return formAfter(text.language, text.name(unit[form]), number);
}

/** A figure's number with its source's qualifier in words, and with its unit in a form: "over 240 trains". */
export function statedText(
  text: Text,
  figure: Figure,
  unit: Unit | undefined,
  form?: UnitForm,
): string {
  const value = qualified(text, figure, formatFigure(text.language, figure, unit));
  return `${value} ${unitWords(text, unit, figure, form)}`.trim();
}

/**
 * What the package itself counts in, in the words of a language: "billion yuan", and "10 亿元" where the
 * language counts by another power of ten. It stands beside numbers that stay as the package has them.
 */
export function ownUnitWords(text: Text, unit: Unit | undefined): string {
  if (!powerOf(text.language, unit)) return unitWords(text, unit);
  const one = { value: 1, decimals: 0 };
  return `${formatFigure(text.language, one, unit)} ${unitWords(text, unit, one)}`;
}
