import type { Atlas } from '../../atlas';
import { languages } from '../../atlas/languages';
import type { AtlasDetails } from '../../atlas/details';
import { findableRank, subjectsOf, type Findable } from './findable';
import { fold, foldedTails, foldedWords } from './fold';
import { beginsButForOneSlip } from './slip';

/** One thing that can be found, under every name it has. */
export interface SearchItem extends Findable {
  readonly id: string;
}

interface IndexedName {
  readonly whole: string;
  readonly tails: readonly string[];
}

interface Indexed {
  readonly item: SearchItem;
  readonly names: readonly IndexedName[];
  /** The words of all its names, and of those of what it is a part of. */
  readonly words: ReadonlySet<string>;
  readonly wordsAround: ReadonlySet<string>;
}

export type SearchIndex = readonly Indexed[];

/** Every name of a thing: leading in each language, local, variants. */
export function namesToFind({ names, variants }: Findable): readonly string[] {
  const local = 'local' in names ? names.local.split(' / ') : [];
  const leading = languages.map((language) => names[language]);
  return [...leading, ...local, ...variants].filter((name) => fold(name) !== '');
}

/** The whole that a place is a part of: the city of an airport, the gateway of a rail port. */
function wholeOf({ subject }: Findable): string {
  return subject?.kind === 'place' ? subject.thing.partOf : '';
}

/** Indexes everything of a package that has a name. */
export function createSearchIndex(atlas: Atlas, details: AtlasDetails): SearchIndex {
  const subjects = subjectsOf(atlas, details);
  const named = subjects.map((findable) => {
    const names = namesToFind(findable);
    return { findable, names, words: new Set(names.flatMap(foldedWords)) };
  });
  const places = new Map(
    named.flatMap(({ findable: { kind, selection }, words }) =>
      kind === 'place' ? [[selection.id, words] as const] : [],
    ),
  );
  return named.map(({ findable, names, words }, index) => ({
    item: { ...findable, id: `${String(index)}-${findable.kind}` },
    names: names.map((name) => ({ whole: fold(name), tails: foldedTails(name) })),
    words,
    wordsAround: places.get(wholeOf(findable)) ?? new Set(),
  }));
}

const none = 6;

/** 0 the whole name, 1 its beginning, 2 the beginning of a word in it, 3 anywhere. */
function rankOfName({ whole, tails }: IndexedName, query: string): number {
  if (whole === query) return 0;
  if (whole.startsWith(query)) return 1;
  if (tails.some((tail) => tail.startsWith(query))) return 2;
  return whole.includes(query) ? 3 : none;
}

/** 4 each word begins a word of the names, in any order, 5 the same with one slip in a word. */
function rankOfWords({ words, wordsAround }: Indexed, typed: readonly string[]): number {
  const own = [...words];
  const all = [...own, ...wordsAround];
  const areIn = (begins: (word: string, typed: string) => boolean) =>
    typed.some((one) => own.some((word) => begins(word, one))) &&
    typed.every((one) => all.some((word) => begins(word, one)));
  if (areIn((word, one) => word.startsWith(one))) return 4;
  return areIn((word, one) => word.startsWith(one) || beginsButForOneSlip(word, one)) ? 5 : none;
}

/** How many results a list shows. */
export const shownResults = 10;

/**
 * What a reader may mean by a few letters: the best match first, what has a slip last, then gateways before
 * other places, lines and numbers, then the order of the package. The same letters give the same list.
 */
export function search(
  index: SearchIndex,
  query: string,
  limit = shownResults,
): readonly SearchItem[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  const typed = foldedWords(query);
  const found = index.flatMap((indexed) => {
    const byName = Math.min(none, ...indexed.names.map((name) => rankOfName(name, wanted)));
    const rank = byName === none ? rankOfWords(indexed, typed) : byName;
    return rank === none ? [] : { item: indexed.item, rank };
  });
  found.sort((a, b) => a.rank - b.rank || findableRank(a.item) - findableRank(b.item));
  return found.slice(0, Math.max(0, limit)).map(({ item }) => item);
}

/** The first name of an item by which it was found, where it is none of those shown. */
export function foundBy(
  item: SearchItem,
  query: string,
  shown: readonly string[],
): string | undefined {
  const wanted = fold(query);
  if (shown.some((name) => fold(name).includes(wanted))) return undefined;
  return namesToFind(item).find((name) => fold(name).includes(wanted));
}
