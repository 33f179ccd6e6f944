import data from 'virtual:atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas';
import { languages, type Language } from '../../src/atlas/languages';
import { loadDetails } from '../../src/atlas/loadDetails';
import type { LessonStep, Question } from '../../src/atlas/lesson';
import { withoutNames } from '../../src/scene/labels/unnamed';
import type { Label } from '../../src/scene/scene';
import { answeredSteps, answersText } from '../../src/models/lesson/questionAnswers';
import { axisTop, roundAbove, stepsOn, ticksOf } from '../../src/models/lesson/questionAxis';
import { claimsOf } from '../../src/models/lesson/questionClaims';
import {
  linesOf,
  nothingDrawn,
  reachOf,
  valueOf,
  withStroke,
  withYear,
  yearNear,
  type Field,
} from '../../src/models/lesson/questionDraw';
import { estimateAxis } from '../../src/models/lesson/questionEstimate';
import { readNumber } from '../../src/models/lesson/questionNumber';
import { unnamedOf } from '../../src/atlas/asked';
import { offeredPlaces, spread } from '../../src/models/lesson/questionPlaces';
import { openingOf, questionSeries } from '../../src/models/lesson/questionSeries';
import { loadLessonText } from '../../src/text/lessonText';
import { translated } from './support/atlas';

const atlas = createAtlas(data);
const { lessons } = await loadDetails('en');
const text = await loadLessonText('en');

function stepOf(kind: Question['kind']): LessonStep & { readonly question: Question } {
  const step = lessons[0]?.steps.find(({ question }) => question?.kind === kind);
  if (!step?.question) throw new Error(`The package asks no question of the kind ${kind}`);
  return { ...step, question: step.question };
}

describe('the axis of a question', () => {
  it('ends at a round number', () => {
    expect([0.03, 1, 7, 10, 3068 * 5, 50_001].map(roundAbove)).toEqual([
      0.05, 1, 10, 10, 20_000, 100_000,
    ]);
    expect(ticksOf(20_000)).toEqual([5000, 10_000, 15_000, 20_000]);
    expect(ticksOf(100)).toEqual([20, 40, 60, 80, 100]);
  });

  it('follows from what is given, whatever the answer is, as long as the record has room', () => {
    const given = [78, 3068];
    for (const answer of [3100, 9000, 16_414, 18_000])
      expect(axisTop({ given, documented: [...given, answer], id: 'P-174' })).toBe(20_000);
  });

  it('grows by tens, so that it never says that an answer fills its upper half', () => {
    expect(axisTop({ given: [10], documented: [10, 46], id: 'A' })).toBe(500);
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        fc.double({ min: 0.01, max: 1e9, noNaN: true }),
        fc.string(),
        (given, answer, id) => {
          const top = axisTop({ given: [given], documented: [given, answer], id });
          expect(Math.max(given, answer)).toBeLessThanOrEqual(top * 0.9);
          expect(roundAbove(top)).toBe(top);
        },
      ),
    );
  });

  it('does without a given figure, from the letters of an id alone', () => {
    const tops = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((id) =>
      axisTop({ given: [], documented: [100], id }),
    );
    expect(new Set(tops).size).toBeGreaterThan(2);
    for (const top of tops) expect(top).toBeGreaterThanOrEqual(200);
    expect(axisTop({ given: [], documented: [37], id: 'A', isPercent: true })).toBe(100);
  });

  it('of a number knows what the step says in the same unit', () => {
    const step = stepOf('number');
    const axis = estimateAxis(atlas, step);
    expect(axis?.figure.id).toBe('W-2004');
    const told = { ...step, text: translated('{W-1996} in 1996') };
    expect(estimateAxis(atlas, told)?.top).toBe(50_000);
  });
});

describe('a number that is written', () => {
  const read = (language: Language, written: string) =>
    readNumber(language, written, undefined)?.value;

  it.each([
    ['en', '16,414', 16_414],
    ['en', ' 16 414 trains', 16_414],
    ['en', '16\u202f414', 16_414],
    ['en', '1,5', 1.5],
    ['en', '1,234.5', 1234.5],
    ['en', '1.234,5', 1234.5],
    ['en', '16.414', 16.414],
    ['en', '12 thousand', 12_000],
    ['en', '~ 9k', 9000],
    ['en', '45 %', 45],
    ['en', '−3.5', -3.5],
    ['ru', '16\u00a0414', 16_414],
    ['ru', '16,5', 16.5],
    ['ru', '16,414', 16.414],
    ['ru', '12 тыс. поездов', 12_000],
    ['ru', '1,2 млн', 1_200_000],
    ['zh', '１６４１４', 16_414],
    ['zh', '1.2万列', 12_000],
    ['zh', '3 亿', 300_000_000],
  ] as const)('%s: %s', (language, written, value) => {
    expect(read(language, written)).toBeCloseTo(value, 9);
  });

  it.each(['', 'many', '1,2,3', '1.2.3.4', '12 000 3x4', '--5', '1e999', '5,,5', '١٢'])(
    'is none: %s',
    (written) => {
      expect(read('en', written)).toBeUndefined();
    },
  );

  it('never throws, and is finite', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...languages), (written, language) => {
        const estimate = readNumber(language, written, undefined);
        expect(Number.isFinite(estimate?.value ?? 0)).toBe(true);
      }),
    );
  });

  it('is counted as the reader counts, and kept as the package does', () => {
    const unit = {
      ...{ id: 'bn', name: translated('bn'), symbol: translated('bn'), perMarker: 0, perPixel: 0 },
      power: { ...translated(''), zh: '1' },
    };
    expect(readNumber('zh', '43.5', unit)).toEqual({ value: 4.35, decimals: 2 });
  });
});

