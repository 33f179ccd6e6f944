import { typedAs } from './letters';

/** Diacritics, and what is not to be seen: zero-width spaces, soft hyphens, marks of direction. */
const unseen = /[\p{M}\p{Cf}]/gu;
const breaks = /[\s\-\u2010-\u2015\u2212'’‘ʻʼ`´"“”.,;:·•()[\]/&_]+/gu;

/** A text as it is compared: lower case, no diacritics, letters as any keyboard has them, nothing between the words. */
export function fold(text: string): string {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(unseen, '')
    .replace(breaks, '');
  return Array.from(letters, (letter) => typedAs.get(letter) ?? letter).join('');
}

/** The words of a text, each folded. */
export function foldedWords(text: string): readonly string[] {
  return text
    .split(breaks)
    .map(fold)
    .filter((word) => word !== '');
}

/** The folded text from each of its words to its end, so that a search may start at any word. */
export function foldedTails(text: string): readonly string[] {
  const words = foldedWords(text);
  return words.map((_, index) => words.slice(index).join(''));
}
