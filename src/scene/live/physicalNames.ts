import { fetchPhysicalNames, type PhysicalName } from '../base/physicalNames';
import { idle } from './idle';

/**
 * Brings the names of mountains, deserts and waters, which explain the map and can wait until the browser
 * has nothing else to do. Where they cannot be had the map goes on without them.
 * @returns how to call it off
 */
export function bringPhysicalNames(onNames: (names: readonly PhysicalName[]) => void): () => void {
  const end = new AbortController();

  async function bring(): Promise<void> {
    await idle(end.signal);
    const names = await fetchPhysicalNames(end.signal);
    if (!end.signal.aborted) onNames(names);
  }

  bring().catch(() => undefined);
  return () => {
    end.abort();
  };
}
