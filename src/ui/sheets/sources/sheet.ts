import type { Sheet } from '../sheet';

/** Who says what: every source with its figures, and what they weigh. */
export const sheet: Sheet = {
  name: (text) => text.say('app.sources'),
  title: (text) => text.say('sources.title'),
  offeredIn: ['header', 'compact header', 'menu'],
  tab: (text) => text.say('sources.part.sources'),
  load: () => import('./SourcesSheet.svelte'),
};
