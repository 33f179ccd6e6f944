import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import data from 'virtual:atlas';
import details from 'virtual:atlas/details';
import { createAtlas } from '../../src/atlas';
import { questionKinds } from '../../src/atlas/lesson';
import { languages } from '../../src/atlas/names';
import { packed, unpacked, longestPacked } from '../../src/view/packed';
import { grammarOf } from '../../src/view/grammar';
import { largestLesson, readLesson, writeLesson } from '../../src/view/lessonFile';
import { mostOf } from '../../src/view/lessonRules';
import { lessonSchema } from '../../src/view/lessonSchema';
import {
  asLesson,
  emptyStep,
  isPassing,
  ownLesson,
  withoutUnknown,
  type OwnLesson,
  type OwnStep,
} from '../../src/view/ownLesson';
import { readLink } from '../../src/view/url';
import { refusedBy } from './support/schema';

const atlas = createAtlas(data);
const world = { atlas, grammar: grammarOf(atlas, 'en') };
const [given] = details.lessons;
if (!given) throw new Error('The package of the tests has no lesson');
const lesson = ownLesson(given, 'en', '1.0.0');
const [firstStep = emptyStep] = lesson.steps;

const read = (value: unknown) => readLesson(JSON.stringify(value), world);
const json = (own: OwnLesson) =>
  v.parse(v.record(v.string(), v.unknown()), JSON.parse(writeLesson(own)));
const withStep = (changes: object) =>
  read({ ...json(lesson), steps: [{ ...firstStep, id: undefined, ...changes }] });
const said = ({ problems }: ReturnType<typeof readLesson>) =>
  problems.map(({ step, field, rule }) => `${step ?? 'lesson'} ${field} ${rule}`);

