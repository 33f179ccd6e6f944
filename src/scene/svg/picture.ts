/** The picture of the map in layers, from bottom to top: plain data in, plain svg nodes out. */
export { groundOf, landOf, shadesOf } from './ground';
export { trafficOf } from './traffic';
export { markersAt, markersOf } from './markers';
export { discsOf } from './discs';
export { marksOf } from './marks';
export { labelsOf } from './labels';
export type { LabelFrame } from '../labels/labelFrame';
