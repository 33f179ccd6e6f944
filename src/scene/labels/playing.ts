import type { PhysicalName } from '../base/physicalNames';
import type { Label, Scene } from '../scene';
import type { Stage } from '../stage';
import { overlap } from './boxes';
import { exitLabels } from './exits';
import { layoutOf, type LabelLayout } from './layout';
import { labelGround, placedOn, type LabelView } from './placeLabels';

/** Kinds of labels that name a place, whatever the year. */
const names: readonly Label['kind'][] = ['region', 'port', 'country', 'city'];

const isName = ({ kind }: Label): boolean => names.includes(kind);

/** Each id once: the last of the same, or the better one. */
function once<T extends { readonly id: string }>(
  all: readonly T[],
  isBetter: (one: T, other: T) => boolean = () => true,
): readonly T[] {
  const known = new Map<string, T>();
  for (const one of all) {
    const before = known.get(one.id);
    if (!before || isBetter(one, before)) known.set(one.id, one);
  }
  return [...known.values()];
}

/**
 * All that is drawn in any of these scenes, each as wide as it ever is, with the names of all of them: what
 * finds its place here can stay there through all of them.
 */
function settledOf(scenes: readonly Scene[]): Scene | undefined {
  const last = scenes[scenes.length - 1];
  return (
    last && {
      ...last,
      ribbons: once(
        scenes.flatMap(({ ribbons }) => ribbons),
        (one, other) => one.to > other.to,
      ),
      splits: once(scenes.flatMap(({ splits }) => splits)),
      lines: once(scenes.flatMap(({ lines }) => lines)),
      ports: once(scenes.flatMap(({ ports }) => ports)),
      labels: once(scenes.flatMap(({ labels }) => labels.filter(isName))),
    }
  );
}

const known = new WeakMap<
  readonly Scene[],
  { readonly view: string; readonly layout: LabelLayout }
>();

/** Where names stand through all years; worked out once for all that are shown in a view. */
function settledLayout(
  scenes: readonly Scene[],
  stage: Stage,
  view: LabelView,
  physical: readonly PhysicalName[],
): LabelLayout {
  const seen = JSON.stringify(view);
  const before = known.get(scenes);
  if (before?.view === seen) return before.layout;
  const settled = settledOf(scenes);
  const layout = settled ? layoutOf(settled, stage, view, physical) : { labels: [], physical: [] };
  known.set(scenes, { view: seen, layout });
  return layout;
}

/**
 * Names and figures while years play: names at the places where they can stay through all of the scenes
 * that are played, and around them what only the one that is shown says.
 */
export function playingLayout(
  shown: Scene,
  played: readonly Scene[],
  stage: Stage,
  view: LabelView,
  physical: readonly PhysicalName[],
): LabelLayout {
  const settled = settledLayout(played, stage, view, physical);
  const due = new Map(shown.labels.filter(isName).map((label) => [label.id, label]));
  const names = settled.labels.flatMap((placed) => {
    const label = due.get(placed.item.label.id);
    return label ? { ...placed, item: { ...placed.item, label } } : [];
  });
  const exits = exitLabels(shown, stage, view.zoom, view.frame);
  const told = [...shown.labels.filter((label) => !isName(label)), ...exits];
  const ground = labelGround(shown, stage, view);
  const figures = placedOn({ ...shown, labels: told }, stage, [ground], names);
  // What a figure names needs no name of its own.
  const named = new Set(figures.map(({ item: { label } }) => label.names));
  const taken = figures.flatMap(({ boxes }) => boxes);
  return {
    labels: [...names.filter(({ item: { label } }) => !named.has(label.id)), ...figures],
    physical: settled.physical.filter(
      ({ boxes }) => !boxes.some((box) => taken.some((other) => overlap(box, other))),
    ),
  };
}
