import type { Mode } from '../atlas/indicator';
import type { Position } from '../atlas/place';
import { markerRate, secondsPerServiceMarker } from '../flows/markers';
import { indexAt, type Path } from '../flows/path';
import { backFirst, stepsBack } from './standing';
import { splitWeightAt, weightAt } from './magnitudes';
import { taperKilometres } from './scales';
import type { Line, LineStatus, Ribbon, Scene, Split } from './scene';
import { widest } from './widest';

/** One moving thing on the map, ready to be turned into triangles. */
export interface Strip {
  readonly path: Path;
  /** `split` and `hatching` are the outline and the inside of one thing: where two meet, they are one. */
  readonly status: Ribbon['status'] | LineStatus | 'split' | 'hatching';
  readonly mode: Mode;
  readonly direction: 'both' | 'out' | 'in';
  readonly selected: boolean;
  readonly isBack: boolean;
  /** Pixels at the overview at the start and the end of the interval. */
  readonly widths: readonly [from: number, to: number];
  /** Markers a second at the start and the end of the interval. */
  readonly rates: readonly [from: number, to: number];
  /** Stretch that is drawn, in kilometres. */
  readonly stretch: readonly [from: number, to: number];
  /** Stretch on which it is drawn at full width. */
  readonly full: readonly [from: number, to: number];
  /** Stretches that another strip already occupies, in kilometres; nothing is drawn there. */
  readonly covered: readonly Span[];
  /** Whether markers are to be drawn: among thousands of strips only the widest have room for any. */
  readonly hasMarkers: boolean;
}

type Span = readonly [from: number, to: number];

/** What of a scene is drawn as strips. */
export type Drawn = Pick<Scene, 'ribbons' | 'splits' | 'lines'>;

const uncovered: readonly Span[] = [];

/** Whether another strip occupies a strip at a kilometre. */
export function isCovered({ covered }: Pick<Strip, 'covered'>, kilometre: number): boolean {
  return covered.some(([from, to]) => kilometre >= from && kilometre <= to);
}

/** How much of its full width a strip has at a kilometre. */
export function weightOn(
  { status, stretch: [from, to], full }: Pick<Strip, 'status' | 'stretch' | 'full'>,
  kilometre: number,
): number {
  const isSplit = status === 'split' || status === 'hatching';
  return isSplit ? splitWeightAt((kilometre - from) / (to - from)) : weightAt(kilometre, full);
}

const widthsOf = ({ from, to, perPixel }: Ribbon | Split): Strip['widths'] =>
  perPixel > 0 ? [from / perPixel, to / perPixel] : [0, 0];

function splitStrip(split: Split, status: 'split' | 'hatching'): Strip {
  const { path, mode, end, selected } = split;
  return {
    path,
    status,
    mode,
    direction: 'both',
    selected,
    isBack: stepsBack(split),
    widths: widthsOf(split),
    rates: [0, 0],
    stretch: [0, end],
    full: [0, end],
    covered: uncovered,
    hasMarkers: false,
  };
}

/** An arc has no gate: it thins toward both of its ends, which are no places. */
function eased({ length }: Path, [from, to]: Span): Span {
  const taper = Math.min(taperKilometres, 0.4 * length);
  return [from + taper, to - taper];
}

function ribbonStrip(ribbon: Ribbon, hasMarkers: boolean): Strip {
  const { path, gate, from, to, status, mode, direction, selected } = ribbon;
  return {
    path,
    status,
    mode,
    direction,
    selected,
    isBack: stepsBack(ribbon),
    widths: widthsOf(ribbon),
    rates: [markerRate(from, ribbon), markerRate(to, ribbon)],
    stretch: [gate[0] - taperKilometres, gate[1] + taperKilometres],
    full: mode === 'trade' ? eased(path, gate) : gate,
    covered: uncovered,
    hasMarkers,
  };
}

/** A stretch of a line that is too wide for a service's own markers to be seen beside it. */
interface Wide {
  readonly path: Path;
  readonly stretch: Span;
}

function wideOf({ ribbons, splits }: Drawn): readonly Wide[] {
  const beside = taperKilometres / 2;
  return [
    ...ribbons.filter(isFreight).map(({ path, gate: [from, to] }): Wide => ({
      path,
      stretch: [from - beside, to + beside],
    })),
    ...splits.map(({ path, end }): Wide => ({ path, stretch: [0, end] })),
  ];
}

