import type { Estimate } from '../../atlas/answer';
import type { Unit } from '../../atlas/indicator';
import type { Language } from '../../atlas/names';
import { formatFigure, powerOf } from '../../text/format';
import { numberLocaleOf } from '../../text/message';
import type { Text } from '../../text/text';
import { unitWords } from '../../text/unitWords';

/** What is written after a number to make it larger, in any of the languages, as a power of ten. */
const larger: Readonly<Record<string, number>> = {
  ...{ k: 3, thousand: 3, m: 6, million: 6, mn: 6, bn: 9, billion: 9 },
  ...{ тыс: 3, тысяч: 3, тысячи: 3, тысяча: 3, млн: 6, миллион: 6, миллиона: 6, миллионов: 6 },
  ...{ млрд: 9, миллиард: 9, миллиарда: 9, миллиардов: 9 },
  ...{ мың: 3, миллион: 6, миллиард: 9, مىڭ: 3, مىليون: 6, مىليارد: 9 },
  ...{ 千: 3, 万: 4, 萬: 4, 百万: 6, 千万: 7, 亿: 8, 億: 8 },
};

/** The sign before decimals; the other of comma and point stands between thousands. */
function decimalSign(language: Language): string {
  const parts = new Intl.NumberFormat(numberLocaleOf(language)).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

/** The power of ten that a word after a number stands for; a word that is the name of a unit stands for none. */
function powerIn(words: string): number {
  const [first = ''] = words.toLocaleLowerCase().split(/[\s.]/);
  const known = larger[first];
  if (known !== undefined) return known;
  // Chinese writes the word and the unit without a space.
  const start = Object.keys(larger)
    .filter((word) => /^\p{Script=Han}+$/u.test(word) && first.startsWith(word))
    .sort((one, other) => other.length - one.length)[0];
  return start === undefined ? 0 : (larger[start] ?? 0);
}

/**
 * A number without signs between its thousands and with a point before its decimals; undefined where the signs
 * make no sense. One comma or point alone may be either: in groups of three it parts thousands, unless it is
 * the decimal sign of the language.
 */
function plain(language: Language, digits: string): string | undefined {
  const signs = [...new Set(digits.match(/[.,]/g))];
  if (signs.length === 0) return digits;
  const own = decimalSign(language);
  const last = digits.at(Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(',')));
  const isGrouped = (sign: string, text: string) =>
    text.split(sign).every((part, at) => (at === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part));
  const [only = ''] = signs;
  const decimal =
    signs.length > 1
      ? last
      : only !== own && isGrouped(only, digits)
        ? undefined
        : digits.split(only).length === 2
          ? only
          : undefined;
  const [whole = '', part, ...more] = decimal === undefined ? [digits] : digits.split(decimal);
  const between = [',', '.'].find((sign) => whole.includes(sign));
  if (more.length > 0 || (between && !isGrouped(between, whole))) return undefined;
  if (part !== undefined && !/^\d*$/.test(part)) return undefined;
  return `${between ? whole.split(between).join('') : whole}${part ? `.${part}` : ''}`;
}

/**
 * Reads a number as people write it: with the signs of a language or those of another, with spaces of any
 * width, with a word such as thousand, 万 or тыс., and with a unit behind it. In the unit of the package.
 * Undefined where it is none.
 */
export function readNumber(
  language: Language,
  text: string,
  unit: Unit | undefined,
): Estimate | undefined {
  const written = text.normalize('NFKC').trim();
  const match = /^[~≈]?\s*([-−]?)\s*([\d.,\s'’]*\d[.,]?)\s*(\p{L}[^\d]*|%)?$/u.exec(written);
  if (!match) return undefined;
  const [, minus = '', digits = '', words = ''] = match;
  const number = plain(language, digits.replace(/[\s'’]/g, '').replace(/[.,]$/, ''));
  if (!number) return undefined;
  const [, decimals = ''] = number.split('.');
  const power = powerIn(words) - powerOf(language, unit);
  const value = Number(`${minus ? '-' : ''}${number}e${String(power)}`);
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return undefined;
  return { value, decimals: Math.min(12, Math.max(0, decimals.length - power)) };
}

/** An estimate with its unit, as the reader's language writes it. */
export function estimateWords(text: Text, estimate: Estimate, unit: Unit | undefined): string {
  const number = formatFigure(text.language, estimate, unit);
  if (unit && text.name(unit.symbol) === '%') return `${number} %`;
  return `${number} ${unitWords(text, unit, estimate)}`.trim();
}

/** A value of an axis, with no more decimals than it needs. */
export function valueOnAxis(value: number, decimals: number): Estimate {
  const short = Number(value.toFixed(decimals));
  const needed = String(short).split('.')[1]?.length ?? 0;
  return { value: short, decimals: Math.min(decimals, needed) };
}