describe('a line that is drawn', () => {
  const field: Field = { runs: [[2018, 2024]], first: 2012, last: 2024 };
  const spot = fc.record({
    t: fc.double({ min: 2010, max: 2026, noNaN: true }),
    value: fc.double({ min: 0, max: 100, noNaN: true }),
  });

  it('lies where there is something to draw, and nowhere else', () => {
    const [start, end] = reachOf([2018, 2024], field);
    expect([start, end]).toEqual([2017, 2024.5]);
    fc.assert(
      fc.property(spot, spot, (from, to) => {
        for (const line of linesOf(withStroke(nothingDrawn, field, from, to)))
          for (const { t, value } of line) {
            expect(t >= start && t <= end).toBe(true);
            expect(value).toBeGreaterThanOrEqual(Math.min(from.value, to.value) - 1e-9);
            expect(value).toBeLessThanOrEqual(Math.max(from.value, to.value) + 1e-9);
          }
      }),
    );
  });

  it('is the same from right to left, and in however many pieces it comes', () => {
    fc.assert(
      fc.property(spot, spot, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const whole = withStroke(nothingDrawn, field, from, to);
        expect(withStroke(nothingDrawn, field, to, from)).toEqual(whole);
        const middle = {
          t: from.t + (to.t - from.t) * share,
          value: from.value + (to.value - from.value) * share,
        };
        const pieces = withStroke(withStroke(nothingDrawn, field, from, middle), field, middle, to);
        for (const [part, value] of whole) expect(pieces.get(part)).toBeCloseTo(value, 6);
        expect(pieces.size).toBe(whole.size);
      }),
    );
  });

  it('makes way for a second stroke where that goes', () => {
    fc.assert(
      fc.property(spot, spot, spot, spot, (one, two, three, four) => {
        const second = withStroke(nothingDrawn, field, three, four);
        const both = withStroke(withStroke(nothingDrawn, field, one, two), field, three, four);
        for (const [part, value] of second) expect(both.get(part)).toBe(value);
      }),
    );
  });

  it('takes a year from the keys, and gives it back', () => {
    const drawn = withStroke(nothingDrawn, field, { t: 2018, value: 0 }, { t: 2024, value: 60 });
    expect(valueOf(drawn, 2020)).toBeCloseTo(20);
    const corrected = withYear(drawn, 2020, 90);
    expect([2019, 2020, 2021].map((year) => valueOf(corrected, year))).toEqual([10, 90, 30]);
    expect(linesOf(corrected)).toHaveLength(1);
    const cleared = withYear(withYear(nothingDrawn, 2020, 5), 2020, undefined);
    expect(cleared.size).toBe(0);
    expect(valueOf(cleared, 2020)).toBeUndefined();
  });

  it('is no line between years that are far apart', () => {
    const two = withYear(withYear(nothingDrawn, 2019, 5), 2023, 9);
    expect(linesOf(two)).toHaveLength(2);
    expect(valueOf(two, 2021)).toBeUndefined();
    expect(yearNear(field, 2012)).toBe(2018);
    expect(stepsOn(20_000)).toEqual({ step: 200, page: 2000 });
  });
});

describe('a series to draw', () => {
  const { question } = stepOf('draw');
  const series = questionSeries(atlas, question);

  it('shows what is given and nothing of the rest, then everything', () => {
    expect(question.options.en).toBe('1996');
    const known = series?.before.cells.flatMap(({ value, year }) => (value ? [year] : []));
    expect(known).toEqual([1996]);
    expect(series?.before.segments).toEqual([]);
    expect(series?.before.changes).toEqual([]);
    expect(series?.after.cells).toHaveLength(series?.years.length ?? 0);
    expect(series?.after.segments.some(({ drawable }) => drawable)).toBe(true);
    // Customs count from 2002 on.
    expect(series?.after.changes.map(({ at }) => at)).toEqual([2001.5]);
    expect(series?.asked).toBe(2007);
    expect(series?.top).toBe(50_000);
  });

  it('asks for no years of which nothing could be compared with a line', () => {
    const both = questionSeries(atlas, { ...question, options: translated('1997|1999') });
    const hidden = both?.field.runs.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    );
    expect(hidden).not.toContain(1998);
    expect(hidden).toContain(2005);
  });

  it('opens year by year, and halts where the way of counting changes', () => {
    const opening = series && [...openingOf(series)].sort(([one], [other]) => one - other);
    const delay = (year: number) => opening?.find(([one]) => one === year)?.[1] ?? NaN;
    expect(delay(2001) - delay(2000)).toBe(120);
    expect(delay(2002) - delay(2001)).toBe(520);
  });
});

