import type { Atlas } from '../atlas';
import { subjectOf } from '../atlas';
import type { Position } from '../atlas/place';
import type { Flow } from '../atlas/route';
import { bundleOf, type Bundle } from '../flows/bundles';
import {
  chained,
  greatCirclePath,
  kilometreOf,
  pointsPerLine,
  reversed,
  schematicPath,
  straightPath,
  type Path,
} from '../flows/path';

/** Measured lines of the package, computed once each: the same route always gives the same object. */
export interface Paths {
  readonly ofRoute: (id: string) => Path | undefined;
  readonly ofFlow: (flow: Flow) => Path | undefined;
  /** Routes from one place as one line that forks. */
  readonly ofBundle: (ids: readonly string[]) => Bundle | undefined;
  /** The stretch of its line, in kilometres, on which a flow is counted: all of it when it has no gates. */
  readonly gateOf: (flow: Flow) => Gate | undefined;
}

export type Gate = readonly [from: number, to: number];

/** Where a place, area or country stands on the map, if it has a position. */
export function positionOf(atlas: Atlas, id: string): Position | undefined {
  return subjectOf(atlas, id)?.thing.position;
}

function remembered<T>(compute: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const value = compute(id);
    known.set(id, value);
    return value;
  };
}

function gateOn(atlas: Atlas, flow: Flow, path: Path): Gate {
  const kilometres = flow.gates.flatMap((id) => {
    const position = positionOf(atlas, id);
    return position ? [kilometreOf(path, position)] : [];
  });
  // A flow between two points is counted as a whole: it keeps its width from end to end.
  if (kilometres.length === 0) return [0, path.length];
  return [Math.min(...kilometres), Math.max(...kilometres)];
}

/** The lines of a package: rail and road smoothed through their waypoints, air and trade as great circles. */
export function createPaths(atlas: Atlas): Paths {
  const most = pointsPerLine(atlas.data.flows.length);
  const ofRoute = remembered((id) => {
    const route = atlas.routes.get(id);
    if (!route) return undefined;
    const [from] = route.coordinates;
    const to = route.coordinates[route.coordinates.length - 1];
    if (!from || !to) return undefined;
    if (route.mode === 'air') return greatCirclePath(from, to, most);
    return route.mode === 'sea'
      ? straightPath(route.coordinates)
      : schematicPath(route.coordinates, most);
  });
  const ofFlowId = remembered((id) => {
    const flow = atlas.flows.get(id);
    if (!flow) return undefined;
    if (flow.mode === 'trade') {
      const from = positionOf(atlas, flow.origin);
      const to = positionOf(atlas, flow.destination);
      return from && to ? greatCirclePath(from, to, most) : undefined;
    }
    const parts = flow.routes.flatMap((signed) => {
      const path = ofRoute(signed.startsWith('-') ? signed.slice(1) : signed);
      if (!path) return [];
      return [signed.startsWith('-') ? reversed(path) : path];
    });
    return parts.length > 0 ? chained(parts) : undefined;
  });
  const gateOfId = remembered((id) => {
    const flow = atlas.flows.get(id);
    const path = ofFlowId(id);
    return flow && path && gateOn(atlas, flow, path);
  });
  const ofBundleIds = remembered((ids) =>
    bundleOf(ids.split(',').flatMap((id) => ofRoute(id) ?? [])),
  );
  return {
    ofRoute,
    ofBundle: (ids) => ofBundleIds(ids.join()),
    ofFlow: (flow) => ofFlowId(flow.id),
    gateOf: (flow) => gateOfId(flow.id),
  };
}
