import type { Explorer } from '../state/explorer.svelte';
import { grammarOf } from '../view/grammar';
import type { ViewState } from '../view/view';
import { build } from '../view/build';
import { linkTo, siteOf } from './address';
import { isFramed } from '../browser/framed';
import { watchNearness } from '../browser/nearness';

/** How the page behaves in an article: what it does there by itself, and what it leaves to the article. */
export interface Embedding {
  readonly framed: boolean;
  /** Whether the page is near the screen; outside of frames it always is. */
  readonly near: boolean;
  /** Whether the map waits to be asked for. */
  readonly waits: boolean;
  /** The reader asks for the map. */
  readonly ask: () => void;
  /**
   * The browser gave the drawing context of this frame to another one: there are only so many. The frame
   * takes it back when its reader asks, or when it comes near the screen again, so that no two fight for it.
   */
  readonly lose: () => void;
  /** What of a link is shown on arrival. */
  readonly arriving: (view: ViewState) => ViewState;
  /** The link has been read; years play now or when they are first seen, if it asked for that. */
  readonly arrive: (reducedMotion: boolean) => void;
  readonly see: (visible: boolean) => void;
  /** Address of the page outside of the frame, with the same view. */
  readonly wholePage: () => string;
  /** Begins to watch and to tell the page around. @returns how to stop */
  readonly join: (page: HTMLElement) => () => void;
}

export function embedding(explorer: Explorer): Embedding {
  const framed = typeof window !== 'undefined' && isFramed();
  let near = $state(!framed);
  let asked = $state(false);
  let lost = $state(false);
  let visible = true;
  let willPlay = false;
  const waits = () => lost || (explorer.view.start === 'picture' && !asked);

  function begin(): void {
    if (!willPlay || !visible || !near || waits()) return;
    willPlay = false;
    explorer.play();
  }

  function askForMap(): void {
    asked = true;
    lost = false;
    begin();
  }

  return {
    framed,
    get near() {
      return near;
    },
    get waits() {
      return waits();
    },
    ask: askForMap,
    lose: () => {
      lost = true;
    },
    // A dialog would take the focus of a reader who is somewhere else in the article.
    arriving: (view) => (framed ? { ...view, sheet: 'map' } : view),
    arrive: (reducedMotion) => {
      // Who asked for less motion starts it by hand.
      willPlay = explorer.view.play !== undefined && !reducedMotion;
      begin();
    },
    see: (seen) => {
      visible = seen;
      begin();
    },
    wholePage: () => {
      const { view, atlas } = explorer;
      const whole: ViewState = { ...view, interface: 'full', start: 'map', play: undefined };
      const { pinned, latest } = siteOf(window.location.href, build.edition);
      const isPinned = window.location.href.startsWith(pinned);
      const grammar = grammarOf(atlas, view.language);
      return linkTo({ latest, pinned }, whole, grammar, isPinned ? 'pinned' : 'latest');
    },
    join: (page) => {
      const plate = page.querySelector('main');
      const ask = () => {
        if (waits()) askForMap();
      };
      plate?.addEventListener('click', ask);
      const ignore = () => {
        plate?.removeEventListener('click', ask);
      };
      if (!framed) return ignore;
      document.documentElement.dataset['framed'] = '';
      let stopTelling: (() => void) | undefined;
      let gone = false;
      void import('./tellHost').then(
        ({ tellHost }) => {
          if (!gone) stopTelling = tellHost(page, () => explorer.view.interface);
        },
        // Without it the frame keeps the height it was given.
        () => undefined,
      );
      const unwatch = watchNearness(page, (seen) => {
        near = seen;
        if (!seen) lost = false;
        begin();
      });
      return () => {
        ignore();
        gone = true;
        unwatch();
        stopTelling?.();
      };
    },
  };
}
