import type { PhysicalName } from '../base/physicalNames';
import type { Label, Scene } from '../scene';
import type { Box } from './boxes';
import type { Stage } from '../stage';
import { exitLabels } from './exits';
import { labelGround, placedOn, type LabelView, type PlacedLabel } from './placeLabels';
import { placedNames, type PlacedName } from './placePhysical';
import type { Placed } from './placement';

/** Everything that is written on a map. */
export interface LabelLayout {
  readonly labels: readonly Placed<PlacedLabel>[];
  readonly physical: readonly PlacedName[];
}

/** Labels up to this rank, and those of what the view is about, claim room before the grand ranges and deserts, which explain the rest. */
const strongest = 4;

const isStrong = ({ rank, stands }: Label) => rank <= strongest || stands === 'forward';

const boxesOf = (placed: readonly { readonly boxes: readonly Box[] }[]) =>
  placed.flatMap(({ boxes }) => boxes);

/**
 * Names and figures as they find room in a view. The grand physical names come before ports and cities of
 * which nothing is documented; the others take what is left.
 */
export function layoutOf(
  shown: Scene,
  stage: Stage,
  view: LabelView,
  physical: readonly PhysicalName[],
): LabelLayout {
  const exits = exitLabels(shown, stage, view.zoom, view.frame);
  const scene: Scene = { ...shown, labels: [...shown.labels, ...exits] };
  const ground = labelGround(scene, stage, view);
  if (physical.length === 0) return { labels: placedOn(scene, stage, [ground]), physical: [] };
  const { obstacles } = ground;
  const write = (names: readonly PhysicalName[], taken: readonly Box[]) =>
    placedNames(names, scene.language, stage, view, [...obstacles, ...taken]);
  const strong = { ...scene, labels: scene.labels.filter(isStrong) };
  const first = placedOn(strong, stage, [ground]);
  const grand = write(
    physical.filter(({ rank }) => rank === 1),
    boxesOf(first),
  );
  const rest = { ...ground, obstacles: [...obstacles, ...boxesOf(grand)] };
  const labels = [...first, ...placedOn(scene, stage, [rest], first)];
  const others = write(
    physical.filter(({ rank }) => rank > 1),
    [...boxesOf(labels), ...boxesOf(grand)],
  );
  return { labels, physical: [...grand, ...others] };
}
