import type { Atlas } from '../atlas';
import { grammarOf } from './grammar';
import { mostOf } from './lessonRules';
import type { ViewState } from './view';
import { serialiseView } from './url';

/** What a step says of a view: its fragment, and what steps forward on the map. */
interface WrittenView {
  readonly view: string;
  readonly highlight: readonly string[];
}

/**
 * A view as a step keeps it: what is seen, and nothing of how somebody has the page, nor what a panel is open
 * about. Year and row are said even where they are what everybody sees today.
 */
export function writtenView(atlas: Atlas, shown: ViewState): WrittenView {
  const grammar = grammarOf(atlas, 'en');
  const { t, camera, hidden, leading, drawn, documentedOnly, compared, highlighted } = shown;
  const view = {
    ...grammar.defaults,
    ...{ t, camera, hidden, leading, drawn, documentedOnly, compared },
  };
  return {
    view: serialiseView(view, grammar, ['t', 'lead']),
    highlight: [...highlighted].slice(0, mostOf.highlight),
  };
}

/** What steps forward on the map. @param ids of places, areas, countries, routes, flows */
export function highlighting(ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids);
}
