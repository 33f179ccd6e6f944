import type { Atlas } from '../atlas';
import { figuresNamed, partsOf, withoutFigures, type LessonStep } from '../atlas/lesson';
import type { Language } from '../atlas/names';
import { writtenIn } from '../atlas/translations';
import { highlightedIds } from './highlightedIds';
import type { LessonWorld, Report } from './lessonRules';
import { readLink } from './url';

/*
 * A step that gives away what it asks is no question. What can be decided is: whether its words name the
 * answer, and whether its view is about it.
 */

/** Shorter words are said of many things: yes, no. */
const fewestLetters = 4;

/** A text in which names are found whatever their letters' case. */
const plain = (text: string) => withoutFigures(text).toLowerCase();

/** Whether a text says some words, or begins a longer word with them: «в Торугарте». */
function says(text: string, words: string): boolean {
  if (words === '') return false;
  const quoted = words.toLowerCase().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])${quoted}`, 'u').test(plain(text));
}

/** What a place is called: without what tells its parts apart in brackets. */
function namesOf(atlas: Atlas, id: string, language: Language): readonly string[] {
  const place = atlas.places.get(id);
  const whole = atlas.places.get(place?.partOf ?? '');
  const names = [place, whole].flatMap((one) => (one ? [one.names[language]] : []));
  return names.map((name) => name.replace(/\s*[(（].*$/u, '')).filter(Boolean);
}

/** The places that a step offers; none where it asks for any place on the map. */
function offeredBy({ question }: LessonStep): readonly string[] {
  return question ? partsOf(question.options.en) : [];
}

/** The words in which the answer is named, and no other place that is offered. */
function namedPlace(
  atlas: Atlas,
  step: LessonStep,
  language: Language,
): { readonly field: 'title' | 'text' | 'question'; readonly found: string } | undefined {
  const { question } = step;
  if (!question) return undefined;
  const own = namesOf(atlas, question.answer, language);
  const others = offeredBy(step)
    .filter((id) => id !== question.answer)
    .flatMap((id) => namesOf(atlas, id, language));
  // The name that two offered places share tells neither.
  const telling = own.filter((name) => !others.includes(name));
  for (const [field, words] of [
    ['title', step.title],
    ['text', step.text],
    ['question', question.text],
  ] as const) {
    const found = telling.find((name) => says(words[language], name));
    if (found !== undefined && !others.some((name) => says(words[language], name)))
      return { field, found };
  }
  return undefined;
}

/** Whether a view is about the answer, and about no other place that is offered. */
function isShownAlone(step: LessonStep, { atlas, grammar }: LessonWorld): boolean {
  const { answer = '' } = step.question ?? {};
  const { selection, highlighted } = readLink(step.view, grammar).view;
  const selected = selection.kind === 'none' ? [] : [selection.id];
  const named = [...step.highlight, ...highlighted, ...selected];
  const others = offeredBy(step).filter((id) => id !== answer);
  if (others.length === 0) return named.includes(answer);
  const forward = highlightedIds(atlas, named);
  return forward.has(answer) && !others.some((id) => forward.has(id));
}

function checkPlace(step: LessonStep, world: LessonWorld, report: Report): void {
  const { answer = '' } = step.question ?? {};
  for (const language of writtenIn(step.title)) {
    const named = namedPlace(world.atlas, step, language);
    if (named)
      report({
        ...named,
        rule: 'givesAway',
        language,
        expected: 'words that do not name the answer',
      });
  }
  if (isShownAlone(step, world))
    report({
      rule: 'givesAway',
      field: step.highlight.length > 0 ? 'highlight' : 'view',
      expected: 'a view that is not about the answer alone',
      found: answer,
    });
  if (offeredBy(step).length === 1)
    report({ rule: 'givesAway', field: 'options', expected: 'two places or more', found: answer });
}

/** The title of a step stands over what it asks. */
function checkChoice({ title, question }: LessonStep, report: Report): void {
  if (!question) return;
  for (const language of writtenIn(question.options)) {
    const right = partsOf(question.options[language])[Number(question.answer) - 1] ?? '';
    if (withoutFigures(right).length >= fewestLetters && says(title[language], right))
      report({
        ...{ rule: 'givesAway', field: 'title', language, found: right },
        expected: 'a title without the right answer',
      });
  }
}

/** The number that is asked stands in no words above the question. */
function checkNumber({ title, text, question }: LessonStep, report: Report): void {
  if (!question) return;
  const { answer } = question;
  for (const [field, words] of Object.entries({ title, text, question: question.text }))
    if (figuresNamed(words.en).includes(answer))
      report({
        ...{ rule: 'givesAway', field, found: answer },
        expected: 'words without the figure that is asked',
      });
}

/** Nothing in a step gives away what it asks, as far as that can be decided. */
export function checkGiveaways(step: LessonStep, world: LessonWorld, report: Report): void {
  switch (step.question?.kind) {
    case 'place':
      checkPlace(step, world, report);
      break;
    case 'choose':
      checkChoice(step, report);
      break;
    case 'number':
      checkNumber(step, report);
      break;
    default:
  }
}
