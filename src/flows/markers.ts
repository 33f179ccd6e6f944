import type { Unit } from '../atlas/indicator';
import { positionAt, type Path } from './path';
import type { Position } from '../atlas/place';

/** Seconds in which the traffic of a whole year passes a gate on the screen; part of the key. */
export const secondsPerTrafficYear = 100;
/** A service without a documented volume shows one marker every so many seconds, whatever it is. */
export const secondsPerServiceMarker = 10;

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

/**
 * How many markers have passed the gate, as a fraction of the pattern: the same inputs, the same picture.
 * Inside an interval the rate runs straight from one end to the other, so the count is its integral and
 * no marker jumps while years play.
 * @param fraction how far the time has come through the interval, 0 to 1
 * @param secondsPerInterval seconds the interval takes while playing; 0 when time stands still
 * @param seconds seconds of motion while time stands still
 */
export function markerPhase(
  { rateFrom, rateTo }: Traffic,
  fraction: number,
  secondsPerInterval: number,
  seconds: number,
): number {
  const passed = rateFrom * fraction + ((rateTo - rateFrom) * fraction * fraction) / 2;
  const rate = rateFrom + (rateTo - rateFrom) * fraction;
  return passed * secondsPerInterval + rate * seconds;
}

/**
 * Where the markers of a flow stand: evenly spaced along the line, anchored at the gate.
 * @param spacing kilometres between two markers
 * @param phase markers passed, from {@link markerPhase}
 * @param direction 1 from origin to destination, -1 back
 */
export function markerPositions(
  path: Path,
  gate: number,
  spacing: number,
  phase: number,
  direction: 1 | -1,
): Position[] {
  if (!(spacing > 0) || !Number.isFinite(phase) || path.length === 0) return [];
  const shift = (phase - Math.floor(phase)) * spacing * direction;
  const anchor = gate + shift;
  const first = anchor - Math.floor(anchor / spacing) * spacing;
  const positions: Position[] = [];
  for (let kilometre = first; kilometre <= path.length; kilometre += spacing) {
    positions.push(positionAt(path, kilometre));
  }
  return positions;
}
