import { boundaries } from './base/boundaries';
import { paper } from './base/paper';
import { partners } from './base/partners';
import { relief } from './base/relief';
import { water } from './base/water';
import { areas } from './layers/areas';
import { labels } from './layers/labels';
import { physicalNames } from './layers/physicalNames';
import { picks } from './layers/picks';
import { ports } from './layers/ports';
import type { MapLayer } from './style';

/** What the map starts with: paper, and the places of what moves. `order.ts` says what lies above what. */
export const firstLayers: readonly MapLayer[] = [paper, ...picks];

/** What comes to it one by one: the ground, then signs and names. */
export const groundLayers: readonly MapLayer[] = [partners, water, boundaries];
export const namedLayers: readonly MapLayer[] = [areas, ports, labels, physicalNames, relief];
