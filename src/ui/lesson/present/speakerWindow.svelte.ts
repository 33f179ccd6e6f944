import { mount, unmount } from 'svelte';
import { openSecondWindow } from '../../../browser/secondWindow';
import Speaker from './Speaker.svelte';

interface SpeakerOptions {
  readonly title: string;
  /** What the parts of the slide speak from; those of the other window do as well. */
  readonly context: Map<unknown, unknown>;
  /** When the first step forward was taken. */
  readonly begun: () => number | undefined;
  /** Listens to the keys of a window. @returns how to stop it */
  readonly listen: (window: Window) => () => void;
}

/** The window with the notes. It is made here, of text alone, and goes with the slide. */
export class SpeakerWindow {
  private shown: { readonly other: Window; readonly close: () => void } | undefined;
  /** Whether it is open. */
  isOpen = $state(false);

  /** Opens it, or brings it to the front. @returns whether the browser lets it */
  open({ title, context, begun, listen }: SpeakerOptions): boolean {
    if (this.shown && !this.shown.other.closed) {
      this.shown.other.focus();
      return true;
    }
    const other = openSecondWindow(title);
    if (!other) return false;
    const props = {
      get begun() {
        return begun();
      },
    };
    const component = mount(Speaker, { target: other.document.body, context, props });
    const stop = listen(other);
    const close = () => {
      if (this.shown?.other !== other) return;
      this.shown = undefined;
      this.isOpen = false;
      stop();
      void unmount(component);
      other.close();
    };
    other.addEventListener('pagehide', close);
    this.shown = { other, close };
    this.isOpen = true;
    return true;
  }

  close(): void {
    this.shown?.close();
  }
}
