import { groupBy, seriesOf, type Atlas } from '../../../atlas';
import { drawableClaims } from '../../../atlas/chosen';
import type { Conflict, Figure } from '../../../atlas/figure';
import { partsOf, type LessonStep } from '../../../atlas/lesson';
import { placeNameOf } from '../../../atlas/relations';
import { periodWords, quantityWords } from '../../../text/figureWords';
import { formatDate } from '../../../text/format';
import { formulaInWords } from '../../../text/formula';
import type { LessonText } from '../../../text/lessonText';
import { creditOf } from '../../credit';
import { stateWord } from '../../record/words';
import { markOf } from '../../statusMark';
import type { Claim } from './sheet';
import { figuresOf, stepsOf, type SheetWorld } from './world';

/** More are not compared on paper. */
const mostClaims = 4;

const thingOf = ({ indicator, place, period }: Figure) => `${indicator}@${place}@${period.text}`;

/** What sources say against each other: those that are named, else what may stand for the same year, else all. */
export function claimsOf(
  atlas: Atlas,
  conflict: Conflict,
  named: readonly string[] = [],
): readonly Figure[] {
  const figures = (ids: readonly string[]) => ids.flatMap((id) => atlas.figures.get(id) ?? []);
  if (named.length > 1) return figures(named);
  // A conflict may run over places and years: one of them is enough for a class.
  const drawable = [...groupBy(drawableClaims(atlas, conflict), (figure) => [thingOf(figure)])]
    .map(([, ofOne]) => ofOne)
    .reduce<readonly Figure[]>((most, ofOne) => (ofOne.length > most.length ? ofOne : most), []);
  return (drawable.length > 1 ? drawable : figures(conflict.figures)).slice(0, mostClaims);
}

/** The conflict that a step asks about, with its claims. */
export function askedConflict(atlas: Atlas, { question }: LessonStep) {
  if (question?.kind !== 'source') return undefined;
  const conflict = atlas.data.conflicts.find(({ id }) => id === question.answer);
  return conflict && { conflict, figures: claimsOf(atlas, conflict, partsOf(question.options.en)) };
}

/** Conflicts that may be read, the nearest first: of the steps, of the whole lesson, of what it counts. */
function conflictsNear(world: SheetWorld): readonly Conflict[] {
  const { atlas } = world;
  const [near, lesson] = [figuresOf(world), figuresOf({ ...world, step: undefined })];
  const series = lesson.flatMap(({ indicator, place }) => seriesOf(atlas, indicator, place) ?? []);
  const beside = [...new Set(series)].flatMap(({ points }) => points.map(({ lead }) => lead));
  const all = [...near, ...lesson, ...beside].flatMap(
    ({ id }) => atlas.conflictsByFigure.get(id) ?? [],
  );
  return [...new Set(all)].filter(({ kind }) => kind === 'conflict');
}

/**
 * A conflict for the task that worksheets have beside those of their lesson: one that gives nothing away
 * before one that does. None where a step asks about one.
 */
export function conflictToRead(world: SheetWorld, withheld: ReadonlySet<string>) {
  const { atlas } = world;
  if (stepsOf(world).some((step) => askedConflict(atlas, step))) return undefined;
  const readable = conflictsNear(world)
    .map((conflict) => ({ conflict, figures: claimsOf(atlas, conflict) }))
    .filter(({ figures }) => figures.length > 1);
  const isQuiet = ({ figures }: { readonly figures: readonly Figure[] }) =>
    figures.every(({ id }) => !withheld.has(id));
  return readable.find(isQuiet) ?? readable[0];
}

/** What is counted where, if the claims are not all about the same. */
function subjectWords(atlas: Atlas, text: LessonText, { indicator, place }: Figure): string {
  const counted = atlas.indicators.get(indicator);
  const name = counted ? text.name(counted.name) : '';
  const where = placeNameOf(atlas, place);
  return where ? text.say('record.lineAt', { name, place: text.name(where) }) : name;
}

/** Claims as they are printed beside each other. @param withheld figures that no formula may name */
export function claimWords(
  atlas: Atlas,
  text: LessonText,
  figures: readonly Figure[],
  withheld: ReadonlySet<string>,
): readonly Claim[] {
  const isOneThing =
    new Set(figures.map(({ indicator, place }) => `${indicator}@${place}`)).size < 2;
  const comma = text.say('record.comma');
  return figures.map((figure) => {
    const names = figure.formula.match(/[A-Za-z][\w-]*/g) ?? [];
    const isTold = figure.kind === 'derived' && !names.some((id) => withheld.has(id));
    const words = [
      ...(isOneThing ? [] : [subjectWords(atlas, text, figure)]),
      quantityWords(atlas, text, figure),
      periodWords(atlas, text, figure),
    ].join(comma);
    return {
      figure: figure.id,
      publisher: creditOf(atlas, text, figure) || text.say('worksheet.unknown'),
      date: formatDate(text.language, atlas.sources.get(figure.source)?.date ?? '', 'long'),
      words,
      formula: isTold
        ? text.say('headline.formula', { arithmetic: formulaInWords(atlas, text, figure) })
        : '',
      mark: markOf(figure),
      state: stateWord(text, markOf(figure)),
    };
  });
}
