import type { Mode } from '../../../atlas/indicator';
import type { Position } from '../../../atlas/place';
import { markerRate, secondsPerServiceMarker } from '../../../flows/markers';
import type { Path } from '../../../flows/path';
import { taperKilometres } from '../../../theme';
import type { Line, LineStatus, Ribbon, Scene } from '../../scene';

/** One moving thing on the map, ready to be turned into triangles. */
export interface Strip {
  readonly path: Path;
  readonly status: Ribbon['status'] | LineStatus;
  readonly mode: Mode;
  readonly direction: 'both' | 'out' | 'in';
  readonly selected: boolean;
  /** Pixels at the overview at the start and the end of the interval. */
  readonly widths: readonly [from: number, to: number];
  /** Markers a second at the start and the end of the interval. */
  readonly rates: readonly [from: number, to: number];
  /** Stretch that is drawn, in kilometres. */
  readonly stretch: readonly [from: number, to: number];
  /** Stretch on which it is drawn at full width. */
  readonly full: readonly [from: number, to: number];
  /** Positions that another strip already occupies; nothing is drawn there. */
  readonly hidden: (kilometre: number) => boolean;
}

const never = () => false;

function ribbonStrip(ribbon: Ribbon): Strip {
  const { path, gate, from, to, perPixel, status, mode, direction, selected } = ribbon;
  const width = (magnitude: number) => (perPixel > 0 ? magnitude / perPixel : 0);
  return {
    path,
    status,
    mode,
    direction,
    selected,
    widths: [width(from), width(to)],
    rates: [markerRate(from, ribbon), markerRate(to, ribbon)],
    stretch: [gate[0] - taperKilometres, gate[1] + taperKilometres],
    full: gate,
    hidden: never,
  };
}

/** The positions on which ribbons are too wide for a service's own markers to be seen beside them. */
function occupied(ribbons: readonly Ribbon[]): ReadonlySet<Position> {
  const positions = new Set<Position>();
  const beside = taperKilometres / 2;
  for (const { path, gate } of ribbons) {
    path.positions.forEach((position, index) => {
      const kilometre = path.kilometres[index] ?? 0;
      if (kilometre >= gate[0] - beside && kilometre <= gate[1] + beside) positions.add(position);
    });
  }
  return positions;
}

/** Stretches of a line under a ribbon: the path of a flow is made of the very positions of its routes. */
function coverOf(path: Path, taken: ReadonlySet<Position>): (kilometre: number) => boolean {
  const spans: [from: number, to: number][] = [];
  path.positions.forEach((position, index) => {
    if (!taken.has(position)) return;
    const kilometre = path.kilometres[index] ?? 0;
    const before = path.positions[index - 1];
    const open = spans[spans.length - 1];
    if (open && before && taken.has(before)) open[1] = kilometre;
    else spans.push([kilometre, kilometre]);
  });
  if (spans.length === 0) return never;
  return (kilometre) => spans.some(([from, to]) => kilometre >= from && kilometre <= to);
}

function lineStrip(line: Line, taken: ReadonlySet<Position>): Strip {
  const { path, direction, selected } = line;
  const rate = line.status === 'service' ? 1 / secondsPerServiceMarker : 0;
  return {
    path,
    status: line.status,
    mode: line.mode === 'sea' ? 'trade' : line.mode,
    direction,
    selected,
    widths: [0, 0],
    rates: [rate, rate],
    stretch: [0, path.length],
    full: [0, path.length],
    hidden: coverOf(path, taken),
  };
}

const lineOrder: readonly LineStatus[] = ['reference', 'planned', 'service'];

/** Every line and ribbon of a scene, from bottom to top: trade below the lines, the other modes above. */
export function stripsOf({ ribbons, lines }: Pick<Scene, 'ribbons' | 'lines'>): Strip[] {
  const trade = ribbons.filter(({ mode }) => mode === 'trade');
  const freight = ribbons.filter(({ mode }) => mode !== 'trade');
  const taken = occupied(freight);
  const sorted = lineOrder.flatMap((status) => lines.filter((line) => line.status === status));
  return [
    ...trade.map(ribbonStrip),
    ...sorted.map((line) => lineStrip(line, taken)),
    ...freight.map(ribbonStrip),
  ];
}
