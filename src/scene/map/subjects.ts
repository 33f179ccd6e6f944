import { boundaries } from './base/boundaries';
import { paper } from './base/paper';
import { partners } from './base/partners';
import { physicalNames } from './base/physicalNames';
import { relief } from './base/relief';
import { water } from './base/water';
import { areas } from './layers/areas';
import { labels } from './layers/labels';
import { picks } from './layers/picks';
import { ports } from './layers/ports';
import type { Subject } from './style';

/** Everything MapLibre draws; `order.ts` says what lies above what. */
export const subjects: readonly Subject[] = [
  paper,
  partners,
  relief,
  water,
  boundaries,
  physicalNames,
  ...picks,
  areas,
  ports,
  labels,
];
