import type { Scene } from '../scene';
import { placedLabels, type PlacedLabel } from '../labels/placeLabels';
import { labelGroups } from './labels';
import { node, type SvgNode } from '../node';
import type { Placed } from '../labels/placement';
import { widthAtZoom, type Stage } from '../stage';
import { zoomsOf, type StaticLevel, type StaticStep } from './staticSteps';

/** Names keep this far inside what is seen of the padding around the bounds, in pixels. */
const beyond = 20;

/** What is seen for sure at one zoom, in pixels from the top left corner of the stage. */
function frameAt({ seen }: StaticLevel, stage: Stage, zoom: number) {
  const width = widthAtZoom(stage, zoom);
  return {
    left: seen.left * width - beyond,
    top: seen.top * width - beyond,
    right: seen.right * width + beyond,
    bottom: seen.bottom * width + beyond,
  };
}

/**
 * The names of one range of sizes, which find room at its start, its middle and its end: one layer that
 * every room shows, and for taller and wider rooms layers with what else they have room for.
 */
export function staticLabels(scene: Scene, stage: Stage, step: StaticStep): readonly SvgNode[] {
  const zooms = zoomsOf(step, stage);
  const [zoom = 0] = zooms;
  const before: Placed<PlacedLabel>[] = [];
  return step.levels.flatMap((level) => {
    const views = zooms.map((at) => ({ zoom: at, frame: frameAt(level, stage, at) }));
    const placed = placedLabels(scene, stage, views, before);
    before.push(...placed);
    if (placed.length === 0) return [];
    return [node('svg', { class: `labels only ${level.name}` }, labelGroups(placed, stage, zoom))];
  });
}
