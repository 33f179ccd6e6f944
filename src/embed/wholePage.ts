import type { Explorer } from '../state/explorer.svelte';
import { build } from '../view/build';
import { grammarOf } from '../view/grammar';
import type { ViewState } from '../view/view';
import { linkTo, siteOf } from './address';

/** What an embed says that the whole page does not. */
const around = { interface: 'full', start: 'map', play: undefined, loops: false } as const;

/** Address of the page outside of the frame, with the same view. */
export function wholePage({ view, atlas }: Explorer): string {
  const whole: ViewState = { ...view, ...around };
  const { pinned, latest } = siteOf(window.location.href, build.edition);
  const isPinned = window.location.href.startsWith(pinned);
  const grammar = grammarOf(atlas, view.language);
  return linkTo({ latest, pinned }, whole, grammar, isPinned ? 'pinned' : 'latest');
}
