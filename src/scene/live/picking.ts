import type { Pick } from '../../view/ids';
import type { Point } from '../point';
import type { Scene } from '../scene';
import { candidatesOf, countryOf } from './candidates';
import { lookAt, type Candidate, type Sight, type Sort } from './look';

export type { Sight } from './look';

/** Half the size of a target for a finger, in pixels. */
const fingerReach = 22;
/** Of what is so many pixels farther away than something else, a finger may mean either. */
const comparable = 12;
/** No list is longer than this. */
const mostChoices = 5;

const isHit = ({ away }: Candidate) => away <= 0;
/** Symbols and names, which a finger covers whole. */
const small: ReadonlySet<Sort> = new Set(['port', 'sign', 'name']);
const isSmall = ({ sort }: Candidate) => small.has(sort);

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

/** The first of all that mean the same. */
function distinct(picks: readonly Pick[]): readonly Pick[] {
  const known = new Map<string, Pick>();
  for (const pick of picks) {
    const key = `${pick.kind} ${pick.id}`;
    if (!known.has(key)) known.set(key, pick);
  }
  return [...known.values()];
}

/** What a finger may mean of what is within its reach. */
function rivals(candidates: readonly Candidate[]): readonly Candidate[] {
  const within = (limit: number) => (one: Candidate) => one.away <= limit;
  const smallOnes = candidates.filter(isSmall);
  const [first] = candidates;
  if (!first) return [];
  // A name says what it stands for.
  if (isHit(first) && first.sort === 'name') return [first];
  if (isHit(first) && isSmall(first))
    return smallOnes.filter((one) => one.sort !== 'name' && within(comparable)(one));
  const alike = candidates.filter((one) => one.sort === first.sort);
  if (isHit(first)) return [...smallOnes, ...alike].filter(within(comparable));
  const others = smallOnes.length > 0 ? smallOnes : candidates;
  const nearest = Math.min(...others.map(({ away }) => away));
  return others.filter(within(nearest + comparable));
}

/**
 * What a finger may mean that taps a point of the container: one thing where that is clear, several where
 * it would be a guess, none where nothing is.
 *
 * A finger covers 44 pixels. A name that is tapped is meant. Else all symbols within 12 pixels of the tap
 * are meant alike with what is drawn right there; where nothing is drawn, the nearest within 22 pixels, and
 * what is at most 12 pixels farther away: symbols and names before ribbons and lines, which can be tapped
 * anywhere else on their way. A country may be meant where a line is not near.
 */
export function choiceAt(scene: Scene, sight: Sight, point: Point): readonly Pick[] {
  const look = lookAt(sight, point, fingerReach);
  const found = rivals(wanted(candidatesOf(look, scene)));
  const isClear = found.some((one) => isSmall(one) || one.away <= comparable);
  const country = isClear ? undefined : countryOf(look, scene);
  const picks = distinct(found.map(({ pick }) => pick));
  return country ? [...picks.slice(0, mostChoices - 1), country] : picks.slice(0, mostChoices);
}
