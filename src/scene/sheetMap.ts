import type { Bounds } from '../atlas/atlas';
import type { Means } from '../atlas/indicator';
import type { Camera } from '../view/ids';

/** A place that goes by a letter on a worksheet: its name stands on the key alone. */
export interface PlaceLetter {
  readonly letter: string;
  readonly place: string;
}

/** What the key of a map on paper says. */
export interface SheetMapWords {
  readonly rail: string;
  /** A railway on which no source documents a service. */
  readonly reference: string;
  readonly planned: string;
  readonly road: string;
  readonly air: string;
  readonly sea: string;
  readonly gates: Readonly<Record<Means, string>>;
  readonly border: string;
  readonly disputed: string;
}

/** A part of the map: what a camera shows, or else bounds that are fitted to the paper. */
export interface PaperSight {
  readonly camera: Camera | undefined;
  readonly bounds: Bounds;
}

/** What a map on paper shows. */
export interface SheetMapSubject {
  readonly year: number;
  /** The first one is drawn; where places have letters, the one that shows them largest. */
  readonly sights: readonly [PaperSight, ...PaperSight[]];
  readonly letters: readonly PlaceLetter[];
  /** Ids of places that the lesson is about. */
  readonly concerned: readonly string[];
  /** Whether the names of the letters are written. */
  readonly isKey: boolean;
  /** What it is, for those who do not see it. */
  readonly label: string;
  readonly words: SheetMapWords;
}
