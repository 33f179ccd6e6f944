import { markerPhase } from '../../flows/markers';
import { markerSpeed, twoLaneWidth } from '../scales';
import type { Strip } from '../strip';
import type { Moment } from '../scene';
import { innerSize, lowestLane, pieceSize, ridingSize, rim, serviceSize } from './markerSizes';
import type { MarkerSize } from './markerSizes';
import { widthOf } from './ribbonBodies';

/** How the markers of a strip look: knocked out of a ribbon, outlined inside one, solid or hollow beside none. */
export type MarkerLook = 'inner' | 'outlined' | 'loose' | 'hollow';

/** A lane of markers: along the path or against it. */
type Heading = 1 | -1;

/** How the markers of one strip are set out, in pixels. */
export interface MarkerPlan {
  readonly look: MarkerLook;
  readonly lanes: readonly Heading[];
  /** How far to the right of the middle each lane runs, seen in its direction, in widths of the ribbon. */
  readonly aside: number;
  /** From one marker of a lane to the next. */
  readonly spacing: number;
  /** Markers passed since the pattern began. */
  readonly phase: number;
  /** Width of the ribbon at the gate. */
  readonly width: number;
  /** The size where so much of the width is left. */
  readonly sizeAt: (weight: number) => MarkerSize;
  /** Below this share of the width there are no markers. */
  readonly leastWeight: number;
}

/** Pixels a second of services without a documented volume: slow, and the same for all. */
const serviceSpeed = 7.5;
/** Markers stand no closer to each other than this, in their own lengths. */
const closest = 1.25;
/** Where markers stand when nothing moves. */
const stillPhase = 0.5;
/** At these shares of the width the WebGL map shows half of a marker. */
const leastWeights = { service: 0.55, piece: 0.12, riding: 0.26 } as const;

type Shape = Pick<MarkerPlan, 'look' | 'sizeAt' | 'leastWeight'>;

function shapeOf({ status, mode }: Strip, width: number, lanes: number, spacing: number): Shape {
  const hollow = status === 'derived';
  if (status === 'service')
    return { look: 'hollow', sizeAt: () => serviceSize(mode), leastWeight: leastWeights.service };
  if (status === 'interpolated')
    return {
      look: 'loose',
      sizeAt: (weight) => pieceSize(mode, width * weight, spacing),
      leastWeight: leastWeights.piece,
    };
  const laneAt = (weight: number) => (width * weight) / lanes - (hollow ? rim : 0);
  if (laneAt(1) < lowestLane + 1)
    return {
      look: hollow ? 'hollow' : 'loose',
      sizeAt: () => ridingSize(mode, width),
      leastWeight: leastWeights.riding,
    };
  const lowest = lowestLane - 0.5;
  return {
    look: hollow ? 'outlined' : 'inner',
    sizeAt: (weight) => innerSize(mode, laneAt(weight)),
    leastWeight: ((lowest + (hollow ? rim : 0)) * lanes) / width,
  };
}

/** How the markers of a strip are set out; undefined where none pass. Without a moment they stand still. */
export function markerPlanOf(
  strip: Strip,
  zoom: number,
  fraction: number,
  moment: Moment | undefined,
): MarkerPlan | undefined {
  const { status, mode, direction } = strip;
  const [rateFrom, rateTo] = strip.rates;
  const rate = rateFrom + (rateTo - rateFrom) * fraction;
  if (!(rate > 0)) return undefined;
  const isService = status === 'service';
  const width = isService ? 0 : widthOf(strip, zoom, fraction);
  // Pieces take the full width: there is no ribbon left to divide into lanes.
  const divided = direction === 'both' && width >= twoLaneWidth && status !== 'interpolated';
  const lanes: readonly Heading[] = divided ? [1, -1] : [direction === 'in' ? -1 : 1];
  const speed = isService ? serviceSpeed : markerSpeed[mode];
  const spacing = speed / (rate / lanes.length);
  const shape = shapeOf(strip, width, lanes.length, spacing);
  const passed =
    moment &&
    markerPhase({ rateFrom, rateTo }, fraction, moment.secondsPerInterval, moment.seconds);
  return {
    ...shape,
    lanes,
    aside: divided ? 0.25 : 0,
    spacing: Math.max(spacing, shape.sizeAt(1)[0] * closest),
    phase: passed === undefined ? stillPhase : passed / lanes.length,
    width,
  };
}
