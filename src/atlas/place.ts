import type { Mode } from './indicator';
import type { Names } from './names';
import type { Period } from './period';

export type Position = readonly [longitude: number, latitude: number];

export const placeKinds = [
  'port',
  'airport',
  'city',
  'terminal',
  'waypoint',
  'region',
  'prefecture',
  'zone',
  'collective',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const placeStatuses = [
  'operating',
  'seasonal',
  'not in operation',
  'opened',
  'planned',
] as const;
export type PlaceStatus = (typeof placeStatuses)[number];

export interface StatusSpan {
  readonly period: Period;
  readonly status: PlaceStatus;
}

/** A point, or something without a position of its own (a collective such as "all ports"). */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly names: Names;
  readonly mode: Mode | '';
  /** Country id. */
  readonly country: string;
  /** Id of the place this is one part or mode of (the rail port of a gateway), else empty. */
  readonly partOf: string;
  /** Undefined for collectives. */
  readonly position?: Position;
  /** Country id of the neighbour a border port faces, else empty. */
  readonly neighbour: string;
  /** One of the ports that the package counts. */
  readonly national: boolean;
  readonly status: readonly StatusSpan[];
}

/** An area of which only the size is published: a label point and a documented area, no outline. */
export interface Area {
  readonly id: string;
  readonly names: Names;
  readonly position: Position;
  readonly squareKilometres: number;
  /** Id of the figure that states the size. */
  readonly figure: string;
  /** Id of the place (zone) this is a part of. */
  readonly partOf: string;
}

/** A partner: one country, or a group for which only the sum is known. */
export interface Country {
  readonly id: string;
  readonly kind: 'country' | 'group';
  readonly names: Names;
  /** ISO 3166-1 numeric, the id of the polygon in the base map; empty for groups. */
  readonly isoNumeric: string;
  readonly members: readonly string[];
  /** Where a label or an arc ends; undefined for groups that have no place on a map. */
  readonly position?: Position;
}
