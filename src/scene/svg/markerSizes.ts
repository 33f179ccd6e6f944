import type { Mode } from '../../atlas/indicator';

/** Length in the direction of motion and height across it, in pixels. */
export type MarkerSize = readonly [length: number, height: number];

/** A lane lower than this has no room for markers inside; they then ride on the line. */
export const lowestLane = 3.6;
/** The line around a hollow ribbon, which its lanes have to leave free. */
export const rim = 1.5;

const clamp = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value));

/** Sizes by mode: shares of a height, or pixels. */
type ByMode<Sizes> = Readonly<Record<Mode, Sizes>>;

/** Inside a lane: the share of its height and the most pixels of it, and the length in heights. */
const inner: ByMode<readonly [share: number, most: number, length: number]> = {
  rail: [0.46, 7, 2.9],
  road: [0.72, 10, 0.95],
  air: [0.66, 10, 1.7],
  sea: [0.6, 9, 2.2],
  trade: [0.5, 8, 1],
};

/** A marker inside a lane of a ribbon. */
export function innerSize(mode: Mode, lane: number): MarkerSize {
  const [share, most, length] = inner[mode];
  const height = Math.min(lane * share, most);
  return [height * length, height];
}

/** Beside a line: length and height. */
const riding: ByMode<MarkerSize> = {
  rail: [2.3, 1],
  road: [1.15, 1.3],
  air: [1.8, 1.2],
  sea: [2.2, 1.1],
  trade: [1, 1],
};

/** A marker that rides on a thin ribbon. */
export function ridingSize(mode: Mode, width: number): MarkerSize {
  const [length, height] = riding[mode];
  const unit = clamp(width + 2.6, 4.6, 7);
  return [unit * length, unit * height];
}

/** Of a broken ribbon: the least and the greatest length of a piece. */
const pieces: ByMode<readonly [least: number, most: number]> = {
  rail: [1.5, 2.6],
  road: [0.95, 1.25],
  air: [1.4, 1.9],
  sea: [1.6, 2.4],
  trade: [1, 1],
};

/** A piece of an interpolated ribbon. */
export function pieceSize(mode: Mode, lane: number, spacing: number): MarkerSize {
  const height = Math.max(lane, lowestLane);
  const [least, most] = pieces[mode];
  return [clamp(spacing * 0.7, height * least, height * most), height];
}

/** In pixels; trade is no service. */
const service: ByMode<MarkerSize> = {
  rail: [12, 5.2],
  road: [7, 7.6],
  air: [11.5, 7.8],
  sea: [14, 6.8],
  trade: [14, 6.8],
};

/** A marker of a service whose volume nobody documents. */
export const serviceSize = (mode: Mode): MarkerSize => service[mode];
