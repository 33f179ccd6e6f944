import type { Basis, Indicator, RecordRow, Unit } from './indicator';
import type { Conflict, Figure, Rule } from './figure';
import type { Translated } from './names';
import type { Area, Country, Place, Position } from './place';
import type { Flow, Route } from './route';
import type { Source } from './source';

/** What a data package says of itself. */
export interface PackageInfo {
  readonly name: string;
  readonly title: Translated;
  readonly subtitle: Translated;
  readonly version: string;
  readonly licence: string;
  readonly attribution: string;
  /** First and last year of the time domain. */
  readonly years: readonly [number, number];
  /** Longitude and latitude bounds of the first view, [west, south, east, north], wide and narrow screens. */
  readonly bounds: { readonly wide: Bounds; readonly narrow: Bounds };
  /** Indicator by which a gateway is sized. */
  readonly throughput: string;
  /** Indicators that shade partner countries, the first that has a value leads, with class breaks in their unit. */
  readonly partnerShades: readonly {
    readonly indicator: string;
    readonly breaks: readonly number[];
  }[];
  /** Place whose panel holds what concerns the whole region. */
  readonly region: string;
  /** Notes that belong on the page: how the ports are counted, what nobody documents. */
  readonly notes: readonly { readonly id: string; readonly text: Translated }[];
}

export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The whole data package, as the compiler hands it over: frozen, valid, ids all resolving. */
export interface AtlasData {
  readonly info: PackageInfo;
  readonly sources: readonly Source[];
  readonly units: readonly Unit[];
  readonly bases: readonly Basis[];
  readonly indicators: readonly Indicator[];
  readonly rules: readonly Rule[];
  readonly record: readonly RecordRow[];
  readonly figures: readonly Figure[];
  readonly conflicts: readonly Conflict[];
  readonly places: readonly Place[];
  readonly areas: readonly Area[];
  readonly countries: readonly Country[];
  readonly routes: readonly Route[];
  readonly flows: readonly Flow[];
}

export type { Position };
