import { palettes } from '../../theme';
import type { Surface, SurfaceOptions } from '../renderer';
import { startSurface } from './surface';

/** Ground and flows in WebGL, which the browser must have. Throws what went wrong and leaves nothing half-built. */
export function createSurface(options: SurfaceOptions): Surface {
  try {
    return startSurface(options, palettes);
  } catch (error) {
    options.container.replaceChildren();
    throw error;
  }
}
