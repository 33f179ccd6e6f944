import type { Lesson } from '../../../atlas/lesson';
import type { Explorer } from '../../../state/explorer.svelte';
import { LessonDraft } from '../../../state/lessonDraft.svelte';
import { withStep } from '../../../view/lessonSteps';
import { build } from '../../../view/build';
import { readLesson } from '../../../view/lessonFile';
import { emptyStep, isOwnLesson, ownLesson, type OwnLesson } from '../../../view/ownLesson';
import { writtenView } from '../../../view/stepView';
import type { PageState } from '../../pageState.svelte';
import { textUnder } from '../opening/readHere';

/** A lesson of one step, which shows what is seen now. */
function lessonOfView({ text, given, view }: Explorer): OwnLesson {
  return {
    ...{ language: text.language, data: build.version, title: '', summary: '', minutes: 0 },
    ...{ audience: '', steps: [{ ...emptyStep, id: 'step-1', ...writtenView(given, view) }] },
  };
}

/** Opens the editor with the lesson that is being made. */
export function goOnEditing(
  explorer: Explorer,
  page: PageState,
  draft: LessonDraft,
  step = explorer.view.lesson === draft.link ? explorer.view.step : 1,
): void {
  page.draft = draft;
  page.sharing = false;
  page.menuOpen = false;
  page.editing = true;
  const { view } = explorer;
  // What was handed in stays behind: here the lesson asks again.
  if (view.lesson !== draft.link || view.step !== step || view.work !== undefined)
    explorer.openLesson(draft.link, step);
}

/** Opens the editor with the lesson that is being made, and what is seen as a further step of it. */
export function addView(explorer: Explorer, page: PageState, draft: LessonDraft): void {
  const step = { ...emptyStep, ...writtenView(explorer.given, explorer.view) };
  const { steps } = draft.own;
  draft.change(withStep(draft.own, step, steps.length));
  goOnEditing(explorer, page, draft, draft.own.steps.length);
}

/** Opens the editor with a lesson that begins with what is seen. */
export function makeLesson(explorer: Explorer, page: PageState): void {
  goOnEditing(explorer, page, new LessonDraft(explorer, lessonOfView(explorer)));
}

/** Opens the editor with a lesson, at the step that is shown. */
export function changeLesson(explorer: Explorer, page: PageState, lesson: OwnLesson): void {
  const { draft } = page;
  const { lesson: link, step } = explorer.view;
  // What was tried out is gone on with: what can be taken back stays so.
  const isOwn = draft?.hasStoodAt(link) ?? false;
  goOnEditing(explorer, page, draft && isOwn ? draft : new LessonDraft(explorer, lesson), step);
}

/**
 * Opens the editor with the lesson that is shown: with a copy of one of the package, in the reader's language;
 * or with the reader's own as it came, with what is not shown of it.
 */
export async function changeShown(
  explorer: Explorer,
  page: PageState,
  shown: Lesson,
): Promise<void> {
  const { text, given: atlas, grammar } = explorer;
  const came = isOwnLesson(shown.id) ? await textUnder(shown.id) : undefined;
  const lesson = came === undefined ? undefined : readLesson(came, { atlas, grammar }).lesson;
  changeLesson(explorer, page, lesson ?? ownLesson(shown, text.language, build.version));
}

/** Shows a lesson that came in a file; it goes into the address at once, if it fits. */
export async function takeUp(
  explorer: Explorer,
  page: PageState,
  lesson: OwnLesson,
): Promise<void> {
  const draft = new LessonDraft(explorer, lesson);
  await draft.write();
  page.draft = draft;
  page.editing = false;
  page.sharing = false;
  explorer.openLesson(draft.link);
}

/** Closes the editor and shows the lesson as others see it, with the address that holds it. */
export async function leaveEditor(
  explorer: Explorer,
  page: PageState,
  draft: LessonDraft,
  step = draft.number,
): Promise<void> {
  draft.settle();
  await draft.write();
  page.editing = false;
  explorer.rewriteLesson(draft.link);
  explorer.goToStep(step, 'replace');
}
