import { seriesOf, type Atlas } from '../atlas';
import { withChosen } from '../atlas/chosen';
import type { RecordRow } from '../atlas/indicator';
import type { Language } from '../atlas/names';
import { withoutFigures } from '../atlas/withoutFigures';
import type { Unnamed } from '../scene/labels/unnamed';
import type { Moment, Scene } from '../scene/scene';
import { textOf, type Text } from '../text/text';
import { documentedOnly, documentedYears } from '../timeline/documentedOnly';
import type { Sight } from '../view/ids';
import type { ViewGrammar } from '../view/linkGrammar';
import { partsOfStep, type Trace, type ViewState } from '../view/view';
import { Player } from './player.svelte';
import { Scenes } from './scenes.svelte';

/** A place that the map is asked to go to. Asking again is another wish, to the same place as well. */
interface Destination {
  readonly camera: Sight;
}

/** What may ask something that the page must not answer by itself. */
export interface Asking {
  /** Id of the lesson that asks; none: of whatever is open. */
  readonly of?: string;
  readonly asks: boolean;
  /** Names that would give the answer away. */
  readonly unnamed?: readonly string[];
}

const everythingNamed: Unnamed = [];

/**
 * What is shown: derived from (atlas, view, player) and nothing else. The view is replaced, never mutated, so
 * that it can be compared by reference.
 */
export class Exploration {
  /** The atlas as the rules of the package draw it. */
  readonly given: Atlas;
  readonly grammar: ViewGrammar;
  readonly player: Player;
  view: ViewState;
  /** Where the map is to go; where the reader has moved it since is in the view. */
  destination: Destination;
  /** Whether the reader has selected something; a selection that came with the link takes no focus. */
  hasSelected = false;
  /** The language that was asked for last; its words may still be on their way. */
  protected awaited: Language;
  /** Whether a change since the address was last written deserves a history entry of its own. */
  protected trace: Trace = 'replace';

  constructor(atlas: Atlas, grammar: ViewGrammar, initial: ViewState) {
    this.given = atlas;
    this.grammar = grammar;
    this.player = new Player(grammar.domain);
    this.player.keepTo(initial.play, initial.loops);
    this.view = $state.raw(initial);
    this.destination = $state.raw({ camera: initial.camera });
    this.awaited = initial.language;
  }

  // Each part of the view by itself: what depends on one of them is not computed anew when another moves.
  private readonly language = $derived.by(() => this.view.language);
  readonly text: Text = $derived.by(() => textOf(this.language));
  private readonly drawn = $derived.by(() => this.view.drawn);

  /** The atlas with the claims that the reader has chosen to draw. */
  readonly atlas: Atlas = $derived.by(() => withChosen(this.given, this.drawn));
  protected readonly withoutLines = $derived.by(() => this.view.documentedOnly);

  /** The lesson that the view names, once it has come. */
  lesson = $state.raw<Asking>();
  private readonly asking = $derived.by(() => {
    const { of } = this.lesson ?? {};
    return of === undefined || of === this.view.lesson ? this.lesson : undefined;
  });
  /** Whether a question is open, or may be: then nothing that is counted is shown, or said anywhere. */
  readonly withholds: boolean = $derived.by(
    () => this.view.lesson !== undefined && (this.asking?.asks ?? true),
  );

  /** What may not be named on the map: of a lesson that has not come yet nobody knows which place it asks for. */
  readonly unnamed: Unnamed = $derived.by(() => {
    if (this.view.lesson === undefined) return everythingNamed;
    return this.asking ? (this.asking.unnamed ?? everythingNamed) : 'names';
  });

  /** The package as the reader wants to see it: all that is shown comes from this one. */
  readonly shownAtlas: Atlas = $derived.by(() => {
    if (this.withholds) return withoutFigures(this.atlas);
    return this.withoutLines ? documentedOnly(this.atlas) : this.atlas;
  });

  private readonly scenes = new Scenes(this);

  /** Does a part of the work for the first scene beforehand. */
  measureLines(): void {
    this.scenes.measureLines();
  }

  /** All that is drawn; not another one with every frame. */
  get scene(): Scene {
    return this.scenes.shown;
  }

  readonly moment: Moment = $derived.by(() => this.player.moment(this.view.t));
  readonly leading: RecordRow | undefined = $derived.by(() =>
    this.atlas.data.record.find(({ id }) => id === this.view.leading),
  );
  /** The row that leads where nobody says so. */
  get firstLeading(): RecordRow | undefined {
    return this.atlas.data.record.find(({ role }) => role === 'choice');
  }
  /** The documented years of the leading series: play goes from one to the next and holds each. */
  readonly held: readonly number[] | undefined = $derived.by(() => {
    if (!this.leading) return undefined;
    const { indicator, place } = this.leading;
    const years = documentedYears(seriesOf(this.atlas, indicator, place), this.grammar.domain);
    return years.length > 1 ? years : undefined;
  });
  /** The only years to step through, when no others are to be shown. */
  readonly stops: readonly number[] | undefined = $derived.by(() =>
    this.withoutLines ? this.held : undefined,
  );

  /** How the present view is to be written; asking counts as writing it. */
  takeTrace(): Trace {
    const { trace } = this;
    this.trace = 'replace';
    return trace;
  }

  /** Whether the address lags behind by a choice, not only by moves. */
  get chose(): boolean {
    return this.trace === 'push';
  }

  protected change(change: Partial<ViewState>, trace: Trace): void {
    // A move in the same breath does not take the entry of a choice.
    if (trace === 'push') this.trace = 'push';
    const leavesStep = this.view.lesson !== undefined && partsOfStep.some((part) => part in change);
    this.view = { ...this.view, ...(leavesStep && { explores: true }), ...change };
  }
}
