import type { Sheet } from '../sheet';

/** Files of the present view and of all the data, and what changed between versions. */
export const sheet: Sheet = {
  name: (text) => text.say('sources.title'),
  tab: (text) => text.say('sources.part.data'),
  load: () => import('./DataSheet.svelte'),
};
