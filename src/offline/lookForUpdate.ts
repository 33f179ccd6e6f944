import { whenIdleOrTouched } from '../state/idle';
import { ownRegistration } from './registration';
import type { Update } from './updates';

/**
 * Looks for a new version where a copy of the page is kept, when there is nothing else to do; elsewhere
 * nothing is asked for.
 * @returns how to call it off
 */
export function lookForUpdate(page: Element, tell: (update: Update) => void): () => void {
  let isOff = false;
  const look = async () => {
    try {
      const registration = await ownRegistration();
      if (!registration?.active) return;
      const { watchUpdates } = await import('./updates');
      await watchUpdates(registration, (update) => {
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
