import type { AtlasData } from '../../src/atlas/atlas.ts';
import type { AtlasDetails } from '../../src/atlas/details.ts';
import { createAtlas } from '../../src/atlas/index.ts';
import type { Translated } from '../../src/atlas/names.ts';
import { lessonProblems } from '../../src/view/lessonProblems.ts';
import type { LessonProblem } from '../../src/view/lessonRules.ts';
import { grammarOf } from '../../src/view/grammar.ts';
import type { Content } from './content.ts';
import { show, type Problem } from './problem.ts';
import { languagePath } from './translations.ts';

/** Where the words of a step or a lesson stand in a further language. */
function rowOfText(
  { languages }: Content,
  language: keyof Translated,
  [resource, id, column]: readonly [string, string, string],
): Pick<Problem, 'file' | 'row' | 'field'> {
  const file = languagePath(language);
  const table = languages.find((one) => one.file === file);
  const found = table?.raw.find(
    ({ cells }) =>
      cells['resource'] === resource && cells['id'] === id && cells['column'] === column,
  );
  return { file, field: 'text', ...(found && { row: found.row }) };
}

function problemOf(
  content: Content,
  [lesson, step]: readonly [string, string | undefined],
  { field, language = 'en', expected, found }: LessonProblem,
): Problem {
  const [table, resource, id] =
    step === undefined
      ? ([content.lessons, 'lessons', lesson] as const)
      : ([content.steps, 'steps', step] as const);
  const row = table.byId.get(id)?.row;
  const own = { file: table.file, field, ...(row !== undefined && { row }) };
  const place = language === 'en' ? own : rowOfText(content, language, [resource, id, field]);
  return { ...place, expected, found: show(found) };
}

/** Two steps of a lesson do not share a place in it. */
function repeatedOrders({ steps }: Content): readonly Problem[] {
  const seen = new Map<string, string>();
  return steps.entries.flatMap(({ row, value: { id, lesson, order } }): Problem[] => {
    const place = `${lesson} ${order}`;
    const first = seen.get(place);
    seen.set(place, first ?? id);
    if (first === undefined) return [];
    const expected = `an order that ${first} does not have`;
    return [{ file: steps.file, row, field: 'order', expected, found: show(String(order)) }];
  });
}

/**
 * What is wrong with the lessons of a package that is valid without them: their views are read as links
 * into it, their numbers are its figures.
 */
export function problemsOfLessons(
  content: Content,
  data: AtlasData,
  details: AtlasDetails,
): readonly Problem[] {
  const atlas = createAtlas(data);
  const world = { atlas, grammar: grammarOf(atlas, 'en') };
  const problems = details.lessons.flatMap((lesson) =>
    lessonProblems(lesson, world).map((problem) => {
      const step = problem.step === undefined ? undefined : lesson.steps[problem.step - 1]?.id;
      return problemOf(content, [lesson.id, step], problem);
    }),
  );
  return [...repeatedOrders(content), ...problems];
}
