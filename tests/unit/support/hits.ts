import type { Bounds } from '../../../src/atlas/atlas';
import type { Position } from '../../../src/atlas/place';
import { pointAt, viewAt, type Viewport } from '../../../src/scene/camera';
import { writtenNames } from '../../../src/scene/live/labels';
import { pickOfLabel, type NameBox } from '../../../src/scene/live/namedPick';
import { pickAt, type Sight } from '../../../src/scene/live/picking';
import { flatten } from '../../../src/scene/mercator';
import type { Point } from '../../../src/scene/point';
import { inDrawingOrder, portShift, shiftOf } from '../../../src/scene/layers/ports/look';
import type { Scene } from '../../../src/scene/scene';
import { stageOf } from '../../../src/scene/stage';

/** How many pixels a mark may reach from its middle, at most. */
const largestMark = 15;

interface Drawn {
  readonly id: string;
  readonly at: Point;
}

const isNear = ({ at }: Drawn, point: Point) =>
  Math.hypot(at.x - point.x, at.y - point.y) < largestMark;

const middleOf = ({ left, top, right, bottom }: NameBox): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/**
 * Points at the middle of each port, area, disc and label of a scene, in a view around each: what was found
 * that is neither it nor lies on top of it, as `what it was → what was found`.
 */
export function missesOf(scene: Scene, bounds: Bounds, zoom: number): string[] {
  const viewport: Viewport = {
    stage: stageOf(bounds),
    size: { width: 1440, height: 664 },
    padding: { top: 24, right: 262, bottom: 24, left: 24 },
  };
  const misses: string[] = [];

  function sightAt([longitude, latitude]: Position): Sight {
    const view = viewAt({ longitude, latitude, zoom }, viewport);
    const state = { scene, view, viewport, pose: { fraction: 0, moment: undefined, rests: false } };
    const { names } = writtenNames(state, viewport.stage, [], [], undefined);
    return { view, viewport, names, isInCountry: () => false };
  }

  /** Ports and areas from top to bottom, as they stand in a view. */
  function marksIn({ view }: Sight): Drawn[] {
    const placed = (id: string, position: Position, shift = 0): Drawn => {
      const { x, y } = pointAt(flatten(position), view, viewport);
      return { id, at: { x: x + shift, y } };
    };
    const apart = portShift(zoom);
    return [
      ...scene.signs.map(({ id, position }) => placed(id, position)),
      ...inDrawingOrder(scene.ports).map((port) =>
        placed(port.id, port.position, shiftOf(port, scene.ports) * apart),
      ),
    ].reverse();
  }

  function check(what: string, sight: Sight, at: Point, above: readonly string[]): void {
    const found = pickAt(scene, sight, at, 6)?.id ?? 'nothing';
    if (found !== what && !above.includes(found)) misses.push(`${what} → ${found}`);
  }

  for (const { id, position } of [...scene.ports, ...scene.signs]) {
    const sight = sightAt(position);
    const marks = marksIn(sight);
    const index = marks.findIndex((mark) => mark.id === id);
    const mark = marks[index];
    if (!mark) continue;
    const above = marks.slice(0, index).filter((other) => isNear(other, mark.at));
    check(
      id,
      sight,
      mark.at,
      above.map((other) => other.id),
    );
  }
  for (const { id, position } of scene.throughputs) {
    const sight = sightAt(position);
    const at = pointAt(flatten(position), sight.view, viewport);
    const above = marksIn(sight).filter((mark) => isNear(mark, at));
    const smaller = scene.throughputs.filter((disc) => disc.id !== id);
    check(
      id,
      sight,
      at,
      [...above, ...smaller].map((other) => other.id),
    );
  }
  for (const { position } of scene.labels.slice(0, 40)) {
    const sight = sightAt(position);
    for (const name of sight.names) {
      const pick = pickOfLabel(name.label, scene.ports);
      if (pick) check(pick.id, sight, middleOf(name), []);
    }
  }
  return misses;
}
