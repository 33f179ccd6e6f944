import type { Chosen } from '../atlas/figure';
import type { Language } from '../atlas/names';
import type { Pick as Picked, Sight } from './ids';
import type { LayerId } from './layers';
import { sheetIds } from './sheets';

export type Selection =
  { readonly kind: 'none' } | Picked | { readonly kind: 'source'; readonly id: string };

// The same objects each time: a link that says nothing of them changes nothing that is drawn.
export const nothingSelected: Selection = { kind: 'none' };
export const nothingHidden: ReadonlySet<LayerId> = new Set();
export const nothingHighlighted: ReadonlySet<string> = new Set();

/** The `map` alone, or a sheet over it. */
export const sheets = ['map', ...sheetIds] as const;
export type Sheet = (typeof sheets)[number];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What stands around the map: everything; title, years and play; or nothing. */
export const interfaces = ['full', 'minimal', 'none'] as const;
export type Interface = (typeof interfaces)[number];

/** What a page begins with: the map, or a picture of it until the reader asks for the map. */
export const starts = ['map', 'picture'] as const;
export type Start = (typeof starts)[number];

/** Whether the answer to the question of a step is kept back, or shown. */
export const answerings = ['hidden', 'shown'] as const;
export type Answering = (typeof answerings)[number];

/** Whole years, the first before the last. */
export type YearRange = readonly [first: number, last: number];

/** All that a link carries. What is on the screen follows from it and the data package alone. */
export interface ViewState {
  /** Decimal years; a whole number is that whole year. */
  readonly t: number;
  readonly camera: Sight;
  readonly hidden: ReadonlySet<LayerId>;
  readonly selection: Selection;
  /** Id of the record row that leads. */
  readonly leading: string;
  readonly language: Language;
  readonly theme: Theme;
  readonly sheet: Sheet;
  /** A still picture in place of the map. */
  readonly still: boolean;
  /** Id of the figure that is pointed at, in the panel of its place. */
  readonly figure: string | undefined;
  /** Claims drawn by the reader's choice: figure by conflict. */
  readonly drawn: Chosen;
  /** The version of the data that a link names, such as 1.0.0. */
  readonly data: string | undefined;
  /** No value between two documented years is shown, anywhere. */
  readonly documentedOnly: boolean;
  /** The whole year that the one shown is compared with. */
  readonly compared: number | undefined;
  readonly interface: Interface;
  readonly start: Start;
  /** Years that play by themselves once the page is seen, because the link asks for it. */
  readonly play: YearRange | undefined;
  /** Whether they start again at their end, as in an exhibition. */
  readonly loops: boolean;
  /** Ids of what the view is about: the rest of the map steps back. Empty: nothing does. */
  readonly highlighted: ReadonlySet<string>;
  /** Id of the lesson that is open; or the whole of it behind a `~`, in a link that carries one. */
  readonly lesson: string | undefined;
  /** Its step, from 1. */
  readonly step: number;
  /** Whether it is shown to a class: on the whole screen, in type for the last row. */
  readonly presents: boolean;
  readonly answers: Answering;
  /** What a pupil has answered, as a link carries it that hands it in. */
  readonly work?: string | undefined;
  /** Whether the view has left that of the step. */
  readonly explores: boolean;
}

/** What of a view a step says; a reader who changes any of it explores. */
export const partsOfStep = [
  ...['t', 'camera', 'hidden', 'selection', 'leading', 'figure', 'drawn'],
  ...['documentedOnly', 'compared', 'highlighted'],
] as const satisfies readonly (keyof ViewState)[];
export type StepView = Pick<ViewState, (typeof partsOfStep)[number]>;

/** The hidden layers after one of them was switched. */
export function toggled(hidden: ReadonlySet<LayerId>, layer: LayerId): ReadonlySet<LayerId> {
  const others = [...hidden].filter((id) => id !== layer);
  return new Set(hidden.has(layer) ? others : [...others, layer]);
}

/** How a change is kept in the history: a choice gets an entry of its own, a move rewrites the last one. */
export type Trace = 'push' | 'replace';
