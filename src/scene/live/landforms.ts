import { fetchPhysicalNames, type PhysicalName } from '../base/physicalNames';
import { idle } from './idle';

export interface LandformOptions {
  readonly onRelief: () => void;
  readonly onNames: (names: readonly PhysicalName[]) => void;
}

/**
 * What explains the map and can wait for it: relief and physical names, wanted when the browser has nothing
 * else to do. Where one cannot be had the map goes on without it.
 * @returns how to call it off
 */
export function bringLandforms({ onRelief, onNames }: LandformOptions): () => void {
  const end = new AbortController();

  async function bring(): Promise<void> {
    await idle(end.signal);
    onRelief();
    const names = await fetchPhysicalNames(end.signal);
    if (!end.signal.aborted) onNames(names);
  }

  bring().catch(() => undefined);
  return () => {
    end.abort();
  };
}
