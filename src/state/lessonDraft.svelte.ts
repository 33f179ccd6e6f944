import { begun, edited, redone, settled, undone, type Edits } from '../view/lessonEdits';
import { changedStep, withChanged } from '../view/lessonSteps';
import { lessonHere } from '../view/lessonHere';
import { writeLesson } from '../view/lessonFile';
import type { LessonProblem } from '../view/lessonRules';
import {
  asLesson,
  isPassing,
  problemsOfOwn,
  type OwnLesson,
  type OwnStep,
} from '../view/ownLesson';
import { packed } from '../view/packed';
import type { Explorer } from './explorer.svelte';
import { OpenLesson } from './openLesson.svelte';

/**
 * The lesson that a reader is making. It is in the address as a whole, as long as it fits: so a reload, or
 * somebody else, has it as it is.
 */
export class LessonDraft {
  private edits: Edits;
  /** What the address says: the lesson, or that it is here. */
  link = $state(lessonHere);
  private links: readonly string[] = [lessonHere];
  /** Whether it has become too long for a link. */
  isTooLong = $state(false);
  /** As it was last kept in a file, and as it stands in the address. */
  private keptAs = $state.raw<OwnLesson>();
  private linkedAs = $state.raw<OwnLesson>();
  private readonly explorer: Explorer;
  /** The lesson at its step, as the page shows it. */
  readonly open: OpenLesson;
  /** Whether the reader looks for another view: then nothing is asked, and all is shown. */
  isChoosingView = $state(false);

  constructor(explorer: Explorer, lesson: OwnLesson) {
    this.explorer = explorer;
    this.edits = $state.raw(begun(lesson));
    this.keptAs = lesson;
    this.open = new OpenLesson(explorer, () => asLesson(this.own, this.link));
  }

  readonly own: OwnLesson = $derived.by(() => this.edits.present);
  readonly number: number = $derived.by(() => this.open.number);
  readonly step: OwnStep | undefined = $derived.by(() => this.own.steps[this.number - 1]);
  readonly problems: readonly LessonProblem[] = $derived.by(() => {
    const { given: atlas, grammar } = this.explorer;
    return problemsOfOwn(this.own, { atlas, grammar });
  });
  /** Whether others could open it as it is. */
  readonly isFinished: boolean = $derived.by(() => this.problems.every(isPassing));
  readonly canUndo: boolean = $derived.by(() => this.edits.past.length > 0);
  readonly canRedo: boolean = $derived.by(() => this.edits.future.length > 0);
  /** Whether it would be lost with the page. */
  readonly isUnsaved: boolean = $derived.by(
    () => this.own !== this.keptAs && this.own !== this.linkedAs,
  );

  /** @param at the field that is written in */
  change(own: OwnLesson, at?: string): void {
    this.edits = edited(this.edits, own, at);
  }

  /** Changes the step that is shown. @param field that is written in */
  changeStep(changes: Partial<Omit<OwnStep, 'id'>>, field?: string): void {
    const at = field === undefined ? undefined : `${this.step?.id ?? ''} ${field}`;
    this.change(withChanged(this.own, this.number, changes), at);
  }

  /** What is wrong with a field of the step that is shown. */
  problemsAt(field: string): readonly LessonProblem[] {
    return this.problems.filter((one) => one.step === this.number && one.field === field);
  }

  settle(): void {
    this.edits = settled(this.edits);
  }

  undo(): void {
    this.goBack(undone(this.edits));
  }

  redo(): void {
    this.goBack(redone(this.edits));
  }

  private goBack(edits: Edits): void {
    const changed = changedStep(this.own, edits.present);
    this.edits = edits;
    if (changed !== undefined) this.goTo(changed);
  }

  /** Moves in the lesson leave the way back as it is. */
  goTo(number: number): void {
    this.explorer.goToStep(number, 'replace');
  }

  /** Whether an address is one it has had: the way back leads to such, and the lesson stays as it is now. */
  hasStoodAt(link: string | undefined): boolean {
    return link !== undefined && this.links.includes(link);
  }

  /** It has been kept in a file. */
  keep(): void {
    this.keptAs = this.own;
  }

  /** Puts the lesson into the address as it is now, if it fits. */
  async write(): Promise<void> {
    const { own } = this;
    const carried = await packed(writeLesson(own));
    // Written on meanwhile: the next one is on its way.
    if (own !== this.own) return;
    this.isTooLong = carried === undefined;
    this.linkedAs = carried === undefined ? undefined : own;
    this.link = carried ?? lessonHere;
    if (!this.hasStoodAt(this.link)) this.links = [...this.links, this.link];
  }
}
