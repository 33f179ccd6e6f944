import type { LessonText } from '../../text/lessonText';
import { mostOfLesson } from '../../view/lessonFile';
import { mostOf, type LessonProblem } from '../../view/lessonRules';

const most: ReadonlyMap<string, number> = new Map(Object.entries({ ...mostOf, ...mostOfLesson }));

/** Enough of what was found to know it again. */
const longest = 60;

/** What is wrong, for whoever wrote it. */
export function problemWords(text: LessonText, { rule, field, found }: LessonProblem): string {
  const said = found.length > longest ? `${found.slice(0, longest)}…` : found;
  return text.say(`problem.${rule}`, { found: said, most: most.get(field) ?? '' }).trim();
}

const fields = [
  ...['file', 'title', 'text', 'notes', 'question', 'kind', 'options', 'answer', 'explanation'],
  ...['figures', 'highlight', 'view', 'steps', 'summary', 'minutes', 'audience', 'language'],
] as const;

/** Where it is: the step and the field. */
export function problemPlace(text: LessonText, { step, field }: LessonProblem): string {
  const known = fields.find((one) => one === field);
  // One that lessons do not have is called as it is written.
  const name = known ? text.say(`field.${known}`) : field;
  const whole =
    step === undefined ? text.say('opening.lesson') : text.say('opening.step', { step });
  return field === 'file' ? '' : [whole, name].join(text.say('record.comma'));
}
