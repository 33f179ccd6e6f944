import type { Atlas } from '../../atlas';
import type { AtlasDetails } from '../../atlas/details';
import type { PanelText } from '../../text/panelText';
import { subjectsOf } from '../search/findable';
import { fold, foldedWords } from '../search/fold';
import { namesToFind } from '../search/search';
import { kindWords } from '../dossier/words';
import type { Choosable } from './figureFinder';

/**
 * Finds what is on the map by any of its names.
 * @param placesOnly only what has a point of its own, as the answer to where something is
 */
export function createThingFinder(
  atlas: Atlas,
  details: AtlasDetails,
  text: PanelText,
  placesOnly = false,
) {
  const things = subjectsOf(atlas, details).flatMap((findable) => {
    const { subject, selection, names } = findable;
    if (!subject) return [];
    if (placesOnly && !(subject.kind === 'place' && subject.thing.position)) return [];
    const item = {
      id: selection.id,
      name: text.name(names),
      aside: kindWords(atlas, text, subject),
    };
    const words = [...namesToFind(findable), item.aside];
    return [{ item, words: words.flatMap(foldedWords), whole: words.map(fold) }];
  });
  return (query: string, limit = 12): readonly Choosable[] => {
    const typed = foldedWords(query);
    const whole = fold(query);
    return things
      .filter(
        (thing) =>
          typed.every((one) => thing.words.some((word) => word.startsWith(one))) ||
          (whole !== '' && thing.whole.some((name) => name.includes(whole))),
      )
      .slice(0, limit)
      .map(({ item }) => item);
  };
}

/** What something on the map is called; its id where nothing is known of it. */
export function thingName(atlas: Atlas, text: PanelText, id: string): string {
  const thing =
    atlas.places.get(id) ??
    atlas.areas.get(id) ??
    atlas.countries.get(id) ??
    atlas.routes.get(id) ??
    atlas.flows.get(id);
  return thing ? text.name(thing.names) : id;
}
