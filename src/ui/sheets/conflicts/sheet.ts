import type { Sheet } from '../sheet';

/** Every conflict and fault of the package. */
export const sheet: Sheet = {
  name: (text) => text.say('sources.title'),
  tab: (text) => text.say('sources.part.conflicts'),
  load: () => import('./ConflictsSheet.svelte'),
};
