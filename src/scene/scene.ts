import type { Means, Mode } from '../atlas/indicator';
import type { Language } from '../atlas/names';
import type { PlaceStatus, Position } from '../atlas/place';
import type { Direction } from '../atlas/route';
import type { Path } from '../flows/path';
import type { SampleStatus } from '../timeline/sample';
import type { Pick as Picked } from '../view/ids';
import type { LayerId } from '../view/layers';

/**
 * Everything a renderer needs for one state, as plain data without dates, randomness or library types.
 * It changes when the year interval, a layer, the selection or the language changes, not with every frame:
 * inside an interval only {@link Moment} moves.
 */
export interface Scene {
  readonly stop: Stop;
  readonly language: Language;
  readonly ribbons: readonly Ribbon[];
  readonly splits: readonly Split[];
  readonly lines: readonly Line[];
  readonly ports: readonly PortMark[];
  readonly throughputs: readonly ThroughputMark[];
  readonly signs: readonly Sign[];
  readonly partners: readonly PartnerMark[];
  readonly labels: readonly Label[];
  /** Where the view is about something: the ids of all that stands forward, as its marks say one by one. */
  readonly highlighted?: ReadonlySet<string> | undefined;
  /** While years play: those of all years, through which names stay where they are. */
  readonly played?: readonly Scene[] | undefined;
}

/** A whole year at rest, or the interval from one whole year to the next while time runs between them. */
export interface Stop {
  readonly year: number;
  readonly moving: boolean;
}

/** What changes from frame to frame. */
export interface Moment {
  /** How far time has come through the interval of the scene, 0 to 1; 0 at rest. */
  readonly fraction: number;
  /** Seconds the whole interval takes while playing; 0 at rest. */
  readonly secondsPerInterval: number;
  /** Seconds of motion since time came to rest. */
  readonly seconds: number;
}

/** The status of something that is drawn; `part`: only a part of the year or a single day is documented. */
export type MarkStatus = SampleStatus | 'part';

/** Where the view is about something: what belongs to it stands forward, and the rest steps back. */
export type Standing = 'forward' | 'back';

/** A mark, which may belong to what the view is about. */
export interface Standable {
  /** Nothing where the view is about nothing, and of what never steps back. */
  readonly stands?: Standing;
}

/** A measured flow: full width at the gates, thinning with distance. */
export interface Ribbon extends Standable {
  readonly id: string;
  readonly mode: Mode;
  readonly status: Exclude<SampleStatus, 'absent'>;
  readonly path: Path;
  /** Stretch of the path, in kilometres, on which the figure was counted. */
  readonly gate: readonly [number, number];
  readonly direction: Direction;
  /** Magnitude at the start and the end of the interval (equal at rest), in the unit of the flow. */
  readonly from: number;
  readonly to: number;
  /** Units per pixel of width at the overview zoom, and per marker. */
  readonly perPixel: number;
  readonly perMarker: number;
  readonly selected: boolean;
}

/** A line on which a part of a sum goes on, up to its gate, where no source says how large a part. */
export interface Split extends Standable {
  readonly id: string;
  /** The flow whose sum it is. */
  readonly sum: string;
  readonly mode: Mode;
  readonly path: Path;
  /** The gate, in kilometres from where the lines part. */
  readonly end: number;
  /** The sum at the start and the end of the interval, and units per pixel, as of its ribbon. */
  readonly from: number;
  readonly to: number;
  readonly perPixel: number;
  readonly selected: boolean;
}

/** `reference`: a railway on which no source documents a service. */
export type LineStatus = 'service' | 'planned' | 'reference';

/** One route, drawn once whatever runs on it; or what several have in common, or one of them has from there on. */
export interface Line extends Standable {
  readonly id: string;
  /** `ferry`: trains cross a sea on it; nothing else is documented there. */
  readonly mode: Means | 'ferry';
  readonly status: LineStatus;
  readonly path: Path;
  readonly direction: Direction;
  readonly selected: boolean;
  /** Of what several routes have in common: the place from which they all run. */
  readonly stemOf?: string;
  /** Of the rest of one of them: the line that it branches off from. */
  readonly twigOf?: string;
}

export interface PortMark extends Standable {
  readonly id: string;
  readonly mode: Mode;
  readonly position: Position;
  /** Best documented status of any of the port's own series in the year. */
  readonly status: MarkStatus;
  readonly operation: PlaceStatus;
  /** One of the ports that the package counts. */
  readonly national: boolean;
  readonly selected: boolean;
}

/** Documented throughput of a place, as a disc: its area is in proportion to the value, in all years alike. */
export interface ThroughputMark extends Standable {
  readonly id: string;
  readonly position: Position;
  readonly status: Exclude<SampleStatus, 'absent'>;
  /** Square pixels at the overview, at both ends of the interval. */
  readonly from: number;
  readonly to: number;
}

/** Something at a place that a layer draws in its own way. */
export interface Sign extends Standable {
  readonly layer: LayerId;
  /** What it stands for, as it is picked. */
  readonly kind: Picked['kind'];
  readonly id: string;
  readonly position: Position;
  /** From zoom 6 a circle of exactly this size is drawn as well. */
  readonly squareKilometres?: number;
  readonly selected: boolean;
}

/** Shade of a partner country; class 0 when nothing is documented for the year. */
export interface PartnerMark extends Standable {
  readonly id: string;
  readonly isoNumeric: string;
  readonly shade: number;
  readonly status: MarkStatus;
  /** Shaded as a member of a group of which only the sum is known. */
  readonly group: string;
  readonly selected: boolean;
}

/**
 * `note`: what an odd mark means, beside it; `end`: what lies at the end of a line, whose id the label has;
 * `exit`: the same, written where the line leaves the map.
 */
export type LabelKind =
  'port' | 'city' | 'country' | 'region' | 'figure' | 'note' | 'physical' | 'end' | 'exit';

export interface Label extends Standable {
  readonly id: string;
  readonly kind: LabelKind;
  readonly text: string;
  /** Local name, written after the text. */
  readonly local: string;
  readonly position: Position;
  readonly mode: Mode | '';
  readonly status: MarkStatus | '';
  /** Of a figure: whether sources disagree about it. */
  readonly disputed?: boolean;
  /** 0 is the most important. */
  readonly rank: number;
  /** Of a figure or an exit: the id of the place that it names or leads to. */
  readonly names?: string;
  /** Of a figure: the id of the partner, a country or a group of them, that it names. */
  readonly partner?: string;
}