function occupied(wide: readonly Wide[]): ReadonlySet<Position> {
  const positions = new Set<Position>();
  for (const { path, stretch } of wide) {
    const [first, end] = stretch;
    for (let index = indexAt(path, first); index < path.positions.length; index += 1) {
      const kilometre = path.kilometres[index] ?? 0;
      const position = path.positions[index];
      if (kilometre > end) break;
      if (position && kilometre >= first) positions.add(position);
    }
  }
  return positions;
}

/** Stretches of a line under a ribbon: the path of a flow is made of the very positions of its routes. */
function coverOf(path: Path, taken: ReadonlySet<Position>): readonly Span[] {
  if (taken.size === 0) return uncovered;
  const spans: [from: number, to: number][] = [];
  path.positions.forEach((position, index) => {
    if (!taken.has(position)) return;
    const kilometre = path.kilometres[index] ?? 0;
    const before = path.positions[index - 1];
    const open = spans[spans.length - 1];
    if (open && before && taken.has(before)) open[1] = kilometre;
    else spans.push([kilometre, kilometre]);
  });
  return spans.length > 0 ? spans : uncovered;
}

type Covers = (path: Path) => readonly Span[];

function areInSamePlaces(ones: readonly Wide[], others: readonly Wide[]): boolean {
  if (ones.length !== others.length) return false;
  return ones.every(({ path, stretch: [from, to] }, index) => {
    const other = others[index];
    return path === other?.path && from === other.stretch[0] && to === other.stretch[1];
  });
}

/** The stretches of lines that lie under what is wide, worked out when they are asked for. */
function coversOf(wide: readonly Wide[]): Covers {
  const taken = occupied(wide);
  const known = new Map<Path, readonly Span[]>();
  return (path) => {
    const spans = known.get(path) ?? coverOf(path, taken);
    known.set(path, spans);
    return spans;
  };
}

function lineStrip(line: Line, covers: Covers, hasMarkers: boolean): Strip {
  const { path, direction, selected } = line;
  // Nothing is documented to run on a ferry: it is a mere line, as arcs are.
  const mode = line.mode === 'ferry' ? 'trade' : line.mode;
  const isServed = line.status === 'service' && line.mode !== 'ferry';
  const rate = isServed ? 1 / secondsPerServiceMarker[line.mode] : 0;
  return {
    path,
    status: line.status,
    mode,
    direction,
    selected,
    isBack: stepsBack(line),
    widths: [0, 0],
    rates: [rate, rate],
    stretch: [0, path.length],
    full: [0, path.length],
    covered: covers(path),
    hasMarkers,
  };
}

const isFreight = ({ mode }: Ribbon) => mode !== 'trade';

const lineOrder: readonly LineStatus[] = ['reference', 'planned', 'service'];

/** Ribbons with markers, and lines. More would be noise, and each marker costs pixels. */
const mostWithMarkers = 500;

/**
 * All that is drawn of the lines of a scene, from bottom to top: what steps back below the rest, and of each
 * trade below the lines, the other modes above.
 */
export function stripsOf(scene: Drawn, covers: Covers = coversOf(wideOf(scene))): readonly Strip[] {
  const { ribbons, splits, lines } = scene;
  const sorted = lineOrder.flatMap((status) => lines.filter((line) => line.status === status));
  const withMarkers = new Set(widest(ribbons, mostWithMarkers));
  const linesHaveMarkers = lines.length <= mostWithMarkers;
  const stripOf = (ribbon: Ribbon) => ribbonStrip(ribbon, withMarkers.has(ribbon));
  const strips = [
    ...ribbons.filter((ribbon) => !isFreight(ribbon)).map(stripOf),
    ...sorted.map((line) => lineStrip(line, covers, linesHaveMarkers || line.selected)),
    ...splits.map((split) => splitStrip(split, 'split')),
    ...splits.map((split) => splitStrip(split, 'hatching')),
    ...ribbons.filter(isFreight).map(stripOf),
  ];
  return backFirst(strips, ({ isBack }) => isBack);
}

/**
 * The strips of one scene after another. The next mostly has its ribbons in the same places: what they
 * cover is then the same object as before.
 */
export function createStrips(): (scene: Drawn) => readonly Strip[] {
  let wide: readonly Wide[] = [];
  let covers = coversOf(wide);
  return (scene) => {
    const next = wideOf(scene);
    if (!areInSamePlaces(next, wide)) covers = coversOf(next);
    wide = next;
    return stripsOf(scene, covers);
  };
}
