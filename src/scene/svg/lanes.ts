import { distanceAt, flatPathOf, kilometreAt, pieceOf } from '../flatPath';
import { weightAt } from '../magnitudes';
import type { FlatPoint } from '../mercator';
import { markerSpeed } from '../scales';
import type { Scene } from '../scene';
import type { Stage } from '../stage';
import { isCovered, type Strip } from '../strip';
import { gridOf, type Grid } from './grid';
import { outlineAt } from './markerSpots';
import { markerPlanOf, type MarkerPlan } from './markerPlan';
import { lineData, subpath } from './pathData';
import { stripsOf } from './strips';

/** Seconds after which a picture has come to rest again. */
export const restAfter = 8;
/** With more markers than that they stand still: each costs time in every frame. */
const mostMoving = 80;
/** Pixels from one look at the width of a ribbon to the next. */
const step = 6;

/**
 * Pixels from one corner of a way to the next, at least: written in whole numbers, a shorter step has a heading
 * of its own, into which a marker would be turned for a moment.
 */
const leastStep = 4;

/** A moment of a marker's way along its lane. */
export interface LaneStop {
  /** How far through the round, 0 to 1. */
  readonly at: number;
  /** How far along the way, 0 to 1. */
  readonly along: number;
  /** Size, in shares of that in the full width. */
  readonly size: number;
}

/** A lane of markers that follow each other at one distance: what an animation needs to move them without a script. */
export interface Lane {
  readonly strip: Strip;
  readonly look: MarkerPlan['look'];
  /** The way, and one marker at the origin that heads to the right, in units of the grid. */
  readonly way: string;
  readonly outline: string;
  /** From the beginning of the way to its end, and on until the next marker begins it. */
  readonly secondsPerRound: number;
  /** Seconds until every marker stands where the one before it began. */
  readonly secondsToRest: number;
  /** How far through its round each marker is when the picture stands still. */
  readonly starts: readonly number[];
  readonly stops: readonly LaneStop[];
}

/** Whether the markers of a strip can move along lanes: those of measured freight, which lie above all else. */
export function hasLanes({ status, mode, hasMarkers }: Strip): boolean {
  return hasMarkers && status !== 'service' && mode !== 'trade';
}

/** Where along a strip markers are seen, in pixels from its start, and how much of its width there is. */
function widthsAlong(strip: Strip, plan: MarkerPlan, pixels: number) {
  const flatPath = flatPathOf(strip.path);
  const pixelOf = (kilometre: number) => distanceAt(flatPath, kilometre) * pixels;
  const [start, end] = [pixelOf(strip.stretch[0]), pixelOf(strip.stretch[1])];
  const looks: { place: number; weight: number }[] = [];
  for (let place = start; place <= end; place += step) {
    const kilometre = kilometreAt(flatPath, place / pixels);
    const weight = isCovered(strip, kilometre) ? 0 : weightAt(kilometre, strip.full);
    if (weight >= plan.leastWeight) looks.push({ place, weight });
  }
  return { flatPath, anchor: pixelOf(strip.full[0]), looks };
}

function laneOf(
  strip: Strip,
  plan: MarkerPlan,
  heading: 1 | -1,
  grid: Grid,
  zoom: number,
): Lane | undefined {
  const pixels = 2 ** zoom;
  const { flatPath, anchor, looks } = widthsAlong(strip, plan, pixels);
  const ahead = heading === 1 ? looks : [...looks].reverse();
  const [first, last] = [ahead[0], ahead[ahead.length - 1]];
  if (!first || !last || first === last) return undefined;
  const length = Math.abs(last.place - first.place);
  const speed = markerSpeed[strip.mode];
  // A whole number of markers is under way, so that one begins when another ends.
  const count = Math.ceil(length / plan.spacing);
  const round = count * plan.spacing;
  const piece = pieceOf(
    flatPath,
    Math.min(first.place, last.place) / pixels,
    Math.max(first.place, last.place) / pixels,
  );
  const way = spaced(piece, leastStep / pixels);
  const unit = grid.scale / pixels;
  const corners = outlineAt(strip, plan, 1).map(([x, y]): FlatPoint => [x * unit, y * unit]);
  const from = heading * (anchor - first.place) + plan.phase * plan.spacing;
  const before = ((from % plan.spacing) + plan.spacing) % plan.spacing;
  const stops = ahead.map(({ place, weight }) => ({
    at: Math.abs(place - first.place) / round,
    along: Math.abs(place - first.place) / length,
    size: weight,
  }));
  const secondsPerMarker = plan.spacing / speed;
  return {
    strip,
    look: plan.look,
    way: lineData(heading === 1 ? way : [...way].reverse(), grid),
    outline: `${subpath(corners)}z`,
    secondsPerRound: round / speed,
    secondsToRest: Math.max(1, Math.round(restAfter / secondsPerMarker)) * secondsPerMarker,
    starts: Array.from({ length: count }, (_, index) => (before + index * plan.spacing) / round),
    stops: [...bends(stops), ...(round > length ? gone(length / round) : [])],
  };
}

/** A line without the points that lie nearer than that to the one before or to the end. */
function spaced(line: readonly FlatPoint[], least: number): readonly FlatPoint[] {
  const [start, end] = [line[0], line[line.length - 1]];
  if (!start || !end) return line;
  const isApart = (one: FlatPoint, other: FlatPoint) =>
    Math.hypot(one[0] - other[0], one[1] - other[1]) >= least;
  let last = start;
  const between = line.filter((point) => {
    const isKept = isApart(point, last) && isApart(point, end);
    if (isKept) last = point;
    return isKept;
  });
  return [start, ...between, end];
}

/** After its way a marker is not seen until it begins again. A style sheet takes each moment but once. */
const gone = (at: number): readonly LaneStop[] => [
  { at: Math.min(0.9999, at + 1e-4), along: 1, size: 0 },
  { at: 1, along: 1, size: 0 },
];

/** Sizes of a marker may be off by so much of its full size. */
const tolerance = 0.04;

/** Of many stops those between which the size changes steadily enough. */
function bends(stops: readonly LaneStop[]): readonly LaneStop[] {
  let last = 0;
  return stops.filter((_, index) => {
    const isKept = index === 0 || index + 1 === stops.length || isBend(stops, last, index + 1);
    if (isKept) last = index;
    return isKept;
  });
}

/** Whether a straight line from one stop to another would leave the sizes between them. */
function isBend(stops: readonly LaneStop[], from: number, to: number): boolean {
  const [start, end] = [stops[from], stops[to]];
  if (!start || !end) return false;
  return stops.slice(from, to).some(({ at, size }) => {
    const share = (at - start.at) / (end.at - start.at);
    return Math.abs(size - start.size - (end.size - start.size) * share) > tolerance;
  });
}

/** The lanes of all measured freight, standing still where markers stand; none where there would be too many. */
export function lanesOf(scene: Scene, stage: Stage, zoom: number): readonly Lane[] {
  const grid = gridOf(stage, zoom, 4);
  const lanes = stripsOf(scene)
    .filter(hasLanes)
    .flatMap((strip) => {
      const plan = markerPlanOf(strip, zoom, 0, undefined);
      return (plan?.lanes ?? []).flatMap(
        (heading) => (plan && laneOf(strip, plan, heading, grid, zoom)) ?? [],
      );
    });
  const moving = lanes.reduce((sum, { starts }) => sum + starts.length, 0);
  return moving > mostMoving ? [] : lanes;
}
