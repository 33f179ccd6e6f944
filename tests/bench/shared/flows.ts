/** A made-up place, in degrees. */
export interface Place {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** A made-up flow with a magnitude of 1 to about 2,000. */
export interface Flow {
  readonly origin: Place;
  readonly destination: Place;
  readonly count: number;
}

const placeCount = 60;
const west = 32;
const east = 112;
const south = 30;
const north = 58;

/** Fills the unit interval evenly and in the same way each time, so that no seed is needed. */
function spread(index: number, step: number): number {
  return (0.5 + index * step) % 1;
}

/** The same places on every reference page: an even scatter between Moscow and Xi'an. */
export const places: readonly Place[] = Array.from({ length: placeCount }, (_, index) => ({
  id: String(index),
  longitude: west + (east - west) * spread(index, 0.7548776662466927),
  latitude: south + (north - south) * spread(index, 0.5698402909980532),
}));

function placeAt(index: number): Place {
  const place = places[index % placeCount];
  if (!place) throw new Error(`There is no place ${index}`);
  return place;
}

/** So many flows, each between two different places; the first are the largest. */
export function flows(count: number): Flow[] {
  return Array.from({ length: count }, (_, index) => ({
    origin: placeAt(index * 7),
    destination: placeAt(index * 7 + 1 + ((index * 11) % (placeCount - 1))),
    count: 1 + Math.round(2000 / (1 + index / 10)),
  }));
}

/** How many flows the address asks for (`?flows=1000`). */
export function wantedFlows(): number {
  const wanted = Number(new URLSearchParams(window.location.search).get('flows') ?? '');
  return wanted > 0 ? wanted : 300;
}
