import data from 'virtual:atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas';
import type { Lesson, LessonStep } from '../../src/atlas/lesson';
import { loadDetails } from '../../src/atlas/loadDetails';
import { languages, type Language } from '../../src/atlas/names';
import { lessonAddress } from '../../src/embed/lessonAddress';
import { worksheetKeyOf } from '../../src/models/lesson/worksheet/key';
import { saidOnce } from '../../src/models/lesson/worksheet/answerWords';
import { layoutOf, pagesOf } from '../../src/models/lesson/worksheet/pages';
import type { Sentence, Task, Worksheet } from '../../src/models/lesson/worksheet/sheet';
import { worksheetOf } from '../../src/models/lesson/worksheet/worksheet';
import type { SheetWorld } from '../../src/models/lesson/worksheet/world';
import { formatFigure } from '../../src/text/format';
import { loadLessonText } from '../../src/text/lessonText';
import { grammarOf } from '../../src/view/grammar';
import { lessonHere } from '../../src/view/lessonHere';

const atlas = createAtlas(data);

async function worldIn(
  language: Language,
  change: (lesson: Lesson) => Lesson = (lesson) => lesson,
): Promise<SheetWorld> {
  const [details, text] = await Promise.all([loadDetails(language), loadLessonText(language)]);
  const [lesson] = details.lessons;
  if (!lesson) throw new Error('The package has no lesson');
  return { atlas, details, grammar: grammarOf(atlas, language), text, lesson: change(lesson) };
}

const without =
  (...kinds: readonly (string | undefined)[]) =>
  (lesson: Lesson): Lesson => ({
    ...lesson,
    steps: lesson.steps.filter(({ question }) => !kinds.includes(question?.kind)),
  });

const unasked = (step: LessonStep): LessonStep => {
  const { id, view, title, text, notes, figures, highlight } = step;
  return { id, view, title, text, notes, figures, highlight };
};
const silent = (lesson: Lesson): Lesson => ({ ...lesson, steps: lesson.steps.map(unasked) });

const words = (sentence: Sentence) =>
  sentence.map((run) => (run.isGap ? '____' : run.words)).join('');

/** All that is read on a sheet, each by itself. */
function textsOf({ heading, title, tasks, foot, map }: Worksheet): readonly string[] {
  return [
    ...[heading, words(title), ...foot, map.label],
    ...tasks.flatMap((task) => [task.lead, words(task.asked), ...textsOfTask(task)]),
  ];
}

function textsOfTask(task: Task): readonly string[] {
  switch (task.kind) {
    case 'place':
      return task.letters;
    case 'draw':
      return task.given.map((year) => `${String(year.year)} ${year.words}`);
    case 'choose':
      return task.options.map(words);
    case 'number':
      return [task.unit];
    case 'source':
      return task.claims.flatMap((claim) => [claim.publisher, claim.date, claim.words]);
  }
}

/** The longest run of words between the figures of a text. */
const longest = (text: string) =>
  text.split(/\{[^}]*\}/).reduce((most, run) => (run.length > most.length ? run : most), '');

/** The first of the tasks of a kind. */
function ofKind<Kind extends Task['kind']>(sheet: Worksheet, kind: Kind) {
  const found = sheet.tasks.find(
    (task): task is Extract<Task, { kind: Kind }> => task.kind === kind,
  );
  if (!found) throw new Error(`There is no task of the kind ${kind}`);
  return found;
}

const numberOf = (id: string) => {
  const figure = atlas.figures.get(id);
  return figure ? formatFigure('en', figure, undefined) : '';
};

