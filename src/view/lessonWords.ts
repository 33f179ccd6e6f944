import { figuresNamed, withoutFigures } from '../atlas/lesson';
import type { Translated } from '../atlas/names';
import { writtenIn } from '../atlas/translations';
import { mostOf, type LessonProblem, type LessonWorld, type Report } from './lessonRules';

/** A month, where a language writes it in digits: 2025年1月, 10-ئاي. */
const monthInDigits = /(?<=\d{4}年)(?:1[0-2]|[1-9])月|(?<![\d.,])(?:1[0-2]|[1-9])-(?=ئاي|ئېي)/g;

/** How long something takes a class: 10 minutes, 10分钟, 10 минут. */
const minutes = /\d{1,3}[\s\u00a0-]?(?:min\b|minute|分钟|мин)/gi;

/**
 * Years may be written as they are, a month after its year, and minutes of a lesson; whatever else is a number
 * is a figure, with state and source.
 */
function writtenNumber(text: string, [start, end]: readonly [number, number]): string | undefined {
  // In the digits of any script.
  const words = withoutFigures(text).replace(monthInDigits, '').replace(minutes, '');
  const numbers = words.match(/\p{Nd}(?:[\p{Nd}.,\u00a0\u202f]*\p{Nd})?/gu) ?? [];
  return numbers.find((number) => {
    const year = /^\d{4}$/.test(number) ? Number(number) : NaN;
    // A little more than the package has: a lesson may say what comes before, and when a report appeared.
    return !(year >= start - 150 && year <= end + 10);
  });
}

/** Characters that are not seen but turn a text round, hide a part of it or cut it off. */
export const unseen = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|\p{Cs}/u;

/** What no words need. */
const strangers = [
  { rule: 'markup', expected: 'words without markup', found: /<\/?[a-z!?][^>]*>?/i },
  {
    rule: 'unseen',
    expected: 'no characters that are not seen',
    found: unseen,
  },
] as const;

/** Whether a text is words and nothing else. */
export function strangerIn(text: string): Omit<LessonProblem, 'step' | 'field'> | undefined {
  for (const { rule, expected, found } of strangers) {
    const [part] = found.exec(text) ?? [];
    if (part !== undefined) return { rule, expected, found: part };
  }
  return undefined;
}

/** What is wrong with words: in each language, and between them. */
export function checkWords(
  field: keyof typeof mostOf,
  words: Translated,
  { atlas }: LessonWorld,
  report: Report,
): void {
  const named = figuresNamed(words.en).toSorted().join(' ');
  for (const language of writtenIn(words)) {
    const text = words[language];
    const where = { field, language };
    const stranger = strangerIn(text);
    if (stranger) report({ ...where, ...stranger });
    const unknown = figuresNamed(text).find((id) => !atlas.figures.has(id));
    if (unknown !== undefined)
      report({
        ...where,
        rule: 'figure',
        expected: 'figures of the package in { }',
        found: unknown,
      });
    else if (figuresNamed(text).toSorted().join(' ') !== named)
      report({
        ...where,
        rule: 'sameFigures',
        expected: `the figures of the English text: ${named}`,
        found: text,
      });
    const number = writtenNumber(text, atlas.data.info.years);
    if (number !== undefined)
      report({
        ...where,
        rule: 'number',
        expected: 'numbers as figures, {id}; only years and minutes are written',
        found: number,
      });
    if (/[{}]/.test(withoutFigures(text)))
      report({
        ...where,
        rule: 'braces',
        expected: '{ and } around the id of a figure only',
        found: text,
      });
    if (text.length > mostOf[field])
      report({
        ...where,
        rule: 'long',
        expected: `${mostOf[field]} letters at most`,
        found: String(text.length),
      });
    if (words.en.split('|').length !== text.split('|').length)
      report({
        ...where,
        rule: 'parts',
        expected: 'as many parts between | as in English',
        found: text,
      });
  }
}
