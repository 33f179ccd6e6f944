import type { Means, Mode } from './indicator';
import type { Names } from './names';
import type { Period } from './period';
import type { Position } from './place';

export const routeStatuses = ['operating', 'planned', 'suspended'] as const;
export type RouteStatus = (typeof routeStatuses)[number];

export interface RouteStatusSpan {
  readonly period: Period;
  readonly status: RouteStatus;
}

/** A line on the map: rail, road and sea through their waypoints, air from end to end. Always schematic. */
export interface Route {
  readonly id: string;
  readonly mode: Means;
  readonly names: Names;
  /** Place ids of the two ends. */
  readonly from: string;
  readonly to: string;
  /** Place ids along the line, both ends included. */
  readonly waypoints: readonly string[];
  /** Their positions. */
  readonly coordinates: readonly Position[];
  readonly status: readonly RouteStatusSpan[];
}

export const directions = ['both', 'out', 'in'] as const;
export type Direction = (typeof directions)[number];

/**
 * An origin–destination definition: which indicator's series moves along which routes.
 * Without an indicator it is a documented service without a documented volume.
 */
export interface Flow {
  readonly id: string;
  readonly mode: Mode;
  readonly names: Names;
  /** Route ids, chained end to end from origin to destination; empty: nothing is drawn, or a great circle for `trade`. */
  readonly routes: readonly string[];
  /** Place or country ids. */
  readonly origin: string;
  readonly destination: string;
  readonly direction: Direction;
  readonly indicator: string;
  /** Place or country whose series of the indicator is the magnitude; empty without an indicator. */
  readonly place: string;
  /** Place ids (one, or the two ends of a stretch) where the figure is counted; the ribbon is full there. */
  readonly gates: readonly string[];
  /** When the service is documented to exist. */
  readonly period: Period;
}
