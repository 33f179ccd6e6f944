import { seriesOf, type Atlas } from '../atlas';
import { choosing, withChosen } from '../atlas/chosen';
import type { RecordRow } from '../atlas/indicator';
import { withoutFigures } from '../atlas/withoutFigures';
import type { Language } from '../atlas/names';
import type { Unnamed } from '../scene/labels/unnamed';
import { positionOf } from '../scene/paths';
import type { Camera, Sight } from '../view/ids';
import type { LayerId } from '../view/layers';
import type { Moment, Scene } from '../scene/scene';
import { obtainLanguage, textOf, type Text } from '../text/text';
import { clampTime, stepYear } from '../timeline/clock';
import { documentedOnly, documentedYears, stopBeside } from '../timeline/documentedOnly';
import { selectionOfFigure } from '../view/links';
import { roundCamera, roundTime, sameSight } from '../view/camera';
import type { ViewGrammar } from '../view/linkGrammar';
import {
  nothingHighlighted,
  partsOfStep,
  toggled,
  type Answering,
  type StepView,
  type Trace,
  type Selection,
  type Sheet,
  type Theme,
  type ViewState,
} from '../view/view';
import { Player } from './player.svelte';
import { Scenes } from './scenes.svelte';

/** A place that the map is asked to go to. Asking again is another wish, to the same place as well. */
export interface Destination {
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

/** How near the map comes to what is gone to: a country is seen whole. */
const zoomOf = { country: 3.6, other: 5.5 } as const;

/**
 * The one state of the page and the intents that change it. Everything shown is derived from
 * (atlas, view, player); the view is replaced, never mutated, so that it can be compared by reference.
 */
export class Explorer {
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
  private awaited: Language;
  /** Whether a change since the address was last written deserves a history entry of its own. */
  private trace: Trace = 'replace';

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
  private readonly withoutLines = $derived.by(() => this.view.documentedOnly);

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

  private change(change: Partial<ViewState>, trace: Trace): void {
    // A move in the same breath does not take the entry of a choice.
    if (trace === 'push') this.trace = 'push';
    const leavesStep = this.view.lesson !== undefined && partsOfStep.some((part) => part in change);
    this.view = { ...this.view, ...(leavesStep && { explores: true }), ...change };
  }

  /** Opens a lesson, a whole one that a link may carry among them, at one of its steps; none closes it. */
  openLesson(lesson: string | undefined, step = 1): void {
    this.player.pause();
    const start = { answers: 'hidden', explores: false, presents: false, sheet: 'map' } as const;
    const end = lesson === undefined && { highlighted: nothingHighlighted };
    this.change({ lesson, step, ...start, ...end }, 'push');
  }

  /** Goes to a step of the open lesson, or back to the one that was left. */
  goToStep(step: number, trace: Trace = 'push'): void {
    this.player.pause();
    this.change({ step, answers: 'hidden', explores: false, sheet: 'map' }, trace);
  }

  /** The open lesson has been written anew: it stands in the place of what it was, at its step. */
  rewriteLesson(lesson: string): void {
    this.change({ lesson }, 'replace');
  }

  /** Shows what a step is about. */
  showStep(view: StepView): void {
    this.player.pause();
    this.player.seek(view.t);
    this.player.settle();
    if (!sameSight(view.camera, this.view.camera)) this.destination = { camera: view.camera };
    this.change({ ...view, explores: false }, 'replace');
  }

  /** Leaves what the step shows, and stays at it. */
  explore(): void {
    this.change({ explores: true }, 'push');
  }

  setAnswers(answers: Answering): void {
    this.change({ answers }, 'push');
  }

  present(presents: boolean): void {
    this.change({ presents }, 'push');
  }

  /** Takes over a state from a link or the history; play stops. */
  show(view: ViewState): void {
    this.player.pause();
    this.player.keepTo(view.play, view.loops);
    this.trace = 'replace';
    if (!sameSight(view.camera, this.view.camera)) this.destination = { camera: view.camera };
    this.view = view;
  }

  seek(t: number): void {
    const within = clampTime(t, this.grammar.domain);
    const clamped = this.withoutLines ? Math.round(within) : roundTime(within);
    this.player.seek(clamped);
    this.player.settle();
    this.change({ t: clamped }, 'replace');
  }

  step(direction: 1 | -1): void {
    this.pause();
    const { t } = this.view;
    const next = this.stops
      ? (stopBeside(t, direction, this.stops) ?? t)
      : stepYear(t, direction, this.grammar.domain);
    this.seek(next);
  }

  play(): void {
    this.change({ t: this.player.play(this.view.t, this.held) }, 'replace');
  }

  /** Pause comes to rest where it is, so that an interpolated moment can be looked at. */
  pause(): void {
    this.player.pause();
    this.change({ t: roundTime(this.view.t) }, 'replace');
  }

