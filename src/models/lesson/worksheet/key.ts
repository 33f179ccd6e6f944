import { seriesOf } from '../../../atlas';
import { leadsItsYear } from '../../../atlas/chosen';
import type { Figure } from '../../../atlas/figure';
import { figuresNamed, partsOf } from '../../../atlas/lesson';
import { placeNameOf } from '../../../atlas/relations';
import { periodWords, quantityWords } from '../../../text/figureWords';
import { formatDate } from '../../../text/format';
import { formulaInWords } from '../../../text/formula';
import { titleIn } from '../../../text/titleIn';
import { creditOf } from '../../credit';
import { stateWord } from '../../record/words';
import { markOf } from '../../statusMark';
import { saidOnce } from './answerWords';
import { axesOf, drawnRecord, recordNotes } from './record';
import type { Answer, Sentence, SourceLine, WorksheetKey } from './sheet';
import { givenAway, plannedTasks, spaceIn, type Plan, type Planned } from './tasks';
import { sentenceOf } from './withheld';
import { footOf, mapOf, planOf } from './worksheet';
import type { SheetWorld } from './world';

const nothing: ReadonlySet<string> = new Set();

function told({ world: { atlas, text } }: Plan, words: string): Sentence {
  return sentenceOf(atlas, text, words, nothing);
}

/** The names of the letters, and which of them is right where one was asked for. */
function namesOf({ world: { atlas, text }, letters }: Plan, task: Planned): Sentence {
  if (task.kind !== 'place') return [];
  const shown = letters.filter(({ letter }) => task.letters.includes(letter));
  const names = shown.map(({ letter, place }) => {
    const name = placeNameOf(atlas, place);
    return text.say('worksheet.letter', { letter, name: name ? text.name(name) : '' });
  });
  const list = `${names.join(text.say('record.comma'))}${text.say('worksheet.fullStop')}`;
  const right = letters.find(({ place }) => place === task.step?.question?.answer);
  const words = right ? text.say('worksheet.right', { letter: right.letter }) : '';
  return [{ words: [list, words].filter(Boolean).join(spaceIn(text.language)) }];
}

/** The claim that is drawn, and by which rule. */
function drawnClaim(plan: Plan, task: Planned): { lead: Sentence; notes: readonly string[] } {
  const { atlas, details, text } = plan.world;
  if (task.kind !== 'source') return { lead: [], notes: [] };
  const claims = task.claims.flatMap(({ figure }) => atlas.figures.get(figure) ?? []);
  // Claims of different years do not compete for one place.
  const isOneYear = new Set(claims.map(({ period }) => period.text)).size < 2;
  const drawn = isOneYear ? claims.find((figure) => leadsItsYear(atlas, figure)) : undefined;
  const said = details.conflicts.get(task.conflict ?? '');
  const rule = details.rules.get(said?.rule ?? '');
  const value = drawn ? quantityWords(atlas, text, drawn) : '';
  const credit = drawn ? creditOf(atlas, text, drawn) : '';
  return {
    lead: drawn
      ? [
          {
            words: text.say('worksheet.drawn', {
              value: [value, credit].filter(Boolean).join(text.say('record.comma')),
            }),
            figure: drawn,
          },
        ]
      : [{ words: text.say(isOneYear ? 'worksheet.noneDrawn' : 'worksheet.eachDrawn') }],
    notes: [
      rule ? text.say('worksheet.rule', { rule: text.name(rule.text) }) : '',
      // Where the lesson explains it, the data would say the same again.
      said && !task.step ? text.name(said.explanation) : '',
    ].filter(Boolean),
  };
}

/** As a sentence, whether or not its words end like one. */
function ended({ world: { text } }: Plan, sentence: Sentence): Sentence {
  const last = sentence.at(-1)?.words ?? '';
  if (sentence.length === 0 || /[.:;,!?。：；，！？]$/.test(last)) return sentence;
  return [...sentence, { words: text.say('worksheet.fullStop') }];
}

/** What is right, and why: what both would say is said once. */
function saidOf(plan: Plan, task: Planned): Pick<Answer, 'lead' | 'explanation'> {
  const { atlas, text } = plan.world;
  const question = task.step?.question;
  const explained = question ? text.name(question.explanation) : '';
  const explanation = told(plan, explained);
  if (task.kind === 'place') return { lead: ended(plan, namesOf(plan, task)), explanation };
  if (task.kind === 'source')
    return { lead: ended(plan, drawnClaim(plan, task).lead), explanation };
  if (task.kind === 'choose') {
    const options = question ? partsOf(text.name(question.options)) : [];
    const option = options[Number(question?.answer) - 1] ?? '';
    const { said, rest } = saidOnce(option, explained);
    return { lead: ended(plan, told(plan, said)), explanation: told(plan, rest) };
  }
  const figure = atlas.figures.get(question?.answer ?? '');
  // What is right of a record is drawn, all years of it.
  if (!figure || task.kind === 'draw') return { lead: [], explanation };
  const words = quantityWords(atlas, text, figure);
  const more = periodWords(atlas, text, figure);
  const lead = { words: text.say('worksheet.bracketed', { words, more }), figure };
  const mark = `{${figure.id}}`;
  const { said, rest } = saidOnce(mark, explained);
  // Where the number itself comes first, its year stands with it.
  const whole = said.startsWith(mark)
    ? [lead, ...told(plan, said.slice(mark.length))]
    : told(plan, said);
  return { lead: ended(plan, whole), explanation: told(plan, rest) };
}

