import type { Atlas } from '../atlas';
import { routeIds } from '../flows/flowsAt';
import type { Selection } from './view';

/** The ids a selection lights up on the map: itself, and for a gateway its ports, for a flow its routes. */
export function selectedIds(atlas: Atlas, selection: Selection): ReadonlySet<string> {
  if (selection.kind === 'none' || selection.kind === 'source') return new Set();
  const ids = new Set([selection.id]);
  if (selection.kind === 'place') {
    for (const place of atlas.data.places) if (place.partOf === selection.id) ids.add(place.id);
    for (const area of atlas.data.areas) if (area.partOf === selection.id) ids.add(area.id);
  }
  if (selection.kind === 'flow') {
    const flow = atlas.flows.get(selection.id);
    for (const id of flow ? routeIds(flow) : []) ids.add(id);
  }
  return ids;
}
