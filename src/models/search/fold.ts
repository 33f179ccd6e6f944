const marks = /\p{M}/gu;
const breaks = /[\s\-\u2010-\u2015\u2212'’‘ʻʼ`´"“”.,;:·•()[\]/&_]+/gu;

/** A text as it is compared: lower case, no diacritics, ё as е, nothing between the words. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(breaks, '');
}

/** The folded text from each of its words to its end, so that a search may start at any word. */
export function foldedTails(text: string): readonly string[] {
  const words = text
    .split(breaks)
    .map(fold)
    .filter((word) => word !== '');
  return words.map((_, index) => words.slice(index).join(''));
}
