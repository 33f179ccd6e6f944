import type { Atlas } from '../../atlas';
import type { Mode, Unit } from '../../atlas/indicator';
import { unitOf } from '../../atlas/relations';

/** What one moving marker of a mode stands for; undefined where nothing of that mode is counted. */
export function markerUnit(atlas: Atlas, mode: Mode): Unit | undefined {
  for (const flow of atlas.flows.values()) {
    const unit = flow.mode === mode && flow.indicator ? unitOf(atlas, flow) : undefined;
    if (unit && unit.perMarker > 0) return unit;
  }
  return undefined;
}
