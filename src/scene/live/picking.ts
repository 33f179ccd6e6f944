import type { Pick } from '../../view/ids';
import type { Point } from '../point';
import type { Scene } from '../scene';
import { candidatesOf, countryOf, lookAt, type Candidate, type Sight } from './candidates';

export type { Sight } from './candidates';

const isHit = ({ away }: Candidate) => away <= 0;

/** What is drawn right there, the topmost first; then what is near: documented before empty, the nearest first. */
function wanted(candidates: readonly Candidate[]): readonly Candidate[] {
  const near = candidates
    .filter((one) => !isHit(one))
    .sort(
      (one, other) =>
        Number(other.isDocumented) - Number(one.isDocumented) || one.away - other.away,
    );
  return [...candidates.filter(isHit), ...near];
}

/**
 * What lies under a point of the container: what is drawn there, or near it, or the country.
 * @param tolerance pixels to what is near
 */
export function pickAt(
  scene: Scene,
  sight: Sight,
  point: Point,
  tolerance: number,
): Pick | undefined {
  const look = lookAt(sight, point, tolerance);
  return wanted(candidatesOf(look, scene))[0]?.pick ?? countryOf(look, scene);
}
