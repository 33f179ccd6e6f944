import type { Atlas } from '../atlas';
import { flowsAt } from '../flows/flowsAt';
import type { Text } from '../text/text';
import { labelsOf } from './labels/labels';
import { bundled } from './bundles';
import type * as Extras from './extras';
import { linesOf } from './lines';
import { isHiddenWay, marksOf } from './layers/layers';
import type { Paths } from './paths';
import { ribbonsOf, timeOf } from './ribbons';
import { splitsOf } from './splits';
import type { LayerId } from '../view/layers';
import { nothingHighlighted } from '../view/view';
import type { Scene, Stop } from './scene';

/** What a scene depends on, beside the package: all of it small and compared by value. */
export interface SceneState {
  readonly stop: Stop;
  readonly hidden: ReadonlySet<LayerId>;
  /** Ids that are selected or belong to the selection. */
  readonly selected: ReadonlySet<string>;
  /** Ids of what the view is about, and of all that belongs to it; without them nothing steps back. */
  readonly highlighted?: ReadonlySet<string> | undefined;
  /** The whole year that the stop is compared with. */
  readonly compared?: number | undefined;
}

/**
 * Everything a renderer draws for a state. Pure: the same state gives an equal scene.
 * @param extras without them nothing is compared, and nothing steps back
 */
export function buildScene(
  atlas: Atlas,
  paths: Paths,
  text: Text,
  state: SceneState,
  extras?: typeof Extras,
): Scene {
  const { stop, hidden, selected, highlighted = nothingHighlighted, compared } = state;
  const marks = marksOf({ atlas, stop, selected }, hidden);
  const samples = flowsAt(atlas, timeOf(stop));
  const ribbons = ribbonsOf(atlas, paths, samples, stop, selected).filter(({ mode }) => {
    return !isHiddenWay(hidden, { mode, isMeasured: true });
  });
  const shown = linesOf(atlas, paths, samples, stop, selected).filter(({ mode }) => {
    return !isHiddenWay(hidden, { mode, isMeasured: false });
  });
  const lines = bundled(atlas, paths, shown, selected, highlighted);
  const flows = { ribbons, splits: splitsOf(paths, ribbons, samples), lines };
  const isComparing = compared !== undefined && compared !== stop.year && !stop.moving;
  const comparison = isComparing
    ? extras?.comparisonOf(atlas, text, stop.year, compared, hidden)
    : undefined;
  const labels = labelsOf(atlas, text, stop, { ...flows, ...marks }, comparison);
  const scene: Scene = { stop, language: text.language, ...flows, ...marks, labels };
  return extras?.highlight(atlas, scene, highlighted) ?? scene;
}