describe('places to find', () => {
  const { question } = stepOf('place');

  it('are offered under letters from west to east', () => {
    const offered = offeredPlaces(atlas, question);
    expect(offered.map(({ letter }) => letter)).toEqual(['A', 'B']);
    const [first = 0, second = 0] = offered.map(({ position }) => position[0]);
    expect(first).toBeLessThanOrEqual(second);
    expect(offered.map(({ id }) => id).sort()).toEqual(question.options.en.split('|').sort());
  });

  it('are all ports where none is named', () => {
    const all = offeredPlaces(atlas, { ...question, options: translated('') });
    expect(all.length).toBeGreaterThan(2);
    expect(all.map(({ id }) => id)).toContain(question.answer);
  });

  it('have their names nowhere on the map', () => {
    const label = (words: string, kind: Label['kind'] = 'city'): Label => ({
      ...{
        id: words,
        kind,
        text: words,
        local: '',
        position: [0, 0],
        mode: '',
        status: '',
        rank: 1,
      },
    });
    const words = unnamedOf(atlas, question);
    const labels = [
      label(`Line to ${words[0] ?? ''}, far away`),
      label('Another'),
      label('X', 'country'),
    ];
    expect(withoutNames(labels, words).map(({ text: one }) => one)).toEqual(['Another', 'X']);
    expect(withoutNames(labels, 'names').map(({ text: one }) => one)).toEqual(['X']);
    expect(unnamedOf(atlas, stepOf('draw').question)).toEqual([]);
  });

  it('have pins of which none lies upon another', () => {
    const pins = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 300 }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(pins, (many) => {
        const moved = spread(many, 30);
        expect(moved.map(({ y }) => y)).toEqual(many.map(({ y }) => y));
        for (const [index, one] of moved.entries())
          for (const other of moved.slice(index + 1))
            if (Math.abs(one.y - other.y) < 30)
              expect(Math.abs(one.x - other.x)).toBeGreaterThan(29);
      }),
    );
  });
});

describe('claims side by side', () => {
  it('stand in the order in which they were published, whichever is drawn', () => {
    const found = claimsOf(atlas, stepOf('source').question);
    expect(found?.claims.map(({ id }) => id).sort()).toEqual(['W-2001', 'W-2001-customs']);
    expect(found?.drawn.map(({ id }) => id)).toEqual(['W-2001']);
  });
});

describe('the answers of a reader', () => {
  const [lesson] = lessons;
  const source = stepOf('source');
  const number = stepOf('number');
  const told = (revealed: readonly string[]) => {
    if (!lesson) throw new Error('The package has no lesson');
    return answersText(
      text,
      'A lesson',
      answeredSteps(
        { atlas, text },
        lesson,
        (step) => {
          if (step === source.id)
            return { claim: 'W-2001-customs', reason: 'They open the wagons.' };
          return step === number.id ? { estimate: { value: 9000, decimals: 0 } } : {};
        },
        (step) => revealed.includes(step),
      ),
    );
  };

  it('are plain text with step, question, answer and reason', () => {
    const words = told([]);
    expect(words).toContain('Which would you draw?');
    expect(words).toContain('13,700');
    expect(words).toContain('They open the wagons.');
    expect(words).toContain('9,000 wagons');
    expect(words).toContain('none yet');
  });

  it('say what is documented, with who says it, only of what was revealed', () => {
    expect(told([])).not.toContain('17,200');
    const words = told([number.id]);
    expect(words).toMatch(/17,200 wagons, 2004, reported, \S/);
    expect(words).not.toContain('13,100');
  });

  it('of a drawing are told year by year', () => {
    const draw = stepOf('draw');
    const steps =
      lesson &&
      answeredSteps(
        { atlas, text },
        lesson,
        () => ({ guess: withYear(nothingDrawn, 2007, 12_340) }),
        (step) => step === draw.id,
      );
    const drawn = steps?.find(({ id }) => id === draw.id);
    expect(drawn?.answer).toEqual(['2007: 12,250 wagons']);
    expect(drawn?.documented.join('\n')).toContain('22,350');
  });
});