function seriesOfTask({ world: { atlas } }: Plan, { series }: Planned) {
  return series && seriesOf(atlas, series.indicator, series.place);
}

function answerOf(plan: Plan, task: Planned, index: number): Answer {
  const { atlas, text } = plan.world;
  const series = seriesOfTask(plan, task);
  return {
    number: index + 1,
    ...saidOf(plan, task),
    notes: [...(series ? recordNotes(atlas, text, series) : []), ...drawnClaim(plan, task).notes],
    ...(series && {
      record: { axes: axesOf(atlas, text, series), drawn: drawnRecord(atlas, text, series) },
    }),
  };
}

/** The conflicts that tasks and their figures touch, each with its id. */
function conflictsOf(
  { world: { atlas, details, text } }: Plan,
  tasks: readonly Planned[],
  figures: readonly Figure[],
): readonly string[] {
  const asked = tasks.flatMap(({ conflict }) => conflict ?? []);
  const touched = figures.flatMap(({ id }) => atlas.conflictsByFigure.get(id) ?? []);
  return [...new Set([...asked, ...touched.map(({ id }) => id)])].toSorted().map((id) => {
    const topic = details.conflicts.get(id)?.topic;
    return topic ? text.say('worksheet.bracketed', { words: id, more: text.name(topic) }) : id;
  });
}

/** Every figure that a task or its answer prints. */
function figuresOfAnswer(plan: Plan, task: Planned): readonly Figure[] {
  const { atlas, text } = plan.world;
  const { step } = task;
  const [start, end] = atlas.data.info.years;
  const words = step
    ? [step.text, ...(step.question ? [step.question.text, step.question.explanation] : [])]
    : [];
  const points = (seriesOfTask(plan, task)?.points ?? []).filter(
    ({ year }) => year >= start && year <= end,
  );
  const ids = [
    ...points.map(({ lead }) => lead.id),
    ...(task.kind === 'source' ? task.claims.map(({ figure }) => figure) : []),
    ...(task.kind === 'number' && step?.question ? [step.question.answer] : []),
    ...words.flatMap((one) => figuresNamed(text.name(one))),
    ...(step?.figures ?? []),
  ];
  return [...new Set(ids)].flatMap((id) => atlas.figures.get(id) ?? []);
}

/** What is known of a figure, and who says it, in one line. */
function sourceLine({ world: { atlas, details, text } }: Plan, figure: Figure): SourceLine {
  const source = atlas.sources.get(figure.source);
  const publication = details.sources.get(figure.source);
  const mark = markOf(figure);
  const conflicts = atlas.conflictsByFigure.get(figure.id) ?? [];
  const state = stateWord(text, mark);
  const where = placeNameOf(atlas, figure.place);
  const words = [
    [periodWords(atlas, text, figure), where ? text.name(where) : '']
      .filter(Boolean)
      .join(text.say('record.comma')),
    quantityWords(atlas, text, figure),
    figure.kind === 'derived'
      ? text.say('worksheet.bracketed', { words: state, more: formulaInWords(atlas, text, figure) })
      : state,
    creditOf(atlas, text, figure) || text.say('worksheet.unknown'),
    publication ? titleIn(text, publication) : '',
    formatDate(text.language, source?.date ?? ''),
    conflicts.map(({ id }) => id).join(' '),
  ];
  return {
    ...{ figure: figure.id, mark, isDisputed: conflicts.length > 0 },
    words: words.filter(Boolean).join(text.say('worksheet.semicolon')),
  };
}

/** The key to a worksheet: the same tasks in the same order, with their answers and the sources of every number. */
export function worksheetKeyOf(world: SheetWorld): WorksheetKey {
  const plan = planOf(world);
  const { atlas, text, lesson, step = 0 } = world;
  const planned = plannedTasks(plan);
  const title = text.name((lesson.steps[step - 1] ?? lesson).title);
  const whole = text.name(atlas.data.info.title);
  const figures = planned.flatMap((task) => figuresOfAnswer(plan, task));
  const apart = planned.flatMap((task, index) =>
    givenAway(plan, planned, task).length > 0 ? [index + 1] : [],
  );
  const named = figuresNamed(title).flatMap((id) => atlas.figures.get(id) ?? []);
  return {
    heading:
      step > 0
        ? text.say('worksheet.keyHeadingOf', { title: whole, step })
        : text.say('worksheet.keyHeading', { title: whole }),
    title: told(plan, title),
    map: mapOf(plan, true),
    answers: planned.map((task, index) => answerOf(plan, task, index)),
    sources: [...new Set([...named, ...figures])].map((figure) => sourceLine(plan, figure)),
    conflicts: conflictsOf(plan, planned, figures),
    foot: [
      apart.length > 0
        ? text.say('worksheet.apart', { tasks: apart.join(text.say('record.comma')) })
        : '',
      ...footOf(plan),
    ].filter(Boolean),
  };
}
