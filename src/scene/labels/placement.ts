import type { FlatPoint } from '../mercator';
import { createIndex, wider, within, type Box } from './boxes';

/** Which side or corner of a label lies at its point; the same words as in the style of the WebGL map. */
export type Anchor =
  | 'center'
  | 'left'
  | 'right'
  | 'top'
  | 'bottom'
  | 'top-left'
  | 'top-right'
  | 'bottom-left'
  | 'bottom-right';

/** A label that wants a place. Sizes in pixels. */
export interface Request<T> {
  readonly item: T;
  /** Where its point lies in each of the views that it has to fit. */
  readonly points: readonly FlatPoint[];
  /** In the order in which they are tried. */
  readonly anchors: readonly Anchor[];
  readonly width: number;
  readonly height: number;
  /** How far it keeps away from its point: the first if it can, the others when no anchor is free at that. */
  readonly offsets: readonly number[];
  /** Room between the text and the box of a line of it, which is taller. */
  readonly slack: number;
  /** Room it wants between itself and other labels. */
  readonly padding: number;
}

export interface Placed<T> {
  readonly item: T;
  readonly anchor: Anchor;
  /** How far it keeps away from its point. */
  readonly offset: number;
  /** From the point to the top left corner of the label. */
  readonly shift: FlatPoint;
  /** The label in each view. */
  readonly boxes: readonly Box[];
}

/** From the point of a label to its top left corner. */
function shiftTo(
  anchor: Anchor,
  offset: number,
  { width, height, slack }: Pick<Request<unknown>, 'width' | 'height' | 'slack'>,
): FlatPoint {
  const diagonal = anchor.includes('-');
  const away = diagonal ? offset / Math.SQRT2 : offset;
  const [x, y] = [
    anchor.endsWith('left') ? away : anchor.endsWith('right') ? -away - width : -width / 2,
    anchor.startsWith('top')
      ? away - slack
      : anchor.startsWith('bottom')
        ? slack - away - height
        : -height / 2,
  ];
  return [x, y];
}

/** One size of the stage: what is seen of it, and the room that is taken already. */
export interface View {
  readonly frame: Box;
  readonly obstacles: readonly Box[];
  /** What a label covers only where it finds no other place. */
  readonly shunned?: readonly Box[];
  /** Labels that have their places already. */
  readonly labels: readonly Box[];
}

/** What is known of a view while labels are placed in it. */
interface Ground {
  readonly frame: Box;
  readonly taken: ReturnType<typeof createIndex>;
  readonly avoided: ReturnType<typeof createIndex>;
  readonly others: ReturnType<typeof createIndex>;
}

function groundOf({ frame, obstacles, shunned = [], labels }: View): Ground {
  const [taken, avoided, others] = [createIndex(), createIndex(), createIndex()];
  obstacles.forEach(taken.add);
  shunned.forEach(avoided.add);
  labels.forEach(others.add);
  return { frame, taken, avoided, others };
}

/** The first place that is free on all grounds and covers nothing it should shun; else the first free one. */
function placeOf<T>(request: Request<T>, grounds: readonly Ground[]): Placed<T> | undefined {
  const { item, points, width, height, padding } = request;
  let covering: Placed<T> | undefined;
  for (const offset of request.offsets)
    for (const anchor of request.anchors) {
      const shift = shiftTo(anchor, offset, request);
      const boxes = points.map(([x, y]) => {
        const [left, top] = [x + shift[0], y + shift[1]];
        return { left, top, right: left + width, bottom: top + height };
      });
      const isFree = boxes.every((box, view) => {
        const ground = grounds[view];
        if (!ground || !within(box, ground.frame) || ground.taken.hits(box)) return false;
        return !ground.others.hits(wider(box, padding));
      });
      if (!isFree) continue;
      const place = { item, anchor, offset, shift, boxes };
      if (!boxes.some((box, view) => grounds[view]?.avoided.hits(box))) return place;
      covering ??= place;
    }
  return covering;
}

/**
 * Gives each label the first of its places that is free and inside the frame, in every view, and that
 * covers nothing it should shun, if there is one; the earlier in the list, the stronger the claim. A loser disappears: it is neither shrunk nor moved.
 */
export function placeAll<T>(
  requests: readonly Request<T>[],
  views: readonly View[],
): readonly Placed<T>[] {
  const grounds = views.map(groundOf);
  return requests.flatMap((request) => {
    const placed = placeOf(request, grounds);
    if (!placed) return [];
    placed.boxes.forEach((box, view) => grounds[view]?.others.add(box));
    return [placed];
  });
}
