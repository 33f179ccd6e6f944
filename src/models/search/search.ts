import type { Atlas } from '../../atlas';
import { languages } from '../../atlas/languages';
import type { AtlasDetails } from '../../atlas/details';
import { findableRank, subjectsOf, type Findable } from './findable';
import { fold, foldedTails } from './fold';

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
}

export type SearchIndex = readonly Indexed[];

/** Every name of a thing: leading in each language, local, variants. */
export function namesToFind({ names, variants }: Findable): readonly string[] {
  const local = 'local' in names ? names.local.split(' / ') : [];
  const leading = languages.map((language) => names[language]);
  return [...leading, ...local, ...variants].filter((name) => fold(name) !== '');
}

/** Indexes everything of a package that has a name. */
export function createSearchIndex(atlas: Atlas, details: AtlasDetails): SearchIndex {
  return subjectsOf(atlas, details).map((findable, index) => ({
    item: { ...findable, id: `${String(index)}-${findable.kind}` },
    names: namesToFind(findable).map((name) => ({
      whole: fold(name),
      tails: foldedTails(name),
    })),
  }));
}

const none = 4;

/** 0 the whole name, 1 its beginning, 2 the beginning of a word in it, 3 anywhere. */
function rankOfName({ whole, tails }: IndexedName, query: string): number {
  if (whole === query) return 0;
  if (whole.startsWith(query)) return 1;
  if (tails.some((tail) => tail.startsWith(query))) return 2;
  return whole.includes(query) ? 3 : none;
}

/**
 * What a reader may mean by a few letters: the best match first, then gateways before other
 * places, lines and numbers, then the order of the package. The same letters give the same list.
 */
export function search(index: SearchIndex, query: string, limit = 10): readonly SearchItem[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  const found = index.flatMap(({ item, names }) => {
    const rank = Math.min(none, ...names.map((name) => rankOfName(name, wanted)));
    return rank === none ? [] : { item, rank };
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
