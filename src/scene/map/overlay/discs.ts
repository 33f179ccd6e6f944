import type { ThroughputMark } from '../../scene';
import { statusCodes } from './table';

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
      from,
      to,
      statusCodes[status],
    ]),
  );
}
