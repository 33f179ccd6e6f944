import type { Scene } from '../scene';
import { placedLabels, type PlacedLabel } from '../labels/placeLabels';
import { labelStyle } from '../labels/labelStyles';
import { drawingOrder } from './labels';
import { labelNode } from './labelText';
import { markupOf, node, type SvgNode } from '../node';
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

/** A label as it stands in the page, and the levels that show it. */
interface Written {
  readonly nodes: readonly SvgNode[];
  readonly levels: string[];
}

interface PlacedIn {
  readonly one: Placed<PlacedLabel>;
  readonly level: string;
  readonly zoom: number;
}

/** The names of one range of sizes, which find room at its start, its middle and its end, by level. */
function placedIn(scene: Scene, stage: Stage, step: StaticStep): readonly PlacedIn[] {
  const zooms = zoomsOf(step, stage);
  const before: Placed<PlacedLabel>[] = [];
  return step.levels.flatMap((level) => {
    const views = zooms.map((zoom) => ({ zoom, frame: frameAt(level, stage, zoom) }));
    const placed = placedLabels(scene, stage, views, before);
    before.push(...placed);
    return placed.map((one) => ({ one, level: level.name, zoom: zooms[0] ?? 0 }));
  });
}

/** A node that only some levels show. */
function shownIn({ name, attributes, children }: SvgNode, levels: readonly string[]): SvgNode {
  const own = attributes['class'] === undefined ? [] : [attributes['class']];
  return node(name, { ...attributes, class: [...own, ...levels].join(' ') }, children);
}

/**
 * The names of all ranges of sizes: each range shows those that it has room for, and where a room is taller
 * or wider, more of them. A name that stands the same in several ranges is in the page once.
 */
export function staticLabels(scene: Scene, stage: Stage, steps: readonly StaticStep[]): SvgNode {
  const placed = steps.flatMap((step) => placedIn(scene, stage, step));
  // As precise as the largest size asks for, so that a place is written the same for all.
  const precise = Math.max(...placed.map(({ zoom }) => zoom));
  const groups = new Map<string, Map<string, Written>>();
  const ordered = drawingOrder.flatMap((kind) =>
    placed.filter(({ one }) => one.item.label.kind === kind),
  );
  for (const { one, level, zoom } of ordered) {
    const { label } = one.item;
    const { size } = labelStyle(label.kind, zoom);
    const look = `${size} name ${label.kind}`;
    const group = groups.get(look) ?? new Map<string, Written>();
    groups.set(look, group);
    const nodes = labelNode(one, stage, precise);
    const markup = nodes.map(markupOf).join('');
    const written = group.get(markup) ?? { nodes, levels: [] };
    group.set(markup, written);
    written.levels.push(level);
  }
  const drawn = [...groups].map(([look, group]) => {
    const [size = '', ...names] = look.split(' ');
    const shown = [...group.values()].flatMap(({ nodes, levels }) =>
      nodes.map((one) => shownIn(one, levels)),
    );
    return node('g', { class: names.join(' '), 'font-size': size }, shown);
  });
  return node('svg', { class: 'labels' }, drawn);
}
