import type { Sheet } from '../sheet';

/** The view of one year as a table. */
export const sheet: Sheet = {
  name: (text) => text.say('app.table'),
  offeredIn: ['header', 'menu'],
  skip: (text) => text.say('app.skip to table'),
  filled: true,
  load: () => import('./TableSheet.svelte'),
};
