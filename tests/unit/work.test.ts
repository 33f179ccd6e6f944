import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import data from 'virtual:atlas';
import details from 'virtual:atlas/details';
import { createAtlas } from '../../src/atlas';
import type { Answer, Work } from '../../src/atlas/answer';
import { fittingWork } from '../../src/models/lesson/fittingWork';
import { answeredSteps } from '../../src/models/lesson/questionAnswers';
import { valueOf, withYear, nothingDrawn } from '../../src/models/lesson/questionDraw';
import { questionSeries } from '../../src/models/lesson/questionSeries';
import { isAsking } from '../../src/state/asking';
import { loadLessonText } from '../../src/text/lessonText';
import { grammarOf } from '../../src/view/grammar';
import { packed } from '../../src/view/packed';
import { readLink, serialiseView } from '../../src/view/url';
import { mostOfWork, packedWork, readWork, unpackedWork, writeWork } from '../../src/view/work';

const atlas = createAtlas(data);
const grammar = grammarOf(atlas, 'en');
const text = await loadLessonText('en');
const [given] = details.lessons;
if (!given) throw new Error('The package of the tests has no lesson');
const lesson = given;

const words = (maxLength: number) =>
  fc.string({ unit: 'grapheme', maxLength }).filter((one) => !/[\p{Cc}\p{Cs}]/u.test(one));
const id = fc.constantFrom('tolven-rail', 'W-2001', '__proto__', 'x');
const guess = fc
  .uniqueArray(fc.integer({ min: 15_900, max: 16_240 }), { minLength: 1, maxLength: 60 })
  .chain((parts) =>
    fc
      .array(fc.integer({ min: 0, max: 9999 }), {
        minLength: parts.length,
        maxLength: parts.length,
      })
      .map((values) => new Map(parts.map((part, at) => [part, values[at] ?? 0]))),
  );
const answer: fc.Arbitrary<Answer> = fc.record(
  {
    chosen: fc.integer({ min: 0, max: 9 }),
    estimate: fc.record({
      value: fc.double({ min: -1e14, max: 1e14, noNaN: true }).map((one) => one + 0),
      decimals: fc.integer({ min: 0, max: 12 }),
    }),
    guess,
    place: id,
    claim: id,
    reason: words(200).filter((one) => one !== ''),
  },
  { requiredKeys: [] },
);
const anyWork: fc.Arbitrary<Work> = fc.record({
  name: words(30).map((one) => one.trim()),
  answers: fc
    .dictionary(fc.constantFrom('step-1', 'wagons-2', '__proto__', 'toString'), answer)
    .map((all) => new Map(Object.entries(all))),
});

