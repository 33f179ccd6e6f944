import { reasonOf } from '../reason';
import { basePath, baseSize, type BaseId } from '../base/overview';
import { terrainOf, type Terrain } from './terrain';

/** From this zoom on the overview that the page carries is too coarse. */
export const fineZoom = 4.7;

/** A base map as paths, in units of which so many make the width of the world. */
export interface BasePaths {
  readonly path: (id: string) => string;
  readonly size: () => number;
}

const isBaseId = (id: string): id is BaseId => id.startsWith('base-');

/** The overview that the page carries. */
export const pageBase: BasePaths = {
  path: (id) => (isBaseId(id) ? basePath(id) : ''),
  size: baseSize,
};

/**
 * The base map by parts: the overview, and closer up the full one, which is fetched when it is first
 * wanted. Without it the overview goes on.
 * @param onFine the full base map has come
 */
export function createBase(overview: BasePaths, onFine: () => void) {
  const known = new Map<string, Terrain>();
  let fine: ReadonlyMap<string, Terrain> | undefined;
  let isAsked = false;

  async function ask(): Promise<void> {
    if (isAsked) return;
    isAsked = true;
    try {
      const { fetchFineBase } = await import('./fineBase');
      fine = await fetchFineBase();
      onFine();
    } catch (error) {
      console.warn(reasonOf(error));
    }
  }

  return {
    part: (id: string, zoom: number): Terrain => {
      if (zoom >= fineZoom) void ask();
      const former = (zoom >= fineZoom ? fine?.get(id) : undefined) ?? known.get(id);
      if (former) return former;
      const read = terrainOf(id, overview.path(id), overview.size());
      known.set(id, read);
      return read;
    },
  };
}
