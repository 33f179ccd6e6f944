import { createContext } from 'svelte';
import type { Atlas } from '../atlas';
import type { ViewState } from '../view/view';

/** What the page lends to its parts, however deep they stand: the view they belong to, and ways to change it. */
export interface Reading {
  /** The view as it is now. */
  readonly view: () => ViewState;
  /** The atlas as the rules of the package draw it. */
  readonly given: () => Atlas;
  /** Address of the page with another view, complete for a citation. */
  readonly addressOf: (view: ViewState) => string;
  /** Draws one claim of a conflict in place of the one that a rule draws, or takes that back. */
  readonly draw: (conflict: string, figure: string) => void;
  /** Draws everywhere what the rules draw. */
  readonly drawByRules: () => void;
  /** Lets go of the version of the data that the link named. */
  readonly forgetVersion: () => void;
  /** The map as it stands, as an SVG file; the lines stand below it. */
  readonly picture: (lines: readonly string[], credit: string) => Promise<string>;
}

/** Set by the page, read by parts that cite, switch claims or take something away. */
export const [readingOf, setReading] = createContext<Reading>();
