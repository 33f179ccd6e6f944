import { cell, type Damage } from './cellDamages';
import { rowsOf, translations, withRows, type Cells } from './packageFiles';

const steps = 'steps.csv';
const russian = 'languages/ru.csv';
const rows = rowsOf(russian);

/** One cell of a step with another text. */
function step(
  name: string,
  [id, field]: readonly [id: string, field: string],
  text: string,
  [expected, found]: readonly [expected: RegExp, found: RegExp],
  consequences = 0,
): Damage {
  return { ...cell(name, [steps, id, field], { [field]: text }, expected, found), consequences };
}

/** One Russian text of a step with another one in its place. */
function translated(
  name: string,
  [id, column, resource = 'steps']: readonly [id: string, column: string, resource?: string],
  text: string,
  [expected, found]: readonly [expected: RegExp, found: RegExp],
): Damage {
  const isThis = (one: Cells) =>
    one['resource'] === resource && one['id'] === id && one['column'] === column;
  const problem = {
    file: russian,
    row: rows.findIndex(isThis) + 2,
    field: 'text',
    expected,
    found,
  };
  const changed = rows.map((one) => (isThis(one) ? { ...one, text } : one));
  return { name, files: withRows(russian, changed), problem };
}

/** A second lesson, worded like the first in all languages, that has no step. */
function withoutSteps(): Damage {
  const lessons = rowsOf('lessons.csv');
  const [first = {}] = lessons;
  const files = ['languages/ru.csv', 'languages/zh.csv'].reduce(
    (changed, file) => {
      const all = rowsOf(file);
      const words = all.filter(({ resource }) => resource === 'lessons');
      return withRows(file, [...all, ...words.map((one) => ({ ...one, id: 'empty' }))], changed);
    },
    withRows('lessons.csv', [...lessons, { ...first, id: 'empty', order: '2' }]),
  );
  return {
    name: 'a lesson without steps',
    files,
    problem: {
      file: 'lessons.csv',
      row: lessons.length + 2,
      field: 'steps',
      expected: /1 to 24 steps/,
      found: /"0"/,
    },
  };
}

