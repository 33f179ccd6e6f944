import { closestMatch } from 'leven';
import { show } from './problem.ts';

/** An id that is none, with the one that was probably meant when one is at most two letters away. */
export function withNearest(misspelt: string, ids: Iterable<string>): string {
  const known = [...ids].filter((id) => id !== '');
  const maxDistance = Math.min(2, misspelt.length - 1);
  const likely = closestMatch(misspelt, known, { maxDistance });
  return likely === undefined ? show(misspelt) : `${show(misspelt)} (nearest: ${show(likely)})`;
}
