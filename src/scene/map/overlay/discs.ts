import type { ThroughputMark } from '../../scene';
import { statusCodes } from './geometry';

/** Square pixels at the overview for one unit (a million tonnes) of throughput; the same in all years. */
export const squarePixelsPerUnit = 90;

/** The numbers of one disc: where it is, its areas at both ends of the interval, and its status. */
export const discLayout = [
  ['place', 2],
  ['disc', 3],
] as const;

/** The buffer of all discs, the largest below, so that none hides another. */
export function discNumbers(throughputs: readonly ThroughputMark[]): Float32Array {
  const largestFirst = [...throughputs].sort((one, other) => other.to - one.to);
  return new Float32Array(
    largestFirst.flatMap(({ position, from, to, status }) => [
      ...position,
      from * squarePixelsPerUnit,
      to * squarePixelsPerUnit,
      statusCodes[status],
    ]),
  );
}

/** The radius of a disc in pixels at the overview. */
export function discRadius(value: number): number {
  return Math.sqrt((Math.max(0, value) * squarePixelsPerUnit) / Math.PI);
}
