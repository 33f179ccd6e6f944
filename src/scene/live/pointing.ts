import type { Choice } from '../renderer';
import type { Pick } from '../../view/ids';
import type { Point } from '../point';
import type { Scene } from '../scene';
import type { Sight } from './look';
import type { Tap } from './hand';

/** How near, in pixels, is near enough for a mouse. */
const mouseReach = 6;

interface Seen {
  readonly scene: Scene;
  readonly sight: Sight;
}

export interface PointingOptions {
  /** What was drawn last at rest; undefined before. */
  readonly seen: () => Seen | undefined;
  /** Where a point of the container lay in that, while the map moves; undefined while it rests. */
  readonly before: (point: Point) => Point | undefined;
  readonly onPick: (pick: Pick | undefined) => void;
  readonly onChoice: (choice: Choice) => void;
}

/** Finds what a pointer means. Nothing is pointed at before the page is alive: how comes with the first pointer. */
export function createPointing({ seen, before, onPick, onChoice }: PointingOptions) {
  let picking: typeof import('./answers') | undefined;
  async function prepare(): Promise<void> {
    picking ??= await import('./answers');
  }

  function settle(tap: Tap, at: Point): void {
    const now = seen();
    if (!picking || !now) return;
    const { scene, sight } = now;
    if (!tap.isTouch) {
      onPick(picking.pickAt(scene, sight, at, mouseReach));
      return;
    }
    const [first, ...others] = picking.choiceAt(scene, sight, at);
    if (first && others.length > 0) onChoice({ picks: [first, ...others], x: tap.x, y: tap.y });
    else onPick(first);
  }

  return {
    prepare,
    /** What lies under a mouse while the map rests. */
    under: (point: Point): Pick | undefined => {
      const now = before(point) ? undefined : seen();
      return now && picking?.pickAt(now.scene, now.sight, point, mouseReach);
    },
    /** Opens what is meant by a click or a tap, or asks. */
    tap: (tap: Tap): void => {
      const at = before(tap) ?? tap;
      void prepare().then(() => {
        settle(tap, at);
      });
    },
  };
}
