import { flatPathOf, type FlatPath } from '../flatPath';
import { unflatten, type FlatPoint } from '../mercator';
import type { Label, Line, Scene } from '../scene';
import type { Stage } from '../stage';
import type { LabelFrame } from './labelFrame';

type Side = 'left' | 'right' | 'top' | 'bottom';

/** Which way it goes on beyond each side of the map. */
const pointers: Readonly<Record<Side, string>> = { left: '‹', right: '›', top: '↑', bottom: '↓' };
/** Pixels between two exits that are written as one. */
const nearness = 18;

interface Exit {
  readonly side: Side;
  /** Pixels of the stage. */
  readonly point: FlatPoint;
  readonly label: Label;
}

const isInside = ([x, y]: FlatPoint, { left, top, right, bottom }: LabelFrame) =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Where the way from a point inside a frame to one outside of it leaves the frame. */
function crossing(
  [x, y]: FlatPoint,
  [toX, toY]: FlatPoint,
  { left, top, right, bottom }: LabelFrame,
): Pick<Exit, 'side' | 'point'> {
  const shareTo = (edge: number, from: number, to: number) =>
    to === from ? Infinity : (edge - from) / (to - from);
  const ways: readonly (readonly [Side, number])[] = [
    ['left', toX < left ? shareTo(left, x, toX) : Infinity],
    ['right', toX > right ? shareTo(right, x, toX) : Infinity],
    ['top', toY < top ? shareTo(top, y, toY) : Infinity],
    ['bottom', toY > bottom ? shareTo(bottom, y, toY) : Infinity],
  ];
  const [side, share] = ways.reduce((first, other) => (other[1] < first[1] ? other : first));
  return { side, point: [x + (toX - x) * share, y + (toY - y) * share] };
}

/** The points of a flat path in pixels of the stage. */
function pixelsOf({ points }: FlatPath, stage: Stage, zoom: number): FlatPoint[] {
  const scale = 2 ** zoom;
  return points.map(([x, y]) => [(x - stage.x) * scale, (stage.y + stage.height - y) * scale]);
}

/** Where a line last leaves the frame on its way to the place that the label names. */
function exitOf(
  label: Label,
  line: Line,
  stage: Stage,
  zoom: number,
  frame: LabelFrame,
): Exit | undefined {
  const points = pixelsOf(flatPathOf(line.path), stage, zoom);
  const start = line.path.positions[0];
  const isStart = label.position.every((coordinate, index) => coordinate === start?.[index]);
  const way = isStart ? points.reverse() : points;
  const last = way.findLastIndex((point) => isInside(point, frame));
  const [inside, outside] = [way[last], way[last + 1]];
  return inside && outside && { ...crossing(inside, outside, frame), label };
}

/** Exits side by side as one of each mode, and each place once on every side: many lines may lead there. */
function merged(exits: readonly Exit[]): Exit[] {
  const groups: Exit[] = [];
  for (const exit of exits) {
    const index = groups.findIndex(
      ({ side, point: [x, y], label: { mode } }) =>
        side === exit.side &&
        mode === exit.label.mode &&
        Math.hypot(exit.point[0] - x, exit.point[1] - y) < nearness,
    );
    const group = groups[index];
    const isWritten = groups.some(
      ({ side, label }) => side === exit.side && label.text.split(', ').includes(exit.label.text),
    );
    if (isWritten) continue;
    if (!group) groups.push(exit);
    else {
      const text = `${group.label.text}, ${exit.label.text}`;
      groups[index] = { ...group, label: { ...group.label, text } };
    }
  }
  return groups;
}

/**
 * Names of places outside of a frame, written where the line to them leaves it.
 * @param frame what is seen of the stage, in its pixels at the zoom
 */
export function exitLabels(
  { labels, lines }: Scene,
  stage: Stage,
  zoom: number,
  frame: LabelFrame,
): readonly Label[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const exits = labels.flatMap((label) => {
    const line = label.kind === 'end' ? byId.get(label.id) : undefined;
    const exit = line && exitOf(label, line, stage, zoom, frame);
    return exit ?? [];
  });
  return merged(exits).map(({ side, point: [x, y], label }) => {
    const scale = 2 ** zoom;
    const position = unflatten([stage.x + x / scale, stage.y + stage.height - y / scale]);
    const text =
      side === 'right' ? `${label.text} ${pointers.right}` : `${pointers[side]} ${label.text}`;
    return { ...label, kind: 'exit', text, position };
  });
}
