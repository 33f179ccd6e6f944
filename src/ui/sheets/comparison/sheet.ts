import type { Sheet } from '../sheet';

/** All that differs between two years. */
export const sheet: Sheet = {
  name: (text) => text.say('comparison.all'),
  offeredIn: ['menu'],
  filled: true,
  load: () => import('./ComparisonSheet.svelte'),
};
