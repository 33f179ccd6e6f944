import type { Atlas } from '../atlas';
import { byDirection } from '../flows/bundles';
import type { Paths } from './paths';
import type { Line } from './scene';

/** Services without a volume of one airport, of which none is chosen: each has the route that it is. */
function quietFrom(
  atlas: Atlas,
  lines: readonly Line[],
  selected: ReadonlySet<string>,
  highlighted: ReadonlySet<string>,
) {
  const byStart = new Map<string, Line[]>();
  for (const line of lines) {
    const route = atlas.routes.get(line.id);
    if (line.mode !== 'air' || line.status !== 'service' || line.selected || !route) continue;
    if (selected.has(route.from) || selected.has(route.to) || highlighted.has(line.id)) continue;
    const others = byStart.get(route.from);
    if (others) others.push(line);
    else byStart.set(route.from, [line]);
  }
  return byStart;
}

/**
 * Lines of air services with those that leave an airport in one direction as one line that forks on the way,
 * until the airport, one of them, or where it leads to is chosen: nothing is known of how much any carries.
 * One that the view is about has a line of its own.
 */
export function bundled(
  atlas: Atlas,
  paths: Paths,
  lines: readonly Line[],
  selected: ReadonlySet<string>,
  highlighted: ReadonlySet<string>,
): readonly Line[] {
  const inPlaceOf = new Map<Line, readonly Line[]>();
  for (const [start, ofStart] of quietFrom(atlas, lines, selected, highlighted))
    for (const group of byDirection(ofStart)) {
      const ids = group.map(({ id }) => id);
      const bundle = paths.ofBundle(ids);
      const [first] = group;
      if (!bundle || !first) continue;
      const direction = group.every((line) => line.direction === first.direction)
        ? first.direction
        : 'both';
      const stem: Line = { ...first, id: ids.join(), path: bundle.stem, direction, stemOf: start };
      group.forEach((line, index) => {
        const twig = { ...line, path: bundle.twigs[index] ?? line.path, twigOf: stem.id };
        inPlaceOf.set(line, index === 0 ? [stem, twig] : [twig]);
      });
    }
  return inPlaceOf.size === 0 ? lines : lines.flatMap((line) => inPlaceOf.get(line) ?? [line]);
}
