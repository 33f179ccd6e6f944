import type { Atlas } from '../../atlas';
import type { Mode } from '../../atlas/indicator';
import type { Text } from '../../text/text';
import type { Pick as Picked } from '../../view/ids';
import type { Line, PartnerMark, PortMark, Sign, Stop, ThroughputMark } from '../scene';
import type { SvgNode } from '../node';

/** A row of the key: one sort of mark, and what it says. */
export interface KeyLine {
  /** The mark in small: shapes on a field of 62 by 14. */
  readonly sample: readonly SvgNode[];
  readonly colour: string;
  readonly name: string;
  readonly note: string;
}

/** Something that moves or runs: a measured flow, or a route with its services. */
export interface Way {
  readonly mode: Mode | Line['mode'];
  readonly isMeasured: boolean;
}

/** What the marks of a layer are made from. */
export interface MarkContext {
  readonly atlas: Atlas;
  readonly stop: Stop;
  /** Ids that are selected or belong to the selection. */
  readonly selected: ReadonlySet<string>;
}

/** The marks of a layer, by the part of the scene that they belong to. */
export interface Marks {
  readonly ports: readonly PortMark[];
  readonly throughputs: readonly ThroughputMark[];
  readonly signs: readonly Omit<Sign, 'layer'>[];
  readonly partners: readonly PartnerMark[];
}

/** What the signs of a layer look like. */
export interface SignLook {
  /** Shapes around the origin of a square of `size` pixels. */
  readonly shapes: readonly SvgNode[];
  /** Class of the symbol, which the sheet of the picture colours. */
  readonly name: string;
  readonly size: number;
  /** From the middle to the edge of what is drawn, in pixels. */
  readonly reach: number;
  /** From the middle to where names may stand, in pixels: they may touch the edge. */
  readonly room: number;
  /** How large it is at a zoom, in shares of its size. */
  readonly scale: (zoom: number) => number;
}

/** What the page knows of a layer from the start: its key, its marks, what is hidden with it. */
export interface Layer {
  /** Its name in lists. */
  readonly name: (text: Text, atlas: Atlas) => string;
  /** Its rows in the key, which are its switch. */
  readonly key: (atlas: Atlas, text: Text) => readonly KeyLine[];
  /** Its sample and name where the key is closed, and has room for a few only. */
  readonly brief?: (text: Text) => Omit<KeyLine, 'note'>;
  /** Whether it explains what is picked: its row of the key is lit then. The first that does, does. */
  readonly explains: (atlas: Atlas, pick: Picked) => boolean;
  /** What runs is hidden with any layer that carries it. */
  readonly carries?: (way: Way) => boolean;
  readonly marks?: (context: MarkContext) => Partial<Marks>;
  readonly sign?: SignLook;
}
