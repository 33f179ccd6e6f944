import type { FlatPoint } from '../mercator';
import type { Anchor } from './anchor';
import { createIndex, wider, within, type Box } from './boxes';
import { endOf, leaders, piecesOf, type Leader } from './leaders';

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
  /** Whether it may stand at the end of a leader, where there is no room beside its point. */
  readonly hasLeader?: boolean;
}

export interface Placed<T> {
  readonly item: T;
  readonly anchor: Anchor;
  /** How far it keeps away from its point. */
  readonly offset: number;
  /** From the point to the top left corner of the label. */
  readonly shift: FlatPoint;
  /** The line to it, where it does not stand beside its point. */
  readonly leader?: Leader;
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

/** So many pieces of a leader may lie on what is drawn at its gate. */
const onRibbon = 3;

/** One way to place a label, wherever that is. */
type Place = Pick<Placed<unknown>, 'anchor' | 'offset' | 'shift' | 'leader'>;

/** The places of a label, in the order in which they are tried: beside its point, then at the end of a leader. */
function* placesOf(request: Request<unknown>): Iterable<Place> {
  for (const offset of request.offsets)
    for (const anchor of request.anchors)
      yield { anchor, offset, shift: shiftTo(anchor, offset, request) };
  if (!request.hasLeader) return;
  for (const leader of leaders) {
    const [across, down] = endOf(leader);
    const [x, y] = shiftTo(leader.anchor, 0, request);
    yield { anchor: leader.anchor, offset: 0, shift: [x + across, y + down], leader };
  }
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
  for (const place of placesOf(request)) {
    const { leader, shift } = place;
    const boxes = points.map(([x, y]) => {
      const [left, top] = [x + shift[0], y + shift[1]];
      return { left, top, right: left + width, bottom: top + height };
    });
    const isFree = boxes.every((box, view) => {
      const ground = grounds[view];
      if (!ground || !within(box, ground.frame) || ground.taken.hits(box)) return false;
      if (ground.others.hits(wider(box, padding))) return false;
      const point = points[view];
      if (!leader || !point) return true;
      const pieces = piecesOf(leader, point);
      // It may begin on the ribbon of its gate; it crosses nothing else.
      return !pieces.some(ground.others.hits) && !pieces.slice(onRibbon).some(ground.taken.hits);
    });
    if (!isFree) continue;
    const found = { item, ...place, boxes };
    if (!boxes.some((box, view) => grounds[view]?.avoided.hits(box))) return found;
    covering ??= found;
  }
  return covering;
}

/**
 * Gives each label the first of its places that is free and inside the frame, in every view, and that
 * covers nothing it should shun, if there is one; the earlier in the list, the stronger the claim. A loser
 * disappears: it is not shrunk.
 */
export function placeAll<T>(
  requests: readonly Request<T>[],
  views: readonly View[],
): readonly Placed<T>[] {
  const grounds = views.map(groundOf);
  return requests.flatMap((request) => {
    const placed = placeOf(request, grounds);
    if (!placed) return [];
    placed.boxes.forEach((box, view) => {
      grounds[view]?.others.add(box);
      const point = request.points[view];
      if (!placed.leader || !point) return;
      for (const piece of piecesOf(placed.leader, point)) grounds[view]?.others.add(piece);
    });
    return [placed];
  });
}