  playOrPause(): void {
    if (this.player.playing) this.pause();
    else this.play();
  }

  /** One frame of motion. @param elapsed seconds since the last frame */
  tick(elapsed: number): void {
    const t = this.player.tick(this.view.t, elapsed, this.held);
    if (t !== this.view.t) this.change({ t }, 'replace');
  }

  stepPlay(): void {
    this.change({ t: this.player.stepPlay(this.view.t, this.held) }, 'replace');
  }

  /**
   * Selects something and leaves the map where it is.
   * @param figure id of a figure to point at in what is selected
   */
  select(selection: Selection = { kind: 'none' }, figure?: string): void {
    this.hasSelected = true;
    // Who picks nothing where nothing is selected wants to see all things again.
    const isOfAll = selection.kind === 'none' && this.view.selection.kind === 'none';
    const about = isOfAll && { highlighted: nothingHighlighted };
    this.change({ selection, figure, sheet: 'map', ...about }, 'push');
  }

  /** From a number to where it is documented: its subject is selected, the figure pointed at. */
  showFigure(id: string): void {
    const figure = this.atlas.figures.get(id);
    if (figure) this.select(selectionOfFigure(this.atlas, figure), id);
  }

  /** Selects something and brings the map there. */
  goTo(selection: Selection): void {
    this.select(selection);
    if (selection.kind === 'none' || selection.kind === 'source') return;
    const position = positionOf(this.atlas, selection.id);
    if (!position) return;
    const [longitude, latitude] = position;
    const zoom = selection.kind === 'country' ? zoomOf.country : zoomOf.other;
    this.moveCamera({ longitude, latitude, zoom });
    this.destination = { camera: this.view.camera };
  }

  /** Draws one claim of a conflict in place of the one that a rule draws, or takes that back. */
  draw(conflict: string, figure: string): void {
    const drawn = choosing(this.view.drawn, this.grammar.choices, conflict, figure);
    this.change({ drawn }, 'push');
  }

  /** Draws everywhere what the rules draw. */
  drawByRules(): void {
    this.change({ drawn: this.grammar.defaults.drawn }, 'push');
  }

  /** Lets go of the version that a link named. */
  forgetVersion(): void {
    this.change({ data: undefined }, 'push');
  }

  lead(leading: string): void {
    if (this.grammar.leadings.has(leading)) this.change({ leading }, 'push');
  }

  toggleLayer(layer: LayerId): void {
    this.change({ hidden: toggled(this.view.hidden, layer) }, 'push');
  }

  showLayers(): void {
    this.change({ hidden: this.grammar.defaults.hidden }, 'push');
  }

  /** The map has been moved. */
  moveCamera(camera: Camera): void {
    this.change({ camera: roundCamera(camera) }, 'replace');
  }

  /** Back to the first view of the package. */
  showWhole(): void {
    this.change({ camera: undefined }, 'push');
    this.destination = { camera: undefined };
  }

  /**
   * Goes on in a language once its words are there; the last one asked for counts.
   * @param trace `replace` when the page only arrives at the language of a link
   */
  async speak(language: Language, trace: Trace = 'push'): Promise<void> {
    this.awaited = language;
    const { language: present } = this.view;
    if (language === present) return;
    const obtained = await obtainLanguage(language, present);
    if (this.awaited === language) this.change({ language: obtained }, trace);
  }

  setTheme(theme: Theme): void {
    this.change({ theme }, 'push');
  }

  setStill(still: boolean): void {
    this.change({ still }, 'push');
  }

  /** With documented years only, time rests on a whole year. */
  setDocumentedOnly(documentedOnly: boolean): void {
    this.player.pause();
    const t = documentedOnly ? Math.floor(this.view.t) : this.view.t;
    this.player.seek(t);
    this.change({ documentedOnly, t }, 'push');
  }

  /** @param compared a whole year of the domain; undefined for no comparison */
  compare(compared: number | undefined): void {
    const { domain } = this.grammar;
    const year = compared === undefined ? undefined : Math.round(clampTime(compared, domain));
    if (year === this.view.compared) return;
    // Beginning and ending are choices; another year is a move, as with the year shown.
    const isMove = year !== undefined && this.view.compared !== undefined;
    this.change({ compared: year }, isMove ? 'replace' : 'push');
  }

  open(sheet: Sheet): void {
    this.player.pause();
    this.change({ sheet }, 'push');
  }

  closeSheet(): void {
    const { selection } = this.view;
    const kept = selection.kind === 'source' ? { kind: 'none' as const } : selection;
    this.change({ sheet: 'map', selection: kept }, 'push');
  }

  showSource(id: string): void {
    this.player.pause();
    this.change({ selection: { kind: 'source', id }, sheet: 'sources' }, 'push');
  }
}
