import { choosing } from '../atlas/chosen';
import type { Language } from '../atlas/names';
import { positionOf } from '../scene/paths';
import { obtainLanguage } from '../text/text';
import { clampTime, stepYear } from '../timeline/clock';
import { stopBeside } from '../timeline/documentedOnly';
import { roundCamera, roundTime, sameSight } from '../view/camera';
import type { Camera } from '../view/ids';
import type { LayerId } from '../view/layers';
import { selectionOfFigure } from '../view/links';
import {
  nothingHighlighted,
  toggled,
  type Answering,
  type Selection,
  type Sheet,
  type StepView,
  type Theme,
  type Trace,
  type ViewState,
} from '../view/view';
import { Exploration } from './exploration.svelte';

/** Where a step begins: nothing is revealed, and nothing else is looked at. */
const atStep = { answers: 'hidden', explores: false, sheet: 'map' } as const;

/** How near the map comes to what is gone to: a country is seen whole. */
const zoomOf = { country: 3.6, other: 5.5 } as const;

/** The one state of the page, and the intents that change it. */
export class Explorer extends Exploration {
  /** Opens a lesson, a whole one that a link may carry among them, at one of its steps; none closes it. */
  openLesson(lesson: string | undefined, step = 1): void {
    this.player.pause();
    const end = lesson === undefined && { highlighted: nothingHighlighted };
    this.change({ lesson, step, work: undefined, presents: false, ...atStep, ...end }, 'push');
  }

  /** Goes to a step of the open lesson, or back to the one that was left. */
  goToStep(step: number, trace: Trace = 'push'): void {
    this.player.pause();
    this.change({ step, ...atStep }, trace);
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
