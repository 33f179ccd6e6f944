import type { Mode } from '../../atlas/indicator';

/** Length in the direction of motion and height across it, in pixels. */
export type MarkerSize = readonly [length: number, height: number];

/** A lane lower than this has no room for markers inside; they then ride on the line. */
export const lowestLane = 3.6;
/** The line around a hollow ribbon, which its lanes have to leave free. */
export const rim = 1.5;

const clamp = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value));

/** A marker inside a lane of a ribbon. */
export function innerSize(mode: Mode, lane: number): MarkerSize {
  const height = (share: number, most: number) => Math.min(lane * share, most);
  if (mode === 'rail') return [height(0.46, 7) * 2.9, height(0.46, 7)];
  if (mode === 'road') return [height(0.72, 10) * 0.95, height(0.72, 10)];
  if (mode === 'air') return [height(0.66, 10) * 1.7, height(0.66, 10)];
  if (mode === 'sea') return [height(0.6, 9) * 2.2, height(0.6, 9)];
  return [height(0.5, 8), height(0.5, 8)];
}

/** A marker that rides on a thin ribbon. */
export function ridingSize(mode: Mode, width: number): MarkerSize {
  const height = clamp(width + 2.6, 4.6, 7);
  if (mode === 'rail') return [height * 2.3, height];
  if (mode === 'road') return [height * 1.15, height * 1.3];
  if (mode === 'air') return [height * 1.8, height * 1.2];
  if (mode === 'sea') return [height * 2.2, height * 1.1];
  return [height, height];
}

/** A piece of an interpolated ribbon. */
export function pieceSize(mode: Mode, lane: number, spacing: number): MarkerSize {
  const height = Math.max(lane, lowestLane);
  const room = spacing * 0.7;
  if (mode === 'rail') return [clamp(room, height * 1.5, height * 2.6), height];
  if (mode === 'road') return [clamp(room, height * 0.95, height * 1.25), height];
  if (mode === 'air') return [clamp(room, height * 1.4, height * 1.9), height];
  if (mode === 'sea') return [clamp(room, height * 1.6, height * 2.4), height];
  return [height, height];
}

/** A marker of a service whose volume nobody documents. */
export function serviceSize(mode: Mode): MarkerSize {
  if (mode === 'rail') return [12, 5.2];
  if (mode === 'road') return [7, 7.6];
  return mode === 'air' ? [11.5, 7.8] : [14, 6.8];
}
