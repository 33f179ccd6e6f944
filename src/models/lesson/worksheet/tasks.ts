import { seriesOf } from '../../../atlas';
import { languageEntry, type Language } from '../../../atlas/languages';
import { partsOf, type LessonStep } from '../../../atlas/lesson';
import { unitOf } from '../../../atlas/relations';
import type { PlaceLetter } from '../../../scene/sheetMap';
import { unitWords } from '../../../text/unitWords';
import { askedConflict, claimWords, conflictToRead } from './claims';
import { offeredPlaces } from './letters';
import { axesOf, recordYears } from './record';
import type { Doing, Sentence, TaskWords } from './sheet';
import { drawnSeries, sentenceOf, withheldBy } from './withheld';
import { stepsOf, viewOfStep, type SheetWorld } from './world';

/** A task before it has its number, with what its answer is found by. */
export type Planned = Doing &
  TaskWords & {
    readonly step?: LessonStep;
    /** Of a task with sources: the conflict. */
    readonly conflict?: string;
    /** Of a record that is drawn by hand: whose series. */
    readonly series?: { readonly indicator: string; readonly place: string };
  };

/** What tasks are planned with. */
export interface Plan {
  readonly world: SheetWorld;
  readonly withheld: ReadonlySet<string>;
  readonly letters: readonly PlaceLetter[];
}

/** Lines to write on. */
const lines = { place: 0, draw: 1, choose: 1, number: 1, source: 3 } as const;

/** Words of a task, with all their figures: what they give away of another task stands on a page after it. */
function sentence({ world }: Plan, words: string): Sentence {
  return sentenceOf(world.atlas, world.text, words, new Set());
}

/** Sentences one after the other. */
function joined({ world: { text } }: Plan, sentences: readonly Sentence[]): Sentence {
  const between = { words: spaceIn(text.language) };
  return sentences
    .filter((one) => one.length > 0)
    .flatMap((one, index) => (index > 0 ? [between, ...one] : one));
}

/** What stands between two sentences; Chinese ones follow each other. */
export const spaceIn = (language: Language) =>
  languageEntry(language).script === 'Hans' ? '' : ' ';

const lettersAmong = ({ letters }: Plan, ids: readonly string[]) =>
  letters.filter(({ place }) => ids.includes(place)).map(({ letter }) => letter);

function doingOf(
  plan: Plan,
  step: LessonStep,
): (Doing & Pick<Planned, 'conflict' | 'series'>) | undefined {
  const { world, withheld } = plan;
  const { atlas, text } = world;
  const { question } = step;
  if (question?.kind === 'place') {
    const ids = offeredPlaces(atlas, step).map(({ id }) => id);
    return { kind: 'place', letters: lettersAmong(plan, ids) };
  }
  if (question?.kind === 'draw') {
    const drawn = drawnSeries(atlas, step);
    if (!drawn) return undefined;
    const { series, given } = drawn;
    const axes = axesOf(atlas, text, series);
    return { kind: 'draw', axes, given: recordYears(atlas, text, series, given), series };
  }
  if (question?.kind === 'choose') {
    const options = partsOf(text.name(question.options));
    return { kind: 'choose', options: options.map((words) => sentence(plan, words)) };
  }
  if (question?.kind === 'number') {
    const figure = atlas.figures.get(question.answer);
    return { kind: 'number', unit: figure ? unitWords(text, unitOf(atlas, figure), figure) : '' };
  }
  const asked = askedConflict(atlas, step);
  if (!asked) return undefined;
  const claims = claimWords(atlas, text, asked.figures, withheld);
  return { kind: 'source', claims, conflict: asked.conflict.id };
}

/** What the pupils are to do, beside what the lesson asks. */
function instruction({ world: { text } }: Plan, doing: Doing): string {
  if (doing.kind === 'draw' && doing.given.length === 0) return text.say('worksheet.how.guess');
  return text.say(`worksheet.how.${doing.kind}`);
}

