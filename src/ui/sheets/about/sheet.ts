import type { Sheet } from '../sheet';

/** What the package says of itself. */
export const sheet: Sheet = {
  name: (text) => text.say('sources.title'),
  tab: (text) => text.say('sources.part.about'),
  load: () => import('./AboutSheet.svelte'),
};
