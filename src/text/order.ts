import type { Language } from '../atlas/languages';
import { numberLocaleOf } from './message';

/** The letters of languages whose order browsers do not know. */
const alphabets: Readonly<Partial<Record<Language, string>>> = {
  kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  ug: 'اەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي',
};

/** The tooth that carries a vowel at the beginning of an Uyghur syllable: dictionaries do not count it. */
const carrier = 'ئ';
/** Two letters for each letter of an alphabet keep its order in every collator. */
const base = 26;
const firstLetter = 97;

/** Compares words as a dictionary of the language has them, numbers in them by their value. */
export function wordOrder(language: Language): (one: string, other: string) => number {
  const { compare } = new Intl.Collator(numberLocaleOf(language), { numeric: true });
  const alphabet = alphabets[language];
  if (alphabet === undefined) return compare;
  const letterAt = (place: number) => String.fromCharCode(firstLetter + place);
  const standIns = new Map(
    Array.from(alphabet, (letter, at) => [
      letter,
      letterAt(Math.floor(at / base)) + letterAt(at % base),
    ]),
  );
  const standIn = (words: string) =>
    Array.from(
      words.toLowerCase().replaceAll(carrier, ''),
      (letter) => standIns.get(letter) ?? letter,
    ).join('');
  return (one, other) => compare(standIn(one), standIn(other));
}
