import type { Doing, Meaning } from '../../../models/lesson/presenterKeys';
import type { Explorer } from '../../../state/explorer.svelte';
import type { OpenLesson } from '../../../state/openLesson.svelte';

/** What the page does that no state tells. */
interface Stagehands {
  readonly openSpeaker: () => void;
  readonly goFullScreen: () => void;
}

/**
 * What is true of a presentation beside the view: whether the screen is black, which number is being typed.
 * The keys of both windows, the edges of the slide and the buttons all tell this one.
 */
export class Presenter {
  readonly open: OpenLesson;
  private readonly explorer: Explorer;
  private readonly hands: Stagehands;
  /** What covers the slide. */
  cover = $state<'black' | 'white'>();
  /** The number of a step, as far as it has been typed. */
  digits = $state('');
  /** Whether the notes stand on the slide itself. */
  showsNotes = $state(false);
  /** Whether the browser has refused the second window. */
  isRefused = $state(false);
  /** From the first step forward on. */
  hasBegun = $state(false);

  constructor(explorer: Explorer, open: OpenLesson, hands: Stagehands) {
    this.explorer = explorer;
    this.open = open;
    this.hands = hands;
  }

  get explores(): boolean {
    return this.explorer.view.explores;
  }

  /** Does what a key means, in whichever window it was pressed. */
  hear(meaning: Meaning): void {
    if (meaning.kind === 'nothing') return;
    this.digits = meaning.kind === 'type' ? meaning.digits : '';
    if (meaning.kind === 'lift') this.cover = undefined;
    else if (meaning.kind === 'jump') this.open.goTo(meaning.step);
    else if (meaning.kind === 'do') this.do(meaning.what);
  }

  /** Also what a button does: the slide comes back first. */
  do(what: Doing): void {
    const covered = this.cover;
    this.cover = undefined;
    switch (what) {
      case 'next':
        this.next();
        break;
      case 'previous':
        this.open.previous();
        break;
      case 'first':
        this.open.goTo(1);
        break;
      case 'last':
        this.open.goTo(this.open.count);
        break;
      case 'black':
      case 'white':
        this.cover = covered ? undefined : what;
        break;
      case 'return':
        if (this.explores) this.open.comeBack();
        break;
      case 'notes':
        this.showsNotes = !this.showsNotes;
        break;
      case 'speaker':
        this.hands.openSpeaker();
        break;
      case 'full screen':
        this.hands.goFullScreen();
        break;
      case 'leave':
        this.explorer.present(false);
        break;
    }
  }

  /** A question that is open is answered first; the last step that was left is come back to. */
  private next(): void {
    const { open } = this;
    this.hasBegun = true;
    if (open.asks) open.reveal();
    else if (open.number < open.count) open.next();
    else if (this.explores) open.comeBack();
  }
}
