import data from 'virtual:atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas';
import { qualifiers, type Figure } from '../../src/atlas/figure';
import { buildSeries, type Series } from '../../src/atlas/series';
import { differenceOf, type Difference, type DifferenceKind } from '../../src/flows/difference';
import { differencesOf } from '../../src/flows/differences';
import { amountText, changeWords, shareText } from '../../src/text/change';
import { textOf } from '../../src/text/text';
import { documentedOnly } from '../../src/timeline/documentedOnly';
import { atlasOf, conflict, figure, flow, period, place } from './support/atlas';

function series(...figures: readonly Figure[]): Series {
  const built = buildSeries(figures, []);
  if (!built) throw new Error('no figures');
  return built;
}

const swapped: Readonly<Record<DifferenceKind, DifferenceKind>> = {
  grew: 'shrank',
  shrank: 'grew',
  unchanged: 'unchanged',
  new: 'ended',
  ended: 'new',
  'not comparable': 'not comparable',
};

/** 0 less a number, without a zero below zero. */
const negative = (value: number) => 0 - value;

function expectMirrored(one: Difference, other: Difference): void {
  expect(other.kind).toBe(swapped[one.kind]);
  expect(other.status).toBe(one.status);
  expect(other.obstacle).toBe(one.obstacle);
  expect(other.contested).toBe(one.contested);
  expect(other.from).toEqual(one.to);
  expect(other.to).toEqual(one.from);
  if (!one.change) expect(other.change).toBeUndefined();
  else {
    expect(other.change?.about).toBe(one.change.about);
    expect(other.change?.low).toBeCloseTo(negative(one.change.high), 9);
    expect(other.change?.high).toBeCloseTo(negative(one.change.low), 9);
  }
}

const years = [2018, 2019, 2020, 2021] as const;
const anyFigure = fc
  .record({
    year: fc.constantFrom(...years),
    shape: fc.constantFrom('', '', '-01/Y-11', '-01/Y-06', '-12-31'),
    value: fc.integer({ min: 0, max: 60 }),
    more: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    qualifier: fc.constantFrom(...qualifiers),
    kind: fc.constantFrom('reported' as const, 'derived' as const),
    basis: fc.constantFrom('', '', 'customs'),
  })
  .map(({ year, shape, value, more, ...rest }) =>
    figure(`${String(year)}${shape.replace('Y', String(year))}`, value, {
      ...rest,
      ...(more !== undefined && { valueMax: value + more }),
    }),
  );
const anySeries = fc
  .array(anyFigure, { minLength: 1, maxLength: 8 })
  .map((figures) => series(...figures));
const twoYears = fc.tuple(fc.constantFrom(...years), fc.constantFrom(...years));

