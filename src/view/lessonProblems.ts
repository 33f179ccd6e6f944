import type { Lesson, LessonStep } from '../atlas/lesson';
import { checkAnswer } from './lessonAnswer';
import { checkGiveaways } from './lessonGiveaways';
import { checkHighlight } from './lessonHighlight';
import { mostOf, type LessonProblem, type LessonWorld, type Report } from './lessonRules';
import { checkWords } from './lessonWords';
import { readLink } from './url';

const wordFields = ['title', 'text', 'notes'] as const;
const questionFields = ['text', 'options', 'explanation'] as const;

/** The columns in which the words of a step stand, each with its words. */
function wordsOfStep({ question, ...step }: LessonStep) {
  return [
    ...wordFields.map((field) => ({ field, words: step[field] })),
    ...questionFields.flatMap((field) =>
      // Of a question only the answers of `choose` are words.
      question && (field !== 'options' || question.kind === 'choose')
        ? [{ field: field === 'text' ? ('question' as const) : field, words: question[field] }]
        : [],
    ),
  ];
}

function checkStep(step: LessonStep, world: LessonWorld, report: Report): void {
  const { atlas, grammar } = world;
  for (const { field, words } of wordsOfStep(step)) checkWords(field, words, world, report);
  for (const { key, raw } of readLink(step.view, grammar).unread)
    report({
      rule: 'view',
      field: 'view',
      expected: 'what a link may say',
      found: `${key}=${raw}`,
    });
  if (readLink(step.view, grammar).view.lesson !== undefined)
    report({
      rule: 'nested',
      field: 'view',
      expected: 'a view, and no lesson in it',
      found: step.view,
    });
  checkHighlight(step, world, report);
  const figure = step.figures.find((id) => !atlas.figures.has(id));
  if (figure !== undefined)
    report({ rule: 'figure', field: 'figures', expected: 'figures of the package', found: figure });
  for (const field of ['figures', 'highlight'] as const)
    if (step[field].length > mostOf[field])
      report({
        rule: 'many',
        field,
        expected: `${mostOf[field]} at most`,
        found: String(step[field].length),
      });
  if (step.text.en === '')
    report({ rule: 'empty', field: 'text', expected: 'a sentence', found: 'nothing' });
  if (step.question?.text.en === '')
    report({ rule: 'empty', field: 'question', expected: 'what is asked', found: 'nothing' });
  checkAnswer(step, world, report);
  checkGiveaways(step, world, report);
}

/**
 * Everything that is wrong with a lesson: one of the package, or one that came with a link or in a file. No
 * number is written by hand, every view parses, every answer is documented.
 */
export function lessonProblems(lesson: Lesson, world: LessonWorld): readonly LessonProblem[] {
  const problems: LessonProblem[] = [];
  if (lesson.title.en === '')
    problems.push({ rule: 'empty', field: 'title', expected: 'a title', found: 'nothing' });
  for (const field of ['title', 'summary', 'audience'] as const)
    checkWords(field, lesson[field], world, (problem) => problems.push(problem));
  const count = lesson.steps.length;
  if (count < 1 || count > mostOf.steps)
    problems.push({
      rule: 'steps',
      field: 'steps',
      expected: `1 to ${mostOf.steps} steps`,
      found: String(count),
    });
  for (const [index, step] of lesson.steps.entries())
    checkStep(step, world, (problem) => problems.push({ step: index + 1, ...problem }));
  return problems;
}
