import type { AtlasDetails } from '../../atlas/details';
import { loadDetails } from '../../atlas/loadDetails';
import type { Language } from '../../atlas/names';
import { partOf, type Part } from './lazyPart';

/** A component with what it is handed: the long texts of the package, and its words. */
export interface Detailed<View, Words> {
  readonly View: View;
  readonly details: AtlasDetails;
  readonly text: Words;
}

/** A part of the page that speaks of figures and sources at length. */
export function detailedPart<View, Words>(
  load: () => Promise<{ readonly default: View }>,
  loadText: (language: Language) => Promise<Words>,
): Part<Detailed<View, Words>> {
  return partOf(async (language) => {
    const [{ default: View }, details, text] = await Promise.all([
      load(),
      loadDetails(),
      loadText(language),
    ]);
    return { View, details, text };
  });
}
