import { whenIdleOrTouched } from '../browser/idle';
import { isAnsweredByCopy } from './registration';
import type { Update } from './updates';

/**
 * Looks for a new version where a kept copy answers for the page, when there is nothing else to do;
 * elsewhere nothing is asked for, and no code is fetched.
 * @returns how to call it off
 */
export function lookForUpdate(page: Element, tell: (update: Update) => void): () => void {
  if (!isAnsweredByCopy()) return () => undefined;
  let isOff = false;
  const look = async () => {
    try {
      const { watchUpdates } = await import('./updates');
      await watchUpdates((update) => {
        if (!isOff) tell(update);
      });
    } catch {
      // Without a network there is nothing new.
    }
  };
  const stop = whenIdleOrTouched(page, () => void look());
  return () => {
    isOff = true;
    stop();
  };
}