describe('a worksheet', () => {
  it('makes a task of each question in its order, and knows which gives another away', async () => {
    const { tasks } = worksheetOf(await worldIn('en'));
    expect(tasks.map(({ kind }) => kind)).toEqual(['place', 'draw', 'source', 'number', 'choose']);
    expect(tasks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    // The claims are of 2001, which is to be drawn.
    expect(tasks.map(({ givesAway }) => givesAway)).toEqual([[], [], [2], [], []]);
    expect(words(tasks[0]?.asked ?? [])).toContain('Which of them counts more?');
  });

  it('gives what the lesson gives, with room for the rest', async () => {
    const sheet = worksheetOf(await worldIn('en'));
    expect(ofKind(sheet, 'place').letters).toEqual(['A', 'B']);
    expect(sheet.map.letters.map(({ place }) => place).toSorted()).toEqual([
      'orsa-rail',
      'tolven-rail',
    ]);
    const { given, axes } = ofKind(sheet, 'draw');
    expect(given).toEqual([
      { year: 1996, value: 8200, words: '8,200', mark: 'reported', isDisputed: false },
    ]);
    expect(axes.years).toEqual([...axes.years].toSorted((a, b) => a - b));
    expect([axes.years[0], axes.years.at(-1)]).toEqual(data.info.years);
    expect(axes.top).toBeGreaterThan(atlas.figures.get('W-2007')?.value ?? Infinity);
    expect(axes.unit).toBe('wagons');
    expect(ofKind(sheet, 'choose').options.map(words)).toEqual([
      'They count other wagons',
      'One of them is wrong',
    ]);
    const { claims } = ofKind(sheet, 'source');
    expect(claims.map(({ figure }) => figure)).toEqual(['W-2001', 'W-2001-customs']);
    expect(claims.every(({ publisher, date }) => publisher !== '' && date !== '')).toBe(true);
  });

  it('takes what a step says itself for given, and puts what gives another task away on a later page', async () => {
    const saying = (kind: string, en: string) => (lesson: Lesson) => ({
      ...lesson,
      steps: lesson.steps.map((step) =>
        step.question?.kind === kind ? { ...step, text: { ...step.text, en } } : step,
      ),
    });
    const drawn = worksheetOf(await worldIn('en', saying('draw', '{W-1996}, then {W-2007}.')));
    expect(ofKind(drawn, 'draw').given.map(({ year }) => year)).toEqual([1996, 2007]);
    expect(words(drawn.title)).toBe('From 8,200 wagons to 22,350');
    // It names the year that is estimated after it, and one of those that are drawn before it.
    const chosen = worksheetOf(await worldIn('en', saying('place', '{W-2004} and {W-2006}.')));
    expect(chosen.tasks.map(({ kind }) => kind)).toEqual([
      'draw',
      'source',
      'number',
      'choose',
      'place',
    ]);
    expect(words(ofKind(chosen, 'place').asked)).toContain('17,200 wagons and 20,100 wagons');
    expect(ofKind(chosen, 'place').givesAway).toEqual([1, 3]);
  });

  it('writes a gap where a figure is asked for, in the title as well', async () => {
    expect(words(worksheetOf(await worldIn('en')).title)).toBe('From 8,200 wagons to ____');
  });

  it.each(languages)(
    'holds no answer in %s: no number, name, explanation, rule',
    async (language) => {
      const world = await worldIn(language);
      const { details, text, lesson } = world;
      const sheet = worksheetOf(world);
      const whole = JSON.stringify(sheet);
      const withheld = ['W-1997', 'W-1999', 'W-2002', 'W-2003', 'W-2004', 'W-2006', 'W-2007'];
      for (const id of withheld) {
        const figure = atlas.figures.get(id);
        const number = figure ? formatFigure(language, figure, undefined) : '';
        expect(number).not.toBe('');
        for (const one of textsOf(sheet)) expect(one).not.toContain(number);
        expect(whole).not.toContain(`"${id}"`);
      }
      for (const { question } of lesson.steps)
        if (question) expect(whole).not.toContain(longest(text.name(question.explanation)));
      const rule = details.conflicts.get('C03');
      expect(whole).not.toContain(text.name(rule?.explanation ?? lesson.title));
      for (const id of ['tolven-rail', 'orsa-rail'])
        for (const one of textsOf(sheet))
          expect(one).not.toContain(text.name(atlas.places.get(id)?.names ?? lesson.title));
      expect(sheet.map.isKey).toBe(false);
    },
  );

  it('prints no number but figures, years, dates and steps of the axes', async () => {
    const { tasks, title } = worksheetOf(await worldIn('en'));
    const stated = new Set(data.figures.map(({ id }) => numberOf(id)));
    const sentences = [title, ...tasks.map(({ asked }) => asked)];
    for (const run of sentences.flat())
      for (const [number] of run.words.matchAll(/\d[\d.,]*\d|\d/g)) {
        if (run.figure) expect(stated).toContain(number);
        else expect(number).toMatch(/^(19|20)\d\d$/);
      }
    for (const task of tasks)
      if (task.kind === 'source')
        for (const claim of task.claims) expect(claim.words).toContain(numberOf(claim.figure));
  });

  it('has two sources that disagree whatever the lesson asks', async () => {
    const sheet = worksheetOf(await worldIn('en', without('source')));
    const { claims, asked } = ofKind(sheet, 'source');
    expect(claims.length).toBeGreaterThan(1);
    expect(words(asked)).toMatch(/why\?$/);
    expect(sheet.tasks.at(-1)?.kind).toBe('source');
  });

  it('makes tasks of map and record where a lesson asks nothing', async () => {
    const sheet = worksheetOf(await worldIn('en', silent));
    expect(sheet.tasks.map(({ kind }) => kind)).toEqual(['place', 'draw', 'source']);
    expect(sheet.map.letters.length).toBeGreaterThan(1);
    const years = ofKind(sheet, 'draw').given.map(({ year }) => year);
    expect(years).toEqual([1996, 1997, 1999, 2001, 2002, 2003, 2004, 2006, 2007]);
  });

  it('is about one step where one is wanted', async () => {
    const sheet = worksheetOf({ ...(await worldIn('en')), step: 5 });
    expect(sheet.tasks.map(({ kind }) => kind)).toEqual(['number', 'source']);
    expect(words(sheet.title)).toBe('How many?');
    expect(sheet.map.year).toBe(2004);
  });
});

describe('the key to a worksheet', () => {
  it('answers every task, and says why and how well it is known', async () => {
    const world = await worldIn('en');
    const key = worksheetKeyOf(world);
    const leads = key.answers.map(({ lead }) => words(lead));
    expect(key.answers.map(({ number }) => number)).toEqual(
      worksheetOf(world).tasks.map(({ number }) => number),
    );
    expect(leads[0]).toMatch(/^A (Tolven|Orsa).*, B (Tolven|Orsa).*\. Right is [AB]\.$/);
    // The record that is drawn below says it.
    expect(leads[1]).toBe('');
    expect(leads[2]).toContain('13,100 wagons');
    expect(leads[3]).toBe('17,200 wagons (2004),');
    expect(words(key.answers[3]?.explanation ?? [])).toBe('customs says.');
    expect(leads[4]).toBe('They count other wagons.');
    expect(words(key.answers[0]?.explanation ?? [])).toBe('Tolven, with 12,600 wagons in 2006.');
    expect(key.answers[2]?.notes.join(' ')).toContain('Rule:');
    expect(key.conflicts).toContain('C03 (Wagons of 2001)');
    expect(new Set(key.conflicts).size).toBe(key.conflicts.length);
    expect(key.map.isKey).toBe(true);
    expect(key.map.letters).toEqual(worksheetOf(world).map.letters);
  });

  it.each([
    ['No source says', 'No source says. Flights paused.', 'No source says.', 'Flights paused.'],
    [
      'It becomes doubtful',
      'It becomes doubtful: {W-1} is one.',
      'It becomes doubtful:',
      '{W-1} is one.',
    ],
    [
      'The count changed',
      'In 2001 the count changed: so we read it.',
      'In 2001 the count changed:',
      'so we read it.',
    ],
    ['{W-1}', '{W-1}, says customs.', '{W-1},', 'says customs.'],
    [
      '{W-1}',
      'That makes {W-1}. But {W-2:bare} in May.',
      'That makes {W-1}.',
      'But {W-2:bare} in May.',
    ],
    ['No, two counted', 'No. One of them in May.', 'No, two counted', 'One of them in May.'],
    ['不可以，各有口径', '不可以。其中一个只计出境。', '不可以，各有口径', '其中一个只计出境。'],
    ['No', 'Nobody knows.', 'No', 'Nobody knows.'],
    [
      'They count others',
      'The railway leaves them out.',
      'They count others',
      'The railway leaves them out.',
    ],
  ])(
    'says once what answer and explanation both say: %s, %s',
    (answer, explanation, said, rest) => {
      expect(saidOnce(answer, explanation)).toEqual({ said, rest });
    },
  );

  it('leaves to the lesson what it explains, and explains the conflict of no lesson', async () => {
    const explainedIn = (world: SheetWorld) => {
      const { details, text } = world;
      const notes = worksheetKeyOf(world).answers.flatMap((answer) => answer.notes);
      return [...details.conflicts.values()].filter(({ explanation }) =>
        notes.includes(text.name(explanation)),
      ).length;
    };
    expect(explainedIn(await worldIn('en'))).toBe(0);
    expect(explainedIn(await worldIn('en', without('source')))).toBe(1);
  });

  it('draws the record as it is documented: no line over a gap, or where the count changes', async () => {
    const { record, notes } = worksheetKeyOf(await worldIn('en')).answers[1] ?? {};
    expect(record?.drawn.points.find(({ year }) => year === 2003)?.mark).toBe('derived');
    expect(record?.drawn.joins).toContainEqual([1997, 1999]);
    expect(record?.drawn.breaks).toEqual([[2001, 2002]]);
    expect(record?.drawn.joins).not.toContainEqual([2001, 2002]);
    expect(record?.drawn.empty).toEqual(
      [1998, 2000, 2005].filter((year) => year >= data.info.years[0]),
    );
    expect(notes?.join(' ')).toContain('The way of counting changed between 2001 and 2002');
  });

  it('names the source of every figure that is on it, with state and conflict', async () => {
    const { sources, answers, title } = worksheetKeyOf(await worldIn('en'));
    const listed = new Set(sources.map(({ figure }) => figure));
    const printed = [title, ...answers.flatMap(({ lead, explanation }) => [lead, explanation])];
    for (const { figure } of printed.flat()) if (figure) expect(listed).toContain(figure.id);
    const derived = sources.find(({ figure }) => figure === 'W-2003');
    expect(derived).toMatchObject({ mark: 'derived', isDisputed: false });
    expect(derived?.words).toContain('derived (9,900 + 5,700)');
    expect(sources.find(({ figure }) => figure === 'W-2001')?.words).toContain('C03');
    expect(sources.every(({ words: line }) => /\b(19|20)\d\d\b/.test(line))).toBe(true);
  });
});

describe('the pages of a sheet', () => {
  it('hold every part once and in order, cut none, and keep apart what gives answers away', () => {
    const block = fc.record({
      height: fc.integer({ min: 1, max: 900 }),
      leads: fc.boolean(),
      apartFrom: fc.option(fc.array(fc.nat({ max: 12 }), { maxLength: 2 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
        const pages = pagesOf(blocks, 1000, 14);
        expect(pages.flat()).toEqual(blocks.map((_, index) => index));
        for (const page of pages) {
          const height = page.reduce((sum, index) => sum + (blocks[index]?.height ?? 0), 0);
          expect(height + 14 * Math.max(0, page.length - 1)).toBeLessThanOrEqual(1000);
          for (const index of page)
            for (const other of blocks[index]?.apartFrom ?? [])
              if (other < index) expect(page).not.toContain(other);
        }
      }),
    );
  });

  it('are fewer where axes can be lower, and have lines where there is room', () => {
    const sizes = { room: 1000, gap: 10, line: 30 };
    const task = { height: 200, isWritten: true };
    const axes = { height: 500, isWritten: true, yields: 60 };
    expect(layoutOf([{ height: 300 }, axes, task], sizes)).toEqual({
      pages: [[0, 1, 2]],
      isLow: true,
      lines: [0, 1, 0],
    });
    // Nothing is saved where the next page is needed all the same.
    expect(layoutOf([axes, task, { height: 900 }], sizes)).toEqual({
      pages: [[0, 1], [2]],
      isLow: false,
      lines: [4, 4, 0],
    });
    expect(layoutOf([{ height: 1200 }, { height: 10 }], sizes).lines).toEqual([0, 0]);
  });

  it('never end with a heading, and give what is too high a page of its own', () => {
    const heading = { height: 20, leads: true };
    expect(pagesOf([{ height: 700 }, heading, { height: 300 }], 1000, 10)).toEqual([[0], [1, 2]]);
    expect(pagesOf([{ height: 10 }, { height: 2000 }, { height: 10 }], 1000, 10)).toEqual([
      [0],
      [1],
      [2],
    ]);
  });
});

describe('the address for pupils', () => {
  const grammar = grammarOf(atlas, 'ru');
  const view = { ...grammar.defaults, lesson: 'wagons' };
  const address = (page: string, published = '', lesson = 'wagons') =>
    lessonAddress(page, published, '', { ...view, lesson }, grammar);

  it('opens the lesson at its first step, in the language of the sheet', () => {
    const link = address(
      'https://maps.example.org/x/index.html?a#lesson=other&step=4&answers=shown',
    );
    expect(link).toMatch(/^https:\/\/maps\.example\.org\/x\/#/);
    const said = new URLSearchParams(link?.split('#')[1]);
    expect(said.get('lesson')).toBe('wagons');
    expect(said.get('lang')).toBe('ru');
    expect(said.get('step') ?? '1').toBe('1');
    expect(said.has('answers')).toBe(false);
  });

  it.each([
    'file:///C:/map.html',
    'http://localhost:5173/',
    'http://127.0.0.1/x/',
    'http://[::1]:80/',
    'blob:https://maps.example.org/1',
  ])('is that of the published site where only this machine can open %s', (page) => {
    expect(address(page)).toBeUndefined();
    expect(address(page, 'https://maps.example.org/')).toMatch(/^https:\/\/maps\.example\.org\/#/);
  });

  it('is none for a lesson that is in no link, or in one too long for a code on paper', () => {
    expect(address('https://maps.example.org/', '', lessonHere)).toBeUndefined();
    expect(address('https://maps.example.org/', '', `~1${'a'.repeat(100)}`)).toBeDefined();
    expect(address('https://maps.example.org/', '', `~1${'a'.repeat(900)}`)).toBeUndefined();
  });
});
