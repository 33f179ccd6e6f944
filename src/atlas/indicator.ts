import type { Translated } from './names';

/** A flow accumulates over its period (tonnes, trains); a stock is counted at a moment (routes, ports). */
export const measures = ['flow', 'stock'] as const;
export type Measure = (typeof measures)[number];

/** One thing that is counted, in one unit and one scope. */
export interface Indicator {
  readonly id: string;
  readonly name: Translated;
  readonly unit: string;
  readonly measure: Measure;
  /** Id of the indicator whose yearly growth this one states, else empty. */
  readonly growthOf: string;
}

export interface Unit {
  readonly id: string;
  /** Written after a number: "billion yuan"; with its forms where it has several: "route|routes". */
  readonly name: Translated;
  /** Short form for charts: "bn yuan". */
  readonly symbol: Translated;
  /**
   * The power of ten by which a language multiplies numbers of this unit: Chinese counts billions in 亿,
   * ten to each. Empty: as the package does. Absent where every language does.
   */
  readonly power?: Translated;
  /** How many of this unit a year one moving marker stands for; 0 when the unit never moves. */
  readonly perMarker: number;
  /** How many of this unit a year one pixel of ribbon width stands for at the overview; 0 when never drawn. */
  readonly perPixel: number;
  /** Square pixels of a disc at the overview for one of this unit; absent where the largest disc of the package says. */
  readonly squarePixels?: number;
}

/** A way of counting; a series never runs across two of them. */
export interface Basis {
  readonly id: string;
  readonly name: Translated;
  readonly definition: Translated;
}

/** One row of the record under the map, in the order of the file. */
export interface RecordRow {
  readonly id: string;
  readonly name: Translated;
  readonly indicator: string;
  readonly place: string;
  /** `choice`: may lead the record and give the headline; `row`: only stands beside it. */
  readonly role: 'choice' | 'row';
  /** Same matter in another unit or scope, shown on a line of its own; empty when there is none. */
  readonly companionIndicator: string;
  readonly companionPlace: string;
  readonly mode: Mode | '';
}

export const modes = ['rail', 'road', 'air', 'sea', 'trade'] as const;
export type Mode = (typeof modes)[number];
/** A means of transport: what runs on a route, and what a port is for. */
export type Means = Exclude<Mode, 'trade'>;
