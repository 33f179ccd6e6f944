import type { Period } from './period';

/** How a source words a number; `exact` when it adds nothing. */
export const qualifiers = ['exact', 'about', 'over', 'nearly', 'up to'] as const;
export type Qualifier = (typeof qualifiers)[number];

/**
 * How a figure stands to what happened: a source states it, it follows from others by arithmetic, or it
 * was only expected. An expectation stays one, also where it was computed.
 */
export const figureKinds = ['reported', 'derived', 'expected'] as const;
export type FigureKind = (typeof figureKinds)[number];
export type Confidence = 'high' | 'medium' | 'low';

/** One documented statement: what a source says of an indicator, a place and a period. */
export interface Figure {
  readonly id: string;
  readonly indicator: string;
  /** Id of a place, area or country. */
  readonly place: string;
  readonly period: Period;
  /** Its source gives no period: `period` is where the package places it. */
  readonly undated?: true;
  /** In the unit of the indicator. */
  readonly value: number;
  /** Upper end of a stated range. */
  readonly valueMax?: number;
  /** Decimals as written by the source, for printing the number as stated. */
  readonly decimals: number;
  readonly qualifier: Qualifier;
  readonly kind: FigureKind;
  /** Arithmetic over figure ids: of derived figures, and of what was computed from an expectation; else empty. */
  readonly formula: string;
  /**
   * Ids of units that a language counts at another power of ten, where the formula holds in those of the
   * package only: a bare number in it is counted in one of them.
   */
  readonly ownUnits?: readonly string[];
  /** Id of the counting basis; figures of different bases are never joined by a line. Empty: the usual one. */
  readonly basis: string;
  readonly source: string;
}

/** What is documented: anything but an expectation, which leads nothing. */
export type DocumentedFigure = Figure & { readonly kind: Exclude<FigureKind, 'expected'> };

export function isDocumented(figure: Figure): figure is DocumentedFigure {
  return figure.kind !== 'expected';
}

export const conflictKinds = ['conflict', 'fault'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** Figures that disagree (`conflict`), or one that its own source contradicts (`fault`). */
export interface Conflict {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly figures: readonly string[];
  /** Id of the figure that is drawn; empty when none of them is. */
  readonly drawn: string;
}

/** What the reader draws in place of what a rule draws: the id of a conflict, and of one of its figures. */
export type Chosen = ReadonlyMap<string, string>;
