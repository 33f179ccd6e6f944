import type { Explorer } from '../state/explorer.svelte';
import type { ViewState } from '../view/view';
import { isFramed } from '../browser/framed';
import { watchNearness } from '../browser/nearness';

/** How the page behaves in an article: what it does there by itself, and what it leaves to the article. */
export class Embedding {
  readonly framed = typeof window !== 'undefined' && isFramed();
  /** Whether the page is near the screen; outside of frames it always is. */
  near = $state(!this.framed);
  /** Whether the reader has asked for the map, where it waits for that. */
  asked = $state(false);
  private lost = $state(false);
  private visible = true;
  private willPlay = false;
  private readonly explorer: Explorer;

  constructor(explorer: Explorer) {
    this.explorer = explorer;
  }

  /** Whether the map waits to be asked for. */
  get waits(): boolean {
    return this.lost || (this.explorer.view.start === 'picture' && !this.asked);
  }

  private begin(): void {
    if (!this.willPlay || !this.visible || !this.near || this.waits) return;
    this.willPlay = false;
    this.explorer.play();
  }

  /** The reader asks for the map. */
  ask(): void {
    this.asked = true;
    this.lost = false;
    this.begin();
  }

  /**
   * The browser gave the drawing context of this frame to another one: there are only so many. The frame
   * takes it back when its reader asks, or when it comes near the screen again, so that no two fight for it.
   */
  lose(): void {
    this.lost = true;
  }

  /** What of a link is shown on arrival. */
  arriving(view: ViewState): ViewState {
    // A dialog would take the focus of a reader who is somewhere else in the article.
    return this.framed ? { ...view, sheet: 'map' } : view;
  }

  /** The link has been read; years play now or when they are first seen, if it asked for that. */
  arrive(reducedMotion: boolean): void {
    const { play, loops } = this.explorer.view;
    // Who asked for less motion starts it by hand; an exhibition has nobody to, and goes in steps.
    this.willPlay = play !== undefined && (loops || !reducedMotion);
    this.begin();
  }

  see(visible: boolean): void {
    this.visible = visible;
    this.begin();
  }

  /** Begins to watch and to tell the page around. @returns how to stop */
  join(page: HTMLElement): () => void {
    const stops = new AbortController();
    const { signal } = stops;
    const ask = () => {
      if (this.waits) this.ask();
    };
    page.querySelector('main')?.addEventListener('click', ask, { signal });
    if (this.framed) {
      document.documentElement.dataset['framed'] = '';
      // Without what tells it the frame keeps the height it was given.
      void import('./tellHost').then(
        ({ tellHost }) => {
          if (signal.aborted) return;
          signal.addEventListener(
            'abort',
            tellHost(page, () => this.explorer.view.interface),
          );
        },
        () => undefined,
      );
      const unwatch = watchNearness(page, (seen) => {
        this.near = seen;
        if (!seen) this.lost = false;
        this.begin();
      });
      signal.addEventListener('abort', unwatch);
    }
    return () => {
      stops.abort();
    };
  }
}
