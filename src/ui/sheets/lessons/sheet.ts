import type { Sheet } from '../sheet';

/** What can be learnt from the map: lessons to walk through, to present, to print. */
export const sheet: Sheet = {
  name: (text) => text.say('app.lessons'),
  offeredIn: ['header', 'menu'],
  load: () => import('./LessonsSheet.svelte'),
};
