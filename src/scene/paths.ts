import type { Atlas } from '../atlas';
import { subjectOf } from '../atlas';
import type { Position } from '../atlas/place';
import type { Flow } from '../atlas/route';
import {
  chained,
  greatCirclePath,
  measure,
  reversed,
  schematicPath,
  type Path,
} from '../flows/path';

/** Measured lines of the package, computed once each: the same route always gives the same object. */
export interface Paths {
  readonly ofRoute: (id: string) => Path | undefined;
  readonly ofFlow: (flow: Flow) => Path | undefined;
}

/** Where a place, area or country stands on the map, if it has a position. */
export function positionOf(atlas: Atlas, id: string): Position | undefined {
  const subject = subjectOf(atlas, id);
  if (subject?.kind === 'place') return subject.place.position;
  if (subject?.kind === 'area') return subject.area.position;
  return subject?.country.position;
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

/** The lines of a package: rail and road smoothed through their waypoints, air and trade as great circles. */
export function createPaths(atlas: Atlas): Paths {
  const ofRoute = remembered((id) => {
    const route = atlas.routes.get(id);
    if (!route) return undefined;
    const [from] = route.coordinates;
    const to = route.coordinates[route.coordinates.length - 1];
    if (!from || !to) return undefined;
    if (route.mode === 'air') return greatCirclePath(from, to);
    return route.mode === 'sea' ? measure(route.coordinates) : schematicPath(route.coordinates);
  });
  const ofFlowId = remembered((id) => {
    const flow = atlas.flows.get(id);
    if (!flow) return undefined;
    if (flow.mode === 'trade') {
      const from = positionOf(atlas, flow.origin);
      const to = positionOf(atlas, flow.destination);
      return from && to ? greatCirclePath(from, to) : undefined;
    }
    const parts = flow.routes.flatMap((signed) => {
      const path = ofRoute(signed.replace(/^-/, ''));
      if (!path) return [];
      return [signed.startsWith('-') ? reversed(path) : path];
    });
    return parts.length > 0 ? chained(parts) : undefined;
  });
  return { ofRoute, ofFlow: (flow) => ofFlowId(flow.id) };
}
