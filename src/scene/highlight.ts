import type { Atlas } from '../atlas';
import { gatesOf } from '../view/highlightedIds';
import type { Label, Scene, Standable } from './scene';

interface Mark extends Standable {
  readonly id: string;
}

/** The ids that a label is about; undefined where it is a part of the base map, which never steps back. */
function subjectsOf({ kind, id }: Label): readonly string[] | undefined {
  if (kind === 'region' || kind === 'country') return undefined;
  // A line may be what several routes have in common; a figure is that of a flow, or of a series at a place.
  return kind === 'end' ? id.split(',') : [id.replace(/^.*[:@]/, '')];
}

/**
 * A scene in which what a view is about stands forward and the rest steps back, without its names. Shades of
 * countries do not: each of them is a value, and a paler one would be another; nor do their names.
 * @param highlighted ids of what stands forward; of nothing, nothing steps back
 */
export function highlight(atlas: Atlas, scene: Scene, highlighted: ReadonlySet<string>): Scene {
  if (highlighted.size === 0) return scene;
  const ids = new Set(highlighted);
  const explained = new Set<string>();
  for (const { id, sum } of scene.splits) {
    // Where it is not known how a sum parts, it goes on to all of its gates.
    if (ids.has(sum)) for (const gate of gatesOf(atlas.flows.get(id))) ids.add(gate);
    if (ids.has(id)) explained.add(sum);
  }
  const standing = <T extends Mark>(
    marks: readonly T[],
    subjects: (mark: T) => readonly string[] | undefined,
  ): readonly T[] =>
    marks.map((mark) => {
      const about = subjects(mark);
      return about
        ? { ...mark, stands: about.some((id) => ids.has(id)) ? 'forward' : 'back' }
        : mark;
    });
  const itself = ({ id }: Mark) => [id];
  return {
    ...scene,
    highlighted,
    ribbons: standing(scene.ribbons, itself),
    splits: standing(scene.splits, ({ id, sum }) => [id, sum]),
    lines: standing(scene.lines, ({ id }) => id.split(',')),
    ports: standing(scene.ports, itself),
    throughputs: standing(scene.throughputs, itself),
    signs: standing(scene.signs, itself),
    partners: standing(scene.partners, ({ id, group }) =>
      ids.has(id) || ids.has(group) ? [id, group] : undefined,
    ),
    // A name that is too pale to be read only stands in the way of what is behind it.
    labels: standing(scene.labels, (label) => {
      const about = subjectsOf(label);
      return label.kind === 'note' && about?.some((id) => explained.has(id)) ? undefined : about;
    }).filter(({ stands }) => stands !== 'back'),
  };
}