describe('what a pupil hands in', () => {
  it('comes out of the link as it went in, and the lesson beside it', async () => {
    await fc.assert(
      fc.asyncProperty(anyWork, async (work) => {
        expect(readWork(writeWork(work))).toEqual(work);
        const letters = (await packedWork(work)) ?? '';
        const { view, unread } = readLink(`lesson=${lesson.id}&step=2&work=${letters}`, grammar);
        expect([view.lesson, view.step, unread]).toEqual([lesson.id, 2, []]);
        expect(await unpackedWork(view.work ?? '')).toEqual(work);
      }),
      { numRuns: 60 },
    );
  });

  it('is in the address of the page, and in no link that is made there', async () => {
    const letters = await packedWork({ name: 'Aigul', answers: new Map() });
    const { view } = readLink(`lesson=${lesson.id}&step=1&work=${letters}`, grammar);
    expect(serialiseView(view, grammar, ['work'])).toContain(`&work=${letters}`);
    expect(serialiseView(view, grammar)).not.toContain('work');
    expect(serialiseView({ ...view, lesson: undefined }, grammar, ['work'])).not.toContain('work');
  });

  it('is asked no more: what is documented stands beside it', () => {
    const { view } = readLink(`lesson=${lesson.id}&step=1`, grammar);
    expect([isAsking(view), isAsking({ ...view, work: '~1z' })]).toEqual([true, false]);
  });

  it('is total: whatever stands there gives answers within bounds, or none', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(Infinity, -1e300, '<img src=x onerror=alert(1)>', '\u202eabc', null),
      fc.array(fc.array(fc.oneof(fc.double(), fc.integer({ max: 99_999 })), { maxLength: 9 })),
    );
    const keys = ['chosen', 'estimate', 'guess', 'place', 'claim', 'reason', '__proto__', 'x'];
    const fields = fc.dictionary(fc.constantFrom(...keys), value, { noNullPrototype: true });
    const steps = lesson.steps.map((step) => step.id);
    const answers = fc.dictionary(fc.constantFrom(...steps, '__proto__', 'constructor'), fields);
    fc.assert(
      fc.property(value, answers, (name, all) => {
        const work = readWork(JSON.stringify({ name, answers: all, other: name }));
        if (!work) throw new Error('Answers that are an object are read');
        const fit = fittingWork(atlas, lesson, work);
        const told = answeredSteps(
          { atlas, text },
          lesson,
          (step) => fit.work.answers.get(step) ?? {},
          () => true,
        );
        expect(JSON.stringify(told)).not.toMatch(/NaN|Infinity|undefined|\u202e/);
        expect(work.name.length).toBeLessThanOrEqual(mostOfWork.name);
        for (const [step, { guess: line, reason = '' }] of fit.work.answers) {
          expect(steps).toContain(step);
          expect(reason.length).toBeLessThanOrEqual(mostOfWork.reason);
          for (const one of line?.values() ?? []) expect(Number.isFinite(one)).toBe(true);
        }
      }),
    );
    fc.assert(fc.property(fc.jsonValue(), (json) => void readWork(JSON.stringify(json))));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readWork(bytes)));
    expect(Reflect.get({}, 'chosen')).toBeUndefined();
  });

  it('has bounds: a long name, reason or line is cut, and a bomb is not unpacked', async () => {
    const run = [15_900, ...Array.from({ length: 9000 }, () => 1)];
    const work = readWork(
      JSON.stringify({
        name: '👩'.repeat(400),
        answers: { a: { reason: 'x'.repeat(9000), guess: [run, run], chosen: 1e9 } },
      }),
    );
    const { reason = '', guess: line, chosen } = work?.answers.get('a') ?? {};
    expect(work?.name).toBe('👩'.repeat(mostOfWork.name / 2));
    expect([reason.length, line?.size, chosen]).toEqual([
      ...[mostOfWork.reason, mostOfWork.points, undefined],
    ]);
    const bomb = deflateRawSync(Buffer.alloc(10_000_000)).toString('base64url');
    for (const letters of ['', '~', '~1z', 'x', `~1${bomb}z`, (await packed('[1]')) ?? ''])
      expect(await unpackedWork(letters)).toBeUndefined();
  });

  it('keeps what the lesson asks for, and says where something found no question', () => {
    const stepOf = (kind: string) => {
      const step = lesson.steps.find(({ question }) => question?.kind === kind);
      if (!step?.question) throw new Error(`No question of the kind ${kind}`);
      return { ...step, question: step.question };
    };
    const draw = stepOf('draw');
    const series = questionSeries(atlas, draw.question);
    if (!series) throw new Error('The question has no series');
    const year = series.field.runs[0]?.[0] ?? NaN;
    const drawn = withYear(withYear(nothingDrawn, year, 1e12), 1066, 5);
    const answers = new Map<string, Answer>([
      [draw.id, { guess: drawn, chosen: 2 }],
      [stepOf('place').id, { place: 'nowhere' }],
      [stepOf('source').id, { claim: 'W-2001-customs', reason: 'Why not?' }],
      [stepOf('choose').id, { chosen: 99 }],
    ]);
    const { work, isWhole } = fittingWork(atlas, lesson, { name: '', answers });
    expect(isWhole).toBe(false);
    expect([...work.answers.keys()].sort()).toEqual([draw.id, stepOf('source').id].sort());
    const line = work.answers.get(draw.id)?.guess ?? nothingDrawn;
    expect([line.size, valueOf(line, year)]).toEqual([1, series.top]);
    expect(fittingWork(atlas, lesson, work).isWhole).toBe(true);
  });
});