describe('the difference between two years', () => {
  it('is the later less the earlier, with its share', () => {
    const one = series(
      figure('2019', 16.8, { decimals: 1 }),
      figure('2023', 21.3, { decimals: 1 }),
    );
    const difference = differenceOf(one, 2019, 2023);
    expect(difference).toMatchObject({ kind: 'grew', status: 'derived', contested: false });
    expect(difference.change?.low).toBeCloseTo(4.5, 9);
    expect(difference.relative?.low).toBeCloseTo(4.5 / 16.8, 9);
    const text = textOf('en');
    expect(changeWords(text, difference, undefined, 2019, true)).toBe('+4.5, +27% since 2019');
    expect(changeWords(text, differenceOf(one, 2023, 2019), undefined, 2023, false)).toBe(
      '−4.5, −21% by 2023',
    );
  });

  it('mirrors when the years are swapped, whatever the figures say', () => {
    fc.assert(
      fc.property(anySeries, twoYears, (one, [from, to]) => {
        expectMirrored(differenceOf(one, from, to), differenceOf(one, to, from));
      }),
      { numRuns: 3000 },
    );
  });

  it('never crosses a break of basis, nor compares a part with a year or with another part', () => {
    fc.assert(
      fc.property(anySeries, twoYears, (one, [from, to]) => {
        const { kind, from: first, to: second, change, obstacle } = differenceOf(one, from, to);
        if (kind === 'not comparable') {
          expect(obstacle).toBeDefined();
          expect(change).toBeUndefined();
          return;
        }
        const sides = [first, second].map((side) =>
          side.state === 'documented'
            ? side.figure
            : side.state === 'interpolated'
              ? side.from
              : undefined,
        );
        const [a, b] = sides;
        if (!a || !b) throw new Error('a difference without two figures');
        expect(a.basis).toBe(b.basis);
        const shape = (of: Figure) => of.period.text.replace(/\d{4}/g, 'Y');
        expect(shape(a)).toBe(shape(b));
      }),
      { numRuns: 3000 },
    );
  });

  it('says so when it rests on an interpolated value, and makes none of documented years only', () => {
    fc.assert(
      fc.property(anySeries, twoYears, (one, [from, to]) => {
        const difference = differenceOf(one, from, to);
        const onLine = [difference.from, difference.to].some((s) => s.state === 'interpolated');
        if (difference.change) expect(difference.status).toBe(onLine ? 'interpolated' : 'derived');
        if (onLine && difference.change) expect(difference.change.about).toBe(true);
        const strict = differenceOf({ ...one, documentedOnly: true }, from, to);
        expect(strict.status).not.toBe('interpolated');
        expect([strict.from.state, strict.to.state]).not.toContain('interpolated');
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps bounds open: "over" gives a least change, or none where the order is open', () => {
    const text = textOf('en');
    const over = series(figure('2022', 240, { qualifier: 'over' }), figure('2019', 150));
    const { change, kind } = differenceOf(over, 2019, 2022);
    expect(kind).toBe('grew');
    expect(change && amountText(text, change, 0, undefined)).toBe('at least +90');
    const back = differenceOf(over, 2022, 2019);
    expect(back.change && amountText(text, back.change, 0, undefined)).toBe('at least −90');
    const open = series(figure('2022', 240, { qualifier: 'over' }), figure('2019', 250));
    expect(differenceOf(open, 2019, 2022)).toMatchObject({
      kind: 'not comparable',
      obstacle: 'bounds overlap',
    });
    const range = series(figure('2019', 10), figure('2022', 14, { valueMax: 16 }));
    const ranged = differenceOf(range, 2019, 2022).change;
    expect(ranged && amountText(text, ranged, 0, undefined)).toBe('+4 to +6');
  });

  it('does not read a difference into rounding', () => {
    const rounded = (value: number) => figure('2019', value, { qualifier: 'about' });
    const near = series(rounded(180), figure('2022', 182));
    expect(differenceOf(near, 2019, 2022).obstacle).toBe('bounds overlap');
    const far = differenceOf(series(rounded(180), figure('2022', 210)), 2019, 2022);
    expect(far.kind).toBe('grew');
    expect(far.change && amountText(textOf('en'), far.change, 0, undefined)).toBe('about +30');
    expect(far.relative && shareText(textOf('en'), far.relative)).toBe('about +17%');
  });

  it('compares the same months, and says when they differ', () => {
    const months = series(
      figure('2019-01/2019-11', 100),
      figure('2023-01/2023-11', 150),
      figure('2022', 170),
    );
    expect(differenceOf(months, 2019, 2023)).toMatchObject({ kind: 'grew', status: 'derived' });
    expect(differenceOf(months, 2019, 2022)).toMatchObject({ obstacle: 'part of a year' });
  });

  it('names every obstacle', () => {
    const counted = series(figure('2019', 5), figure('2020', 6, { basis: 'customs' }));
    expect(differenceOf(counted, 2019, 2020).obstacle).toBe('counted differently');
    expect(differenceOf(counted, 2012, 2020).obstacle).toBe('not documented');
    const sibling = series(figure('2012', 9));
    expect(differenceOf(counted, 2012, 2020, sibling).obstacle).toBe('another scope');
  });

  it('calls it new or ended only where a source counts none', () => {
    const one = series(figure('2019', 0), figure('2023', 7));
    expect(differenceOf(one, 2019, 2023).kind).toBe('new');
    expect(differenceOf(one, 2023, 2019).kind).toBe('ended');
    expect(differenceOf(one, 2019, 2019).kind).toBe('unchanged');
  });

  it('marks a value that others contest', () => {
    const [drawn, rival] = [figure('2022', 246), figure('2022', 240)];
    const built = buildSeries(
      [figure('2021', 157), drawn, rival],
      [conflict([drawn, rival], drawn)],
    );
    if (!built) throw new Error('no series');
    expect(differenceOf(built, 2021, 2022).contested).toBe(true);
    expect(differenceOf(built, 2021, 2021).contested).toBe(false);
  });
});

describe('all differences of a package', () => {
  const atlas = createAtlas(data);
  const [first, last] = data.info.years;

  it('mirror when the years are swapped, for every pair of years', () => {
    for (let from = first; from <= last; from += 1) {
      for (let to = from + 1; to <= last; to += 1) {
        const forth = differencesOf(atlas, from, to);
        const back = differencesOf(atlas, to, from);
        expect(back.map(({ id, section }) => `${section}:${id}`)).toEqual(
          forth.map(({ id, section }) => `${section}:${id}`),
        );
        forth.forEach(({ difference }, index) => {
          const other = back[index]?.difference;
          if (!other) throw new Error('missing');
          expectMirrored(difference, other);
        });
      }
    }
  });

  it('rest on no line when only documented years are shown', () => {
    for (let from = first; from < last; from += 1) {
      const all = differencesOf(documentedOnly(atlas), from, last);
      expect(all.filter(({ difference }) => difference.status === 'interpolated')).toEqual([]);
    }
  });

  it('count each series once', () => {
    const keys = differencesOf(atlas, 2019, 2023).flatMap(({ series: one, section }) =>
      one && section !== 'flows' ? `${one.indicator}@${one.place}` : [],
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('hold services that began and ended, and ports that opened', () => {
    const small = atlasOf({
      places: [
        place('gate', [1, 1], {
          national: false,
          status: [{ period: period('2021-05/..'), status: 'opened' }],
        }),
      ],
      flows: [
        flow('old', { period: period('2018/2020') }),
        flow('young', { period: period('2022/..') }),
        flow('steady', { period: period('2000/..') }),
      ],
    });
    const kinds = (from: number, to: number) =>
      Object.fromEntries(
        differencesOf(small, from, to).map(({ id, difference }) => [id, difference.kind]),
      );
    expect(kinds(2019, 2023)).toEqual({
      old: 'ended',
      young: 'new',
      steady: 'not comparable',
      gate: 'new',
    });
    expect(kinds(2023, 2019)).toMatchObject({ old: 'new', young: 'ended', gate: 'ended' });
  });
});
