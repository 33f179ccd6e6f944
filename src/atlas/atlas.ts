import type { Basis, Indicator, RecordRow, Unit } from './indicator';
import type { Conflict, Figure } from './figure';
import type { LessonEntry } from './lesson';
import type { Translated } from './names';
import type { Area, Country, Place, Position } from './place';
import type { Flow, Route } from './route';
import type { Source } from './source';

/** What the first screen needs to know of a data package. */
export interface PackageInfo {
  readonly title: Translated;
  readonly subtitle: Translated;
  readonly attribution: string;
  /** First and last year of the time domain. */
  readonly years: readonly [number, number];
  /** Longitude and latitude bounds of the first view, [west, south, east, north], wide and narrow screens. */
  readonly bounds: FirstView;
  /**
   * The first view that a link means which says something but names no camera: the one that stood when the
   * first links were written. Without it, the first view as it is.
   */
  readonly formerBounds?: FirstView;
  /**
   * The row of the record that a link means which says something but names none: the one that led when the
   * first links were written. Without it, the first of the rows that may lead.
   */
  readonly formerLeading?: string;
  /** Indicator by which a gateway is sized. */
  readonly throughput: string;
  /** Indicators that shade partner countries, the first that has a value leads, with class breaks in their unit. */
  readonly partnerShades: readonly {
    readonly indicator: string;
    readonly breaks: readonly number[];
  }[];
  /** Place whose panel holds what concerns the whole region. */
  readonly region: string;
  /** What an area of the region is, and what they are as a layer; without it an area is an area. */
  readonly area?: Translated;
  readonly areas?: Translated;
  /** What the ports are that are counted as `national`; without it nothing is said of it. */
  readonly national?: Translated;
}

export interface FirstView {
  readonly wide: Bounds;
  readonly narrow: Bounds;
}

export type Bounds = readonly [west: number, south: number, east: number, north: number];

/**
 * What map, slider, headline, key, tips and search need of a data package, as the compiler hands it
 * over: valid, ids all resolving. The long texts are in {@link import('./details').AtlasDetails}.
 */
export interface AtlasData {
  readonly info: PackageInfo;
  readonly sources: readonly Source[];
  readonly units: readonly Unit[];
  readonly indicators: readonly Indicator[];
  /** Who counted, and how: what the record says under its years. */
  readonly bases?: readonly Pick<Basis, 'id' | 'name'>[];
  readonly record: readonly RecordRow[];
  readonly figures: readonly Figure[];
  readonly conflicts: readonly Conflict[];
  readonly places: readonly Place[];
  readonly areas: readonly Area[];
  readonly countries: readonly Country[];
  readonly routes: readonly Route[];
  readonly flows: readonly Flow[];
  /** What can be learnt from the map, in the order in which it is offered. */
  readonly lessons?: readonly LessonEntry[];
  /** Ids of earlier versions that links may still carry, each with the one that took its place. */
  readonly renamed?: Readonly<Record<string, string>>;
}

export type { Position };
