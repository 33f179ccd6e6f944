import type { Obstacle } from '../../flows/difference';

/** What stands in the way of a comparison, the most telling first. */
export const obstacles: readonly Obstacle[] = [
  'counted differently',
  'part of a year',
  'another scope',
  'bounds overlap',
  'volume',
  'not documented',
];
