import { reasonOf } from './reason';
import type { KnownReason } from './renderer';

/**
 * Why this browser has no drawing context for the map, or nothing when it has one. Asked before the code of
 * the map is fetched, and since MapLibre fails half-built; the trial context is given back at once.
 */
export function reasonAgainstWebGL(): string | undefined {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    if (!context) return 'missing' satisfies KnownReason;
    const lost = context.isContextLost();
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return lost ? ('lost' satisfies KnownReason) : undefined;
  } catch (error) {
    return reasonOf(error);
  }
}