const words = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .filter(
    (text) =>
      !/[\r\p{Nd}{}<|\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(text) &&
      !/[\u{e0000}-\u{e007f}]/u.test(text),
  );
const sentence = words.map((text) => `${text} In 2006 {W-2006}.`);
const anyStep = fc.record({
  id: fc.constant(''),
  view: fc.constantFrom('t=2006&lead=wagons', 't=2001&at=first', ''),
  title: words,
  text: sentence,
  notes: fc.tuple(words, words).map((lines) => lines.join('\n')),
  question: sentence,
  kind: fc.constant('choose' as const),
  options: fc.array(
    words.map((text) => `${text}.`),
    { minLength: 2, maxLength: 5 },
  ),
  answer: fc.constant('1'),
  explanation: sentence,
  figures: fc.subarray(['W-2006', 'W-2007']),
  highlight: fc.subarray(['tolven-rail', 'rail-trunk']),
}) satisfies fc.Arbitrary<OwnStep>;
const anyLesson: fc.Arbitrary<OwnLesson> = fc.record({
  language: fc.constantFrom(...languages),
  data: fc.constantFrom('', '1.0.0'),
  title: words.map((text) => `${text}.`),
  summary: words,
  minutes: fc.integer({ min: 0, max: 90 }),
  audience: words,
  steps: fc
    .array(anyStep, { minLength: 1, maxLength: 4 })
    .map((steps) => steps.map((step, index) => ({ ...step, id: `step-${index + 1}` }))),
});

describe('the file of a lesson', () => {
  it('has no number written by hand, wherever it stands, but years and minutes', () => {
    const about = (summary: string, audience: string) =>
      said(read({ ...json(lesson), summary, audience }));
    expect(about('Wagons of 2006, in 10 minutes', 'Two classes, 5 мин each, 10分钟')).toEqual([]);
    expect(about('With 12 wagons', 'Classes of 25')).toEqual([
      'lesson summary number',
      'lesson audience number',
    ]);
    expect(about('x'.repeat(mostOf.summary + 1), '<b>all</b>')).toEqual([
      'lesson summary long',
      'lesson audience markup',
    ]);
  });

  it('is shown without what the view of a step hides, and says so', () => {
    const hidden = { view: 't=2006&lead=wagons&hide=rail,flows', highlight: ['rail-trunk'] };
    const result = withStep(hidden);
    expect(said(result)).toEqual(['1 highlight unshown']);
    expect(result.problems.every(isPassing)).toBe(true);
    const kept = result.lesson && withoutUnknown(result.lesson, world);
    expect(kept?.steps[0]?.highlight).toEqual([]);
  });

  it('gives no answer away', () => {
    const asked = { question: 'Which gate?', kind: 'place', answer: 'tolven-rail' };
    const place = (changes: object) =>
      said(withStep({ ...asked, text: 'Two gates.', highlight: [], ...changes }));
    const options = ['tolven-rail', 'orsa-rail'];
    expect(place({ options })).toEqual([]);
    // A sentence with both of them tells neither; nor does a name that both have.
    expect(place({ options, title: 'Tolven or Orsa' })).toEqual([]);
    expect(place({ options: ['tolven-rail', 'tolven-road'], title: 'Tolven' })).toEqual([]);
    expect(place({ options, title: 'At Tolven' })).toEqual(['1 title givesAway']);
    expect(place({ options, question: 'Is it tolven?' })).toEqual(['1 question givesAway']);
    expect(place({ options, title: 'What is untolvened' })).toEqual([]);
    expect(place({ options, highlight: ['tolven-rail'] })).toEqual(['1 highlight givesAway']);
    expect(place({ options, highlight: options })).toEqual([]);
    expect(place({ options, highlight: ['orsa-rail'] })).toEqual([]);
    expect(place({ highlight: ['tolven-rail'] })).toEqual(['1 highlight givesAway']);
    expect(place({ highlight: ['tolven'] })).toEqual([]);
  });

  it('is read as it was written, and says what its schema allows', () => {
    fc.assert(
      fc.property(anyLesson, (own) => {
        const written = writeLesson(own, 2);
        expect(readLesson(written, world)).toEqual({ lesson: own, problems: [] });
        expect(refusedBy(lessonSchema, JSON.parse(written))).toEqual([]);
      }),
    );
  });

  it('holds every lesson of the package in every language, with each kind of question', () => {
    expect(new Set(lesson.steps.map(({ kind }) => kind))).toEqual(new Set(['', ...questionKinds]));
    for (const language of languages) {
      const own = ownLesson(given, language, '1.0.0');
      expect(readLesson(writeLesson(own), world)).toEqual({ lesson: own, problems: [] });
      expect(refusedBy(lessonSchema, json(own))).toEqual([]);
    }
  });

  it('is shown as the lesson of the package that it was made from, marked as a reader’s', () => {
    const shown = asLesson(lesson, given.id);
    expect(shown.madeIn).toBe('en');
    expect(
      shown.steps.map(({ view, title, question }) => [view, title.en, question?.answer]),
    ).toEqual(given.steps.map(({ view, title, question }) => [view, title.en, question?.answer]));
    expect(shown.steps[0]?.title.ru).toBe(given.steps[0]?.title.en);
  });

  it('refuses a number that was written by hand, in the digits of any script, but no year', () => {
    expect(said(withStep({ text: 'In 2006, 12,210 wagons.' }))).toEqual(['1 text number']);
    expect(said(withStep({ text: 'In 2006, ١٢٢١٠ wagons.' }))).toEqual(['1 text number']);
    expect(said(withStep({ title: '１２ gates' }))).toEqual(['1 title number']);
    expect(said(withStep({ text: 'In 2006 and 1999, {W-2006}.' }))).toEqual([]);
  });

  it('names what another version of the data knew, and keeps the rest', () => {
    const found = withStep({ text: 'A {W-9999} B', highlight: ['tolven-rail', 'nowhere'] });
    expect(said(found)).toEqual(['1 text figure', '1 highlight thing']);
    expect(found.problems[0]?.found).toBe('W-9999');
    expect(found.problems.every(isPassing)).toBe(true);
    const [step] = withoutUnknown(found.lesson ?? lesson, world).steps;
    expect([step?.text, step?.highlight]).toEqual(['A … B', ['tolven-rail']]);
  });

  it('lets go of a question whose answer is not known any more, and keeps its step', () => {
    const asked = { kind: 'number', question: 'How many?', answer: 'W-9999' };
    const found = withStep(asked);
    expect(said(found)).toEqual(['1 answer answerFigure']);
    expect(found.problems.every(isPassing)).toBe(true);
    const [step] = withoutUnknown(found.lesson ?? lesson, world).steps;
    expect([step?.kind, step?.text]).toEqual(['', firstStep.text]);
    // One that nobody has answered yet is unfinished, and is not shown.
    expect(withStep({ ...asked, answer: '' }).problems.every(isPassing)).toBe(false);
  });

  it('says what is of another type, or not known at all, and reads the rest', () => {
    const found = read({
      ...json(lesson),
      minutes: 'ten',
      colour: 'red',
      steps: [7, { view: 't=2006', text: ['a'], figures: 'W-2006', options: [1], kind: 'shout' }],
    });
    expect(said(found).slice(0, 7)).toEqual([
      ...['lesson colour unknown', 'lesson minutes type', '1 steps type'],
      ...['2 text type', '2 kind kind', '2 options type', '2 figures type'],
    ]);
    expect(found.lesson?.title).toBe(lesson.title);
  });

  it.each([
    ['markup', 'Wagons <img src=x onerror=alert(1)> cross.'],
    ['markup', 'Wagons <script>alert(1)</script> cross.'],
    ['unseen', 'Wagons \u202ecross.'],
    ['unseen', 'Wagons\0cross.'],
    ['unseen', 'Wagons \ud800 cross.'],
    ['braces', 'Wagons {constructor} cross.'.replace('constructor', '')],
    ['figure', 'Wagons {constructor} cross.'],
    ['long', 'Wagons cross. '.repeat(40)],
  ])('names %s in a sentence', (rule, text) => {
    const found = withStep({ text });
    expect(said(found)).toContain(`1 text ${rule}`);
    // Nothing is lost: it can be mended.
    expect(found.lesson?.steps[0]?.text).toBe(text);
  });

  it('is not fooled by the names of what every object has', () => {
    const hostile = `{"format":"gateways-lesson/1","language":"en","title":"A",
      "__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},
      "steps":[{"__proto__":{"text":"B"},"view":"","toString":"x","hasOwnProperty":1}]}`;
    const found = readLesson(hostile, world);
    expect(said(found)).toEqual(
      expect.arrayContaining(['lesson __proto__ unknown', '1 __proto__ unknown', '1 text empty']),
    );
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    ['json', ''],
    ['json', '{'],
    ['json', 'not a lesson'],
    ['json', '['.repeat(100_000)],
    ['format', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['format', 'null'],
    ['format', '[]'],
    ['format', '{"format":"gateways-lesson/2"}'],
    ['large', ' '.repeat(largestLesson + 1)],
  ])('says %s of what is no lesson', (rule, text) => {
    const { lesson: none, problems } = readLesson(text, world);
    expect(none).toBeUndefined();
    expect(problems.map((one) => one.rule)).toEqual([rule]);
  });

  it('says of bytes that are no text that they are none, and takes a byte order mark along', () => {
    expect(readLesson(Uint8Array.of(0xff, 0xfe, 0x00), world).problems[0]?.rule).toBe('encoding');
    const marked = new TextEncoder().encode(`\ufeff${writeLesson(lesson)}`);
    expect(readLesson(marked, world).lesson).toEqual(lesson);
  });

  it('is total: any value in any field gives a lesson or a reason', () => {
    const names = [...Object.keys(lessonSchema.properties), '__proto__', 'x'];
    const stepNames = [...Object.keys(firstStep), '__proto__'];
    const anyValue = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('{W-2006}', '{', 'choose', 'draw', 'W-2006'),
    );
    const anyFields = (of: readonly string[]) =>
      fc.dictionary(fc.constantFrom(...of), anyValue, { noNullPrototype: true });
    fc.assert(
      fc.property(
        anyFields(names),
        fc.array(anyFields(stepNames), { maxLength: 3 }),
        (top, steps) => {
          const found = read({ ...top, format: 'gateways-lesson/1', steps });
          for (const problem of found.problems) expect(problem.found.length).toBeLessThan(2000);
          if (!found.lesson) return;
          asLesson(withoutUnknown(found.lesson, world), 'own');
          readLesson(writeLesson(found.lesson), world);
        },
      ),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readLesson(bytes, world)),
    );
  });

  it('has room for no more than a step has', () => {
    const steps = Array.from({ length: mostOf.steps + 1 }, () => firstStep).map((step) => ({
      ...step,
      id: undefined,
    }));
    expect(said(read({ ...json(lesson), steps }))).toContain('lesson steps steps');
  });
});

