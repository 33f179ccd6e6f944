import type { Atlas } from '../atlas';
import type { Direction, Flow, Route } from '../atlas/route';
import { isPlanned, lineModeOf, routeIds, type FlowSample } from '../flows/flowsAt';
import type { Paths } from './paths';
import type { Line, LineStatus, Stop } from './scene';

function statusOf(
  route: Route,
  mode: Line['mode'],
  flows: readonly Flow[],
  year: number,
): LineStatus | undefined {
  if (isPlanned(route, year)) return 'planned';
  if (flows.length > 0) return 'service';
  // Roads and lanes of air and sea exist on this map only through a documented service; railways are landmarks too.
  if (mode !== 'rail' && mode !== 'ferry') return undefined;
  const plannedLater = route.status.some(
    ({ status, period }) => status === 'planned' && period.start >= year + 1,
  );
  return plannedLater ? undefined : 'reference';
}

function directionOf(flows: readonly Flow[], route: Route): Direction {
  const signs = new Set<Direction>();
  for (const flow of flows) {
    const backwards = flow.routes.includes(`-${route.id}`);
    if (flow.direction === 'both') signs.add('both');
    else signs.add((flow.direction === 'out') === backwards ? 'in' : 'out');
  }
  const [only] = signs;
  return signs.size === 1 && only ? only : 'both';
}

/**
 * Every route that a source supports in the year of a stop, each drawn once whatever runs on it.
 * @param samples what flows at the time of the stop
 */
export function linesOf(
  atlas: Atlas,
  paths: Paths,
  samples: readonly FlowSample[],
  stop: Stop,
  selected: ReadonlySet<string>,
): readonly Line[] {
  const flowsByRoute = new Map<string, Flow[]>();
  for (const { flow } of samples) {
    for (const id of routeIds(flow)) {
      const flows = flowsByRoute.get(id);
      if (flows) flows.push(flow);
      else flowsByRoute.set(id, [flow]);
    }
  }
  return atlas.data.routes.flatMap((route) => {
    const flows = flowsByRoute.get(route.id) ?? [];
    const mode = lineModeOf(atlas, route);
    const status = statusOf(route, mode, flows, stop.year);
    const path = paths.ofRoute(route.id);
    if (!status || !path) return [];
    return {
      id: route.id,
      mode,
      status,
      path,
      direction: directionOf(flows, route),
      selected: selected.has(route.id) || flows.some((flow) => selected.has(flow.id)),
    };
  });
}
