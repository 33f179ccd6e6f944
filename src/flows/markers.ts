import type { Means, Unit } from '../atlas/indicator';

/** Seconds in which the traffic of a whole year passes a gate on the screen; part of the key. */
export const secondsPerTrafficYear = 100;
/** A service without a documented volume shows one marker every so many seconds, all of a mode alike. */
export const secondsPerServiceMarker: Readonly<Record<Means, number>> = {
  ...{ rail: 10, road: 10, air: 27, sea: 10 },
};

/** Markers that pass a gate in one second for a yearly magnitude; one marker stands for `unit.perMarker`. */
export function markerRate(magnitude: number, unit: Pick<Unit, 'perMarker'>): number {
  if (!(unit.perMarker > 0) || !(magnitude > 0)) return 0;
  return magnitude / unit.perMarker / secondsPerTrafficYear;
}

export interface Traffic {
  /** Markers a second at the start and at the end of the interval the time is in. */
  readonly rateFrom: number;
  readonly rateTo: number;
}

/** Seconds for which each of the two rates of an interval has counted: what all flows share in a frame. */
export interface Passage {
  readonly secondsFrom: number;
  readonly secondsTo: number;
}

/**
 * How long the rates at the two ends of an interval have counted. Inside it the rate runs straight from
 * one to the other, so the count is its integral and no marker jumps while years play. The shaders of the
 * map get these two numbers: there is no second formula.
 * @param fraction how far the time has come through the interval, 0 to 1
 * @param secondsPerInterval seconds the interval takes while playing; 0 when time stands still
 * @param seconds seconds of motion while time stands still
 */
export function passage(fraction: number, secondsPerInterval: number, seconds: number): Passage {
  const risen = (fraction * fraction) / 2;
  return {
    secondsFrom: (fraction - risen) * secondsPerInterval + (1 - fraction) * seconds,
    secondsTo: risen * secondsPerInterval + fraction * seconds,
  };
}

/**
 * How many markers have passed the gate, as a fraction of the pattern: the same inputs, the same picture.
 * The parameters are those of {@link passage}.
 */
export function markerPhase(
  { rateFrom, rateTo }: Traffic,
  fraction: number,
  secondsPerInterval: number,
  seconds: number,
): number {
  const { secondsFrom, secondsTo } = passage(fraction, secondsPerInterval, seconds);
  return rateFrom * secondsFrom + rateTo * secondsTo;
}
