import type { LayerId } from '../view/layers';
import type { KeyLine } from './layers/layer';
import type { SvgNode } from './node';
import type { MarkStatus } from './scene';

/** Words, or a part of them in a colour of its own. */
export interface Run {
  readonly words: string;
  readonly colour?: string | undefined;
}

/** Words behind a mark, which is drawn in a box from -10 to 10 in the colour of the text. */
export interface MarkedWords {
  readonly mark: readonly SvgNode[];
  readonly words: string;
}

/** A layer's rows of the key. */
export interface LayerKey {
  readonly id: LayerId;
  readonly lines: readonly KeyLine[];
}

/** A state and the words for it; `conflict`: sources disagree. */
export interface KnownState extends MarkedWords {
  readonly status: MarkStatus | 'conflict';
}

/** What stands beside the map in a file: all that a reader needs who has nothing but the file. */
export interface PictureWords {
  /** What it is a picture of, and when. */
  readonly title: string;
  /** What happened, as one sentence. */
  readonly sentence: readonly Run[];
  /** How well its numbers are known. */
  readonly states: readonly MarkedWords[];
  /** Sources, reasons, and what else is known, each a paragraph. */
  readonly sources: readonly MarkedWords[];
  /** Rows of the key and states, of which those are written that are drawn. */
  readonly key: readonly LayerKey[];
  readonly known: readonly KnownState[];
  /** On lines and boundaries. */
  readonly note: string;
  /** Whose data and whose map. */
  readonly credit: readonly string[];
}
