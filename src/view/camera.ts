import type { Camera, Frame, Sight } from './ids';

/** A number to so many decimals, never a negative zero. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const result = Math.round(value * factor) / factor;
  return Object.is(result, -0) ? 0 : result;
}

/** Time at the precision a link carries. */
export function roundTime(t: number): number {
  return rounded(t, 2);
}

/** The name of the first view as it is now; the one of former links is `former`. */
export const first = 'first';

/** Cameras are kept at the precision a link carries, so that a link gives back exactly what was seen. */
export function roundCamera({ longitude, latitude, zoom, frame }: Camera): Camera {
  return {
    longitude: rounded(longitude, 3),
    latitude: rounded(latitude, 3),
    zoom: rounded(zoom, 2),
    ...(frame && { frame }),
  };
}

function sameFrame(one: Frame | undefined, other: Frame | undefined): boolean {
  return one?.width === other?.width && one?.height === other?.height;
}

/** Whether two sights are the same in a link. */
export function sameSight(one: Sight, other: Sight): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  const { longitude, latitude, zoom, frame } = roundCamera(one);
  const against = roundCamera(other);
  return (
    longitude === against.longitude &&
    latitude === against.latitude &&
    zoom === against.zoom &&
    sameFrame(frame, against.frame)
  );
}
