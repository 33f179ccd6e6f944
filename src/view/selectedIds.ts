import type { Atlas } from '../atlas';
import { routeIds } from '../flows/flowsAt';
import type { Selection } from './view';

/** The places and areas that are parts of a place: the ports of a gateway. */
export function partsOf({ data }: Atlas, id: string): readonly string[] {
  return [...data.places, ...data.areas].filter(({ partOf }) => partOf === id).map((one) => one.id);
}

/** The ids a selection lights up on the map: itself, and for a gateway its ports, for a flow its routes. */
export function selectedIds(atlas: Atlas, selection: Selection): ReadonlySet<string> {
  if (selection.kind === 'none' || selection.kind === 'source') return new Set();
  const { kind, id } = selection;
  const flow = kind === 'flow' ? atlas.flows.get(id) : undefined;
  const others = kind === 'place' ? partsOf(atlas, id) : flow ? routeIds(flow) : [];
  return new Set([id, ...others]);
}