function askedBy(plan: Plan, step: LessonStep): readonly Planned[] {
  const { text } = plan.world;
  const doing = doingOf(plan, step);
  if (!doing || !step.question) return [];
  const asked = joined(plan, [
    sentence(plan, text.name(step.text)),
    sentence(plan, text.name(step.question.text)),
    [{ words: instruction(plan, doing) }],
  ]);
  const lead = text.say(`worksheet.lead.${doing.kind}`);
  return [{ ...doing, step, lead, asked, lines: lines[doing.kind] }];
}

/** Where a lesson asks nothing, its map and its record are tasks all the same. */
function unasked(plan: Plan): readonly Planned[] {
  const { world } = plan;
  const { atlas, text } = world;
  const say = (key: Parameters<typeof text.say>[0]): Sentence => [{ words: text.say(key) }];
  const { leading } = viewOfStep(world, stepsOf(world)[0]);
  const row = atlas.data.record.find(({ id }) => id === leading);
  const series = row && seriesOf(atlas, row.indicator, row.place);
  const gates: Planned = {
    ...{ kind: 'place', letters: plan.letters.map(({ letter }) => letter), lines: 0 },
    ...{ lead: text.say('worksheet.lead.gates'), asked: say('worksheet.how.gates') },
  };
  if (!series) return [gates];
  const axes = axesOf(atlas, text, series);
  const record: Planned = {
    ...{ kind: 'draw', axes, given: recordYears(atlas, text, series), lines: 1, series },
    ...{ lead: text.say('worksheet.lead.draw'), asked: say('worksheet.how.record') },
  };
  return [...(plan.letters.length > 0 ? [gates] : []), record];
}

/** Two sources that disagree: every worksheet has them, whatever its lesson asks. */
function reading(plan: Plan): readonly Planned[] {
  const { world, withheld } = plan;
  const { atlas, details, text } = world;
  const found = conflictToRead(world, withheld);
  if (!found) return [];
  const topic = details.conflicts.get(found.conflict.id)?.topic;
  const claims = claimWords(atlas, text, found.figures, withheld);
  const doing = { kind: 'source', claims } as const;
  const words = topic ? text.say('worksheet.topic', { topic: text.name(topic) }) : '';
  const asked: Sentence = [
    { words: [words, text.say('worksheet.how.read')].filter(Boolean).join(spaceIn(text.language)) },
  ];
  const conflict = found.conflict.id;
  return [{ ...doing, conflict, lead: text.say('worksheet.lead.source'), asked, lines: 3 }];
}

/** Ids of the figures that are printed with a task. */
function printedWith(task: Planned): readonly string[] {
  const options = task.kind === 'choose' ? task.options.flat() : [];
  const said = [...task.asked, ...options].flatMap(({ figure }) => figure?.id ?? []);
  return task.kind === 'source' ? [...said, ...task.claims.map(({ figure }) => figure)] : said;
}

/** Indexes of the tasks whose answers are printed with one: it is handed out after them. */
export function givenAway(
  { world: { atlas } }: Plan,
  planned: readonly Planned[],
  task: Planned,
): readonly number[] {
  const printed = new Set(printedWith(task));
  return planned.flatMap((other, index) => {
    if (other === task || !other.step) return [];
    return withheldBy(atlas, other.step).some((id) => printed.has(id)) ? [index] : [];
  });
}

/**
 * All tasks in the order of the lesson, and the one with sources at the end. What gives a later task away
 * moves behind it.
 */
export function plannedTasks(plan: Plan): readonly Planned[] {
  const asked = stepsOf(plan.world).flatMap((step) => askedBy(plan, step));
  const tasks = [...(asked.length > 0 ? asked : unasked(plan)), ...reading(plan)];
  const isLast = (task: Planned, index: number) =>
    givenAway(plan, tasks, task).some((other) => other > index);
  return [
    ...tasks.filter((task, index) => !isLast(task, index)),
    ...tasks.filter((task, index) => isLast(task, index)),
  ];
}
