import { forwardOf } from '../standing';
import type { Label, Scene } from '../scene';
import type { Padding } from '../padding';
import { percentOf, widthAtZoom, type Stage } from '../stage';
import type { Box } from './boxes';
import type { LabelFrame } from './labelFrame';
import { claimOf, isDue, labelStyle } from './labelStyles';
import { placeAll, type Placed, type Request } from './placement';
import { lineObstacles, obstaclesOf } from './obstacles';
import { textMetricsOf, type TextMetrics } from './textMetrics';
import { anchorsOf } from './anchors';

/** A size of the stage and what is seen of it. */
export interface LabelView {
  readonly zoom: number;
  readonly frame: LabelFrame;
  /** What the page lays over it here and there, in the same pixels. */
  readonly covered?: readonly Box[];
}

/** A view with what stands in the way of names there: worked out once for all that is placed in it. */
export interface LabelGround extends LabelView {
  /** What no label may cover. */
  readonly obstacles: readonly Box[];
  /** What a label covers only where it finds no other place. */
  readonly shunned: readonly Box[];
}

export function labelGround(scene: Scene, stage: Stage, view: LabelView): LabelGround {
  return {
    ...view,
    obstacles: [...obstaclesOf(scene, stage, view.zoom), ...(view.covered ?? [])],
    shunned: lineObstacles(scene.lines, stage, view.zoom, view.frame),
  };
}

/** A padding up to this is only air around what is fitted; beyond it the page lays something there. */
const air = 24;
/** Pixels that labels keep away from the edge of the map. */
const edge = 3;

/** What is seen of a stage without what the page lays over it. */
export function freeFrame(frame: LabelFrame, padding: Padding): LabelFrame {
  const inset = (side: number) => (side > air ? side : edge);
  return {
    left: frame.left + inset(padding.left),
    top: frame.top + inset(padding.top),
    right: frame.right - inset(padding.right),
    bottom: frame.bottom - inset(padding.bottom),
  };
}

export interface PlacedLabel {
  readonly label: Label;
  readonly metrics: TextMetrics;
}

/** Pixels by which a label may move away from its place to find room; a region has more of it. */
const farther: Readonly<Partial<Record<Label['kind'], readonly number[]>>> = {
  figure: [0, 4, 9, 13, 18, 27],
  note: [0, 6, 12],
  port: [0, 6, 12, 18],
  region: [0, 18, 36],
  country: [0, 12, 24],
};
const near = [0];
const isAtGate = ({ kind, names }: Label) => kind === 'figure' && names !== undefined;
const beside = [0, 4, 9];

function requestOf(
  label: Label,
  scene: Scene,
  stage: Stage,
  zoom: number,
  views: readonly LabelView[],
): Request<PlacedLabel> {
  const style = labelStyle(label.kind, zoom);
  const metrics = textMetricsOf(label, style);
  const { anchors, offset } = anchorsOf(label, scene.ribbons);
  // A figure with a leader moves no farther than that it is still seen where it belongs.
  const moves = isAtGate(label) ? beside : (farther[label.kind] ?? near);
  const [x, y] = percentOf(stage, label.position);
  return {
    item: { label, metrics },
    points: views.map((view) => {
      const width = widthAtZoom(stage, view.zoom);
      return [(x / 100) * width, ((y / 100) * width) / stage.aspect];
    }),
    anchors,
    width: metrics.width,
    height: metrics.height,
    offsets: moves.map((more) => offset * style.size + more),
    slack: (style.size * 7) / 24,
    padding: style.padding,
    hasLeader: label.kind === 'note' || isAtGate(label),
  };
}

/**
 * Places labels in their order, and once more with those first that found no room: what the widest ribbon's
 * figure takes may be the only place of another's.
 */
function withLosersFirst(
  labels: readonly Label[],
  place: (labels: readonly Label[]) => readonly Placed<PlacedLabel>[],
): readonly Placed<PlacedLabel>[] {
  const placed = place(labels);
  const winners = new Set(placed.map(({ item }) => item.label));
  const losers = labels.filter((label) => !winners.has(label));
  if (losers.length === 0 || losers.length === labels.length) return placed;
  const again = place([...losers, ...labels.filter((label) => winners.has(label))]);
  return again.length > placed.length ? again : placed;
}

/**
 * The labels that find room on all grounds, set for the zoom of the first; first those of what the view is
 * about, if it is about something: they cover what steps back.
 * @param before labels that have their places already, on the same grounds
 */
export function placedOn(
  scene: Scene,
  stage: Stage,
  grounds: readonly LabelGround[],
  before: readonly Placed<PlacedLabel>[] = [],
): readonly Placed<PlacedLabel>[] {
  if (!scene.highlighted) return placedInTurn(scene, stage, grounds, before);
  const forward = forwardOf(scene);
  const free = grounds.map((ground) => labelGround(forward, stage, ground));
  const first = placedInTurn(forward, stage, free, before);
  return [...first, ...placedInTurn(scene, stage, grounds, [...before, ...first])];
}

/** The same in the order of their claims. */
function placedInTurn(
  scene: Scene,
  stage: Stage,
  grounds: readonly LabelGround[],
  before: readonly Placed<PlacedLabel>[],
): readonly Placed<PlacedLabel>[] {
  const zoom = grounds[0]?.zoom ?? 0;
  const there = new Set(before.map(({ item }) => item.label));
  const due = scene.labels
    .filter((label) => isDue(label, zoom) && !there.has(label))
    .sort((one, other) => claimOf(one) - claimOf(other));
  const requests = new Map(
    due.map((label) => [label, requestOf(label, scene, stage, zoom, grounds)]),
  );
  const place = (labels: readonly Label[], taken: readonly Placed<PlacedLabel>[]) =>
    placeAll(
      labels.flatMap((label) => requests.get(label) ?? []),
      grounds.map((ground, index) => ({
        ...ground,
        labels: taken.flatMap(({ boxes }) => boxes[index] ?? []),
      })),
    );
  const tells = ({ kind, rank, status }: Label) =>
    (kind === 'figure' && status !== 'part') ||
    kind === 'region' ||
    (kind === 'port' && rank === 0);
  const story = withLosersFirst(due.filter(tells), (labels) => place(labels, before));
  const first = [...before, ...story];
  // Words beside an odd mark and figures of a part of a year take what whole years and the region leave.
  const explains = ({ kind }: Label) => kind === 'figure' || kind === 'note';
  const asides = place(
    due.filter((label) => !tells(label) && explains(label)),
    first,
  );
  const second = [...first, ...asides];
  // What a figure names needs no name of its own.
  const named = new Set(
    second.map(({ item: { label } }) => label.kind === 'figure' && label.names),
  );
  const others = due.filter((label) => !tells(label) && !explains(label) && !named.has(label.id));
  return [...story, ...asides, ...place(others, second)];
}

/**
 * The labels that find room in all views, set for the zoom of the first.
 * @param before labels that have their places already, in the same views
 */
export function placedLabels(
  scene: Scene,
  stage: Stage,
  views: readonly LabelView[],
  before: readonly Placed<PlacedLabel>[] = [],
): readonly Placed<PlacedLabel>[] {
  const grounds = views.map((view) => labelGround(scene, stage, view));
  return placedOn(scene, stage, grounds, before);
}
