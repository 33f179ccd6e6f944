import type { Atlas } from '../atlas';
import { flowsAt } from '../flows/flowsAt';
import type { Text } from '../text/text';
import { comparisonOf } from './labels/differenceLabels';
import { labelsOf } from './labels/labels';
import { linesOf } from './lines';
import { areasOf, partnersOf, portsOf, throughputsOf } from './marks';
import type { Paths } from './paths';
import { ribbonsOf, timeOf } from './ribbons';
import type { LayerId } from '../view/ids';
import type { Line, Ribbon, Scene, Stop } from './scene';

/** What a scene depends on, beside the package: all of it small and compared by value. */
export interface SceneState {
  readonly stop: Stop;
  readonly hidden: ReadonlySet<LayerId>;
  /** Ids that are selected or belong to the selection. */
  readonly selected: ReadonlySet<string>;
  /** The whole year that the stop is compared with. */
  readonly compared?: number | undefined;
}

function lineIsShown(line: Line, hidden: ReadonlySet<LayerId>): boolean {
  return !hidden.has(line.mode === 'sea' ? 'rail' : line.mode);
}

function ribbonIsShown(ribbon: Ribbon, hidden: ReadonlySet<LayerId>): boolean {
  if (hidden.has('flows')) return false;
  return !hidden.has(ribbon.mode === 'trade' ? 'partners' : ribbon.mode);
}

/** Everything a renderer draws for a state. Pure: the same state gives an equal scene. */
export function buildScene(atlas: Atlas, paths: Paths, text: Text, state: SceneState): Scene {
  const { stop, hidden, selected, compared } = state;
  const ports = hidden.has('ports') ? [] : portsOf(atlas, stop, selected);
  const samples = flowsAt(atlas, timeOf(stop));
  const ribbons = ribbonsOf(atlas, paths, samples, stop, selected).filter((ribbon) => {
    return ribbonIsShown(ribbon, hidden);
  });
  const lines = linesOf(atlas, paths, samples, stop, selected).filter((line) => {
    return lineIsShown(line, hidden);
  });
  const isComparing = compared !== undefined && compared !== stop.year && !stop.moving;
  const comparison = isComparing ? comparisonOf(atlas, stop.year, compared, hidden) : undefined;
  return {
    stop,
    language: text.language,
    ribbons,
    lines,
    ports,
    throughputs: hidden.has('ports') ? [] : throughputsOf(atlas, stop),
    areas: hidden.has('areas') ? [] : areasOf(atlas, stop, selected),
    partners: hidden.has('partners') ? [] : partnersOf(atlas, stop, selected),
    labels: labelsOf(atlas, text, stop, ports, ribbons, lines, comparison),
  };
}