describe('a lesson in a link', () => {
  it('comes out as it went in, through everything that happens to links', async () => {
    const carried = (await packed(writeLesson(lesson))) ?? '';
    expect(carried).toMatch(/^~1[\w-]+z$/);
    for (const around of ['', '&', '.', '»', '”).', '#respond', '&utm_source=x', ' and on'])
      for (const way of [String, encodeURI, encodeURIComponent]) {
        const link = way(`step=2&lesson=${carried}${around}`);
        const { view } = readLink(link, world.grammar);
        expect(view.lesson).toBe(carried);
        const text = await unpacked(view.lesson ?? '');
        expect(readLesson(text ?? '', world)).toEqual({ lesson, problems: [] });
      }
  });

  it('is any lesson that is not too long', async () => {
    await fc.assert(
      fc.asyncProperty(anyLesson, async (own) => {
        const carried = (await packed(writeLesson(own))) ?? '';
        const text = (await unpacked(carried)) ?? '';
        expect(readLesson(text, world).lesson).toEqual(own);
      }),
      { numRuns: 40 },
    );
  });

  it('is none where a link has no room for it', async () => {
    let seed = 1;
    const noise = Array.from({ length: 30_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return (seed % 36).toString(36);
    });
    expect(await packed(noise.join(''))).toBeUndefined();
    expect(longestPacked).toBeLessThan(20_000);
  });

  it('is unpacked no further than a lesson may be long', async () => {
    const bomb = deflateRawSync(Buffer.alloc(10_000_000)).toString('base64url');
    expect(await unpacked(`~1${bomb}z`)).toBeUndefined();
  });

  it('is total: whatever stands there gives a text or none', async () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ019-_~!% é')) });
    await fc.assert(
      fc.asyncProperty(letters, async (text) => {
        for (const carried of [text, `~1${text}z`, `~0${text}`, `~2${text}z`]) {
          const found = await unpacked(carried);
          if (found) readLesson(found, world);
        }
      }),
    );
    const carried = (await packed(writeLesson(lesson))) ?? '';
    expect(await unpacked(`${carried.slice(0, -20)}z`)).toBeUndefined();
  });
});
