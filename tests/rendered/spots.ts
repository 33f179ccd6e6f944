import type { Placement } from '../../src/scene/camera';
import { distanceAt, flatPathOf, spotAt } from '../../src/scene/flatPath';
import type { FlatPoint } from '../../src/scene/mercator';
import type { Ribbon } from '../../src/scene/scene';
import { zoomOfWidth } from '../../src/scene/stage';
import { stripsOf, weightOn, type Drawn as Running } from '../../src/scene/strip';
import { widthOf } from '../../src/scene/svg/ribbonBodies';
import type { Point } from './drawn';
import { stage } from './drawings';

/** Whether a point lies in a frame, or so far beyond its edge. */
export const isIn = ([x, y]: Point, { viewport: { size } }: Placement, edge = 0) =>
  x >= -edge && y >= -edge && x <= size.width + edge && y <= size.height + edge;

/** Where a point of the flat map lies in a frame. */
export const pixelOf = ([x, y]: FlatPoint, { view }: Placement): Point => {
  const scale = view.width / stage.width;
  return [view.x + (x - stage.x) * scale, view.y + (stage.y + stage.height - y) * scale];
};

/** A spot of a way in a frame: where it is, the way across it, of length 1, and how wide it is there. */
export interface Across {
  readonly point: Point;
  readonly across: Point;
  readonly width: number;
}

/**
 * Spots along a ribbon or a split where it is at least half as wide as at its gate, in a frame.
 * @param fraction how far time has come through the interval of the scene
 * @param count of spots on its whole path
 */
export function spotsOn(
  running: Partial<Running>,
  placement: Placement,
  fraction = 0,
  count = 160,
): readonly Across[] {
  const [strip] = stripsOf({ ribbons: [], splits: [], lines: [], ...running });
  if (!strip) return [];
  const { path } = strip;
  const flat = flatPathOf(path);
  const full = widthOf(strip, zoomOfWidth(stage, placement.view.width), fraction);
  return Array.from({ length: count + 1 }, (_, index) => (index / count) * path.length)
    .filter((kilometre) => kilometre <= strip.stretch[1] && weightOn(strip, kilometre) >= 0.5)
    .map((kilometre): Across => {
      const { point, heading } = spotAt(flat, distanceAt(flat, kilometre));
      return {
        point: pixelOf(point, placement),
        // The flat map has its y upward, a frame downward.
        across: [heading[1], heading[0]],
        width: full * weightOn(strip, kilometre),
      };
    })
    .filter(({ point }) => isIn(point, placement));
}

/** Points of a ribbon where it is at least half as wide as at its gate, in a frame. */
export function pointsOf(ribbon: Ribbon, placement: Placement): readonly Point[] {
  return spotsOn({ ribbons: [ribbon] }, placement).map(({ point }) => point);
}
