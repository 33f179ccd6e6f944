import { boundaries } from './base/boundaries';
import { paper } from './base/paper';
import { partners } from './base/partners';
import { water } from './base/water';
import type { MapLayer } from './style';

/** What the map starts with; `order.ts` says what lies above what. */
export const firstLayers: readonly MapLayer[] = [paper];

/** What comes to it one by one. */
export const groundLayers: readonly MapLayer[] = [partners, water, boundaries];