/** Damages to the lessons. What English says is compared with each translation. */
export const lessonDamages: readonly Damage[] = [
  step('a step of a lesson that does not exist', ['wagons-gate', 'lesson'], 'waggons', [
    /an id of lessons.csv/,
    /"waggons" \(nearest: "wagons"\)/,
  ]),
  step('two steps at one place of a lesson', ['wagons-gate', 'order'], '1', [
    /an order that wagons-fork does not have/,
    /"1"/,
  ]),
  step(
    'a number that is written by hand',
    ['wagons-fork', 'text'],
    'In 2006 {W-2006} crossed, {WT-2006:bare} of them at Tolven, 12,600 in all.',
    [/numbers as figures, \{id\}/, /"12,600"/],
  ),
  translated(
    'a number that is written by hand in a translation',
    ['wagons-fork', 'text'],
    'В 2006 году прошло {W-2006}, через Толвен — {WT-2006:bare}, то есть 12 600.',
    [/numbers as figures, \{id\}/, /"12"/],
  ),
  cell(
    'a number that is written by hand in the title of a lesson',
    ['lessons.csv', 'wagons', 'title'],
    { title: 'From {W-1996} to {W-2007:bare} in 11 steps' },
    /numbers as figures, \{id\}/,
    /"11"/,
  ),
  cell(
    'a number that is written by hand in what a lesson is about',
    ['lessons.csv', 'wagons', 'summary'],
    { summary: 'How 20,100 wagons crossed in 2006, in 10 minutes.' },
    /numbers as figures, \{id\}/,
    /"20,100"/,
  ),
  cell(
    'a number that is written by hand in whom a lesson is for',
    ['lessons.csv', 'wagons', 'audience'],
    { audience: 'Classes of 25' },
    /numbers as figures, \{id\}/,
    /"25"/,
  ),
  translated(
    'a number that is written by hand in what a lesson is about, in a translation',
    ['wagons', 'summary', 'lessons'],
    'Сколько вагонов проходит за 365 дней и кто их считал.',
    [/numbers as figures, \{id\}/, /"365"/],
  ),
  step(
    'a figure in words that does not exist',
    ['wagons-draw', 'text'],
    '{W-1896} in 1996.',
    [/figures of the package in \{ \}/, /"W-1896"/],
    translations,
  ),
  translated(
    'a translation that names another figure',
    ['wagons-fork', 'text'],
    'В 2006 году прошло {W-2006}, из них через Толвен — {WT-2007:bare}.',
    [/the figures of the English text: W-2006 WT-2006/, /WT-2007/],
  ),
  step(
    'a brace around no figure',
    ['wagons-gate', 'text'],
    'Two gates lead to {Belmar of the hills}.',
    [/\{ and \} around the id of a figure only/, /Belmar of the hills/],
  ),
  step('markup in words', ['wagons-gate', 'text'], 'Two gates lead to <b>Belmar</b>.', [
    /words without markup/,
    /"<b>"/,
  ]),
  step(
    'more words than a step has room for',
    ['wagons-gate', 'text'],
    'Two gates lead to Belmar, '.repeat(10).trim(),
    [/240 letters at most/, /"259"/],
  ),
  step(
    'a view that says what no link may say',
    ['wagons-fork', 'view'],
    't=2006&at=first&lead=waggons',
    [/what a link may say/, /"lead=waggons"/],
  ),
  step(
    'a lesson in the view of a lesson',
    ['wagons-fork', 'view'],
    't=2006&at=first&lead=wagons&lesson=wagons',
    [/a view, and no lesson in it/, /lesson=wagons/],
  ),
  step(
    'more figures than a step has room for',
    ['wagons-fork', 'figures'],
    'W-1996;W-1997;W-1999;W-2001',
    [/3 at most/, /"4"/],
  ),
  step('a step that is about nothing on the map', ['wagons-fork', 'highlight'], 'tolven-raill', [
    /an id of places.geojson/,
    /"tolven-raill" \(nearest: "tolven-rail"\)/,
  ]),
  step(
    'a step that is about what has no place on the map',
    ['wagons-fork', 'highlight'],
    'morvane-ports',
    [/what the view of the step shows/, /"morvane-ports"/],
  ),
  cell(
    'a step that is about what its view hides',
    [steps, 'wagons-fork', 'highlight'],
    { view: 't=2006&at=first&lead=wagons&hide=rail,flows' },
    /what the view of the step shows/,
    /"rail-trunk"/,
  ),
  step('a title that names the place that is asked for', ['wagons-gate', 'title'], 'At Tolven', [
    /words that do not name the answer/,
    /"Tolven"/,
  ]),
  translated(
    'a translation that names the place that is asked for',
    ['wagons-gate', 'text'],
    'Ворота в Тольвене ведут в Бельмар.',
    [/words that do not name the answer/, /"Тольвен"/],
  ),
  step(
    'a view that is about the place that is asked for',
    ['wagons-gate', 'view'],
    't=2006&at=first&lead=wagons&show=place:tolven-rail',
    [/a view that is not about the answer alone/, /"tolven-rail"/],
  ),
  step(
    'a step that highlights the place that is asked for',
    ['wagons-gate', 'highlight'],
    'tolven-rail',
    [/a view that is not about the answer alone/, /"tolven-rail"/],
  ),
  step('a place that is offered alone', ['wagons-gate', 'options'], 'tolven-rail', [
    /two places or more/,
    /"tolven-rail"/,
  ]),
  step(
    'a title that says the right answer',
    ['wagons-why', 'title'],
    'Why they count other wagons',
    [/a title without the right answer/, /"They count other wagons"/],
  ),
  step(
    'the number that is asked, in the sentence before it',
    ['wagons-many', 'text'],
    'Customs counted {W-2004}.',
    [/words without the figure that is asked/, /"W-2004"/],
    translations,
  ),
  step('no answer to a choice', ['wagons-why', 'answer'], '3', [/a number from 1 to 2/, /"3"/]),
  step('a choice that stands on no figure', ['wagons-why', 'figures'], '', [
    /a figure that the answer stands on/,
    /nothing/,
  ]),
  translated(
    'answers to choose from that are more in a translation',
    ['wagons-why', 'options'],
    'Считают разные вагоны|Кто-то ошибается|Никто не знает',
    [/as many parts between \| as in English/, /Никто не знает/],
  ),
  step('an estimate of no figure', ['wagons-many', 'answer'], 'W-1896', [
    /the id of a figure/,
    /"W-1896"/,
  ]),
  step('a series to draw of no figure', ['wagons-draw', 'answer'], 'W-1896', [
    /the id of a figure/,
    /"W-1896"/,
  ]),
  step('a given year that the package does not have', ['wagons-draw', 'options'], '1896', [
    /years from 1996 to 2007/,
    /"1896"/,
  ]),
  step(
    'a place to find that has no position',
    ['wagons-gate', 'answer'],
    'morvane-ports',
    [/a place on the map/, /"morvane-ports"/],
    // It is not offered, either.
    1,
  ),
  step(
    'a place to find that is not offered',
    ['wagons-gate', 'options'],
    'orsa-rail|kestrel-pass',
    [/places, tolven-rail among them/, /orsa-rail\|kestrel-pass/],
  ),
  step('a conflict that does not exist', ['wagons-counts', 'answer'], 'C93', [
    /a conflict of the package/,
    /"C93"/,
  ]),
  step('a claim of another conflict', ['wagons-counts', 'options'], 'W-2001|W-2002', [
    /figures of C03: W-2001, W-2001-customs/,
    /"W-2002"/,
  ]),
  withoutSteps(),
];
