import { figuresNamed, partsOf, type LessonStep } from '../atlas/lesson';
import type { LessonRule, LessonWorld, Report } from './lessonRules';

/** What is asked can be answered, and the answer is documented. */
export function checkAnswer(step: LessonStep, { atlas }: LessonWorld, report: Report): void {
  const { question } = step;
  if (!question) return;
  const { kind, answer } = question;
  const options = partsOf(question.options.en);
  const [start, end] = atlas.data.info.years;
  const say = (rule: LessonRule, field: string, expected: string, found: string) => {
    report({ rule, field, expected, found });
  };
  const needsFigure = () => {
    if (!atlas.figures.has(answer)) say('answerFigure', 'answer', 'the id of a figure', answer);
  };
  if (kind === 'number') needsFigure();
  if (kind === 'draw') {
    needsFigure();
    const isYear = (part: string) => /^\d{4}$/.test(part) && +part >= start && +part <= end;
    const strange = options.find((part) => !isYear(part));
    if (strange !== undefined) say('years', 'options', `years from ${start} to ${end}`, strange);
  }
  if (kind === 'choose') {
    if (options.length < 2)
      say('options', 'options', 'two answers or more, with | between them', question.options.en);
    const isOne = /^[1-9]$/.test(answer) && Number(answer) <= options.length;
    if (!isOne) say('answerOption', 'answer', `a number from 1 to ${options.length}`, answer);
    const supporting = [...step.figures, ...figuresNamed(question.explanation.en)];
    if (supporting.length === 0)
      say(
        'support',
        'figures',
        'a figure that the answer stands on, here or in the explanation',
        '',
      );
  }
  if (kind === 'place') {
    if (!atlas.places.get(answer)?.position)
      say('answerPlace', 'answer', 'a place on the map', answer);
    const strange = options.find((id) => !atlas.places.get(id)?.position);
    if (strange !== undefined) say('places', 'options', 'places on the map', strange);
    else if (options.length > 0 && !options.includes(answer))
      say('places', 'options', `places, ${answer} among them`, options.join('|'));
  }
  if (kind === 'source') {
    const conflict = atlas.data.conflicts.find(({ id }) => id === answer);
    if (!conflict) say('answerConflict', 'answer', 'a conflict of the package', answer);
    const strange = options.find((id) => !conflict?.figures.includes(id));
    if (conflict && strange !== undefined)
      say('claims', 'options', `figures of ${answer}: ${conflict.figures.join(', ')}`, strange);
  }
}
