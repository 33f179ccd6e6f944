import type { Strip } from '../strip';
import type { MarkerLook, MarkerPlan } from './markerPlan';
import type { MarkerSpot } from './markerSpots';

/** So many places are looked at before further strips are left out altogether. */
const mostPlaces = 20_000;
/** Of each lane no fewer markers are shown than every so manieth; then whole strips go without. */
const sparsest = 8;

/** The markers of one strip. */
export interface MarkerLot {
  readonly strip: Strip;
  readonly look: MarkerLook;
  readonly spots: readonly MarkerSpot[];
}

/** The markers of strips, of as many as can be looked at. */
export function lotsOf(
  strips: readonly Strip[],
  planOf: (strip: Strip) => MarkerPlan | undefined,
  spotsOf: (strip: Strip, plan: MarkerPlan) => readonly MarkerSpot[],
): readonly MarkerLot[] {
  let places = 0;
  return strips.flatMap((strip) => {
    const plan = places < mostPlaces && planOf(strip);
    if (!plan) return [];
    const spots = spotsOf(strip, plan);
    places += 1 + spots.length;
    return spots.length > 0 ? [{ strip, look: plan.look, spots }] : [];
  });
}

/** How many markers there are. */
export function count(lots: readonly MarkerLot[]): number {
  return lots.reduce((sum, { spots }) => sum + spots.length, 0);
}

/** No more markers than there may be: fewer of each lane, always the same ones, then fewer strips. */
export function thinned(lots: readonly MarkerLot[], most: number): readonly MarkerLot[] {
  let left = lots;
  for (let every = 2; count(left) > most && every <= sparsest; every *= 2) {
    left = lots.map((lot) => ({
      ...lot,
      spots: lot.spots.filter(({ number }) => number % every === 0),
    }));
  }
  for (let every = 2; count(left) > most; every *= 2) {
    if (every > left.length) return [];
    const before = left;
    left = before.filter((_, index) => index % every === 0);
  }
  return left;
}
