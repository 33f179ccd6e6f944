import { meaningOf, type Meaning, type Situation } from '../../../models/lesson/presenterKeys';
import { focusKindOf } from './focusKind';

/**
 * Listens to the keys of a window before anything in it does, the map among others.
 * @returns how to stop it
 */
export function listenToPresenter(
  window: Window,
  situation: () => Omit<Situation, 'focus'>,
  hear: (meaning: Meaning) => void,
): () => void {
  const end = new AbortController();
  const options = { capture: true, signal: end.signal };
  let wasWalkedTo = false;
  /** Keys that are down and were taken: some browsers press a button when Space comes up again. */
  const taken = new Set<string>();

  function take(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab') wasWalkedTo = true;
      const focus = focusKindOf(window.document.activeElement, wasWalkedTo);
      const meaning = meaningOf(event, { ...situation(), focus });
      if (!meaning) return;
      take(event);
      taken.add(event.code);
      hear(meaning);
    },
    options,
  );
  window.addEventListener(
    'keyup',
    (event) => {
      if (taken.delete(event.code)) take(event);
    },
    options,
  );
  window.addEventListener(
    'pointerdown',
    () => {
      wasWalkedTo = false;
    },
    options,
  );
  return () => {
    end.abort();
  };
}
