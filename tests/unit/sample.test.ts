import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSeries } from '../../src/atlas/series';
import { asidesOf, basisOf, longestGap, sampleAt } from '../../src/timeline/sample';
import { conflict, figure } from './support/atlas';

describe('sampleAt', () => {
  it('shows a documented year exactly, with its kind', () => {
    const series = buildSeries(
      [figure('2022', 244.9, { kind: 'derived' }), figure('2023', 357.33)],
      [],
    );
    expect(sampleAt(series, 2023)).toMatchObject({ status: 'reported', value: 357.33 });
    expect(sampleAt(series, 2022)).toMatchObject({ status: 'derived', value: 244.9 });
  });

  it('draws a straight line across at most two undocumented years', () => {
    const near = buildSeries([figure('2012', 10), figure('2015', 40)], []);
    expect(sampleAt(near, 2013)).toMatchObject({ status: 'interpolated', value: 20 });
    const far = buildSeries([figure('2012', 10), figure('2016', 40)], []);
    expect(sampleAt(far, 2013)).toMatchObject({ status: 'absent', reason: 'long gap' });
  });

  it('gives nothing beyond the ends, across a break of basis, or without a series, and says why', () => {
    const series = buildSeries(
      [figure('2019', 1, { basis: 'a' }), figure('2020', 2, { basis: 'b' })],
      [],
    );
    expect(sampleAt(series, 2018)).toMatchObject({ status: 'absent', reason: 'before first' });
    expect(sampleAt(series, 2021)).toMatchObject({ status: 'absent', reason: 'after last' });
    expect(sampleAt(series, 2019.5)).toMatchObject({ status: 'absent', reason: 'break of basis' });
    expect(sampleAt(undefined, 2020)).toMatchObject({ status: 'absent', reason: 'no series' });
  });

  it('draws no line below a documented part of a year', () => {
    const higher = figure('2019-01/2019-11', 149.17);
    const ends = [figure('2017', 139.8), figure('2020', 148)];
    expect(sampleAt(buildSeries([...ends, higher], []), 2019)).toMatchObject({
      status: 'absent',
      reason: 'part is higher',
    });
    const lower = figure('2019-01/2019-05', 52.3);
    expect(sampleAt(buildSeries([...ends, lower], []), 2019).status).toBe('interpolated');
  });

  it('joins no rates of growth', () => {
    const series = buildSeries([figure('2014', 0.4), figure('2016', 17)], [], {
      joined: false,
      accumulates: false,
    });
    expect(sampleAt(series, 2015)).toMatchObject({ status: 'absent', reason: 'not joined' });
    expect(sampleAt(series, 2016)).toMatchObject({ status: 'reported', value: 17 });
  });

  it('keeps part-year and as-of figures and forecasts out of the yearly series', () => {
    const series = buildSeries(
      [
        figure('2022', 10),
        figure('2023-01/2023-11', 9),
        figure('2023-12-31', 98),
        figure('2023', 97, { kind: 'expected' }),
        figure('2024', 20),
      ],
      [],
    );
    expect(sampleAt(series, 2023)).toMatchObject({ status: 'interpolated', value: 15 });
    expect(asidesOf(series, 2023).map(({ value }) => value)).toEqual([9, 98, 97]);
    expect(asidesOf(series, 2022)).toEqual([]);
  });

  it('lets the figure a conflict names lead and keeps the others on the sample', () => {
    const first = figure('2024', 435.11);
    const later = figure('2024', 434.1);
    const check = figure('2024', 434, { kind: 'derived' });
    const disagreement = conflict([first, later, check], later);
    const sample = sampleAt(buildSeries([first, later, check], [disagreement]), 2024);
    expect(sample.status === 'reported' && sample.point.lead).toBe(later);
    expect(sample.status === 'reported' && sample.point.others).toEqual([first, check]);
    expect(sample.status === 'reported' && sample.point.conflict).toBe(disagreement);
    expect(basisOf(sample)).toEqual([later]);
  });

  it('lets a reported figure lead over a derived one whatever the order', () => {
    const derived = figure('2023', 71.2, { kind: 'derived' });
    const reported = figure('2023', 74.7);
    const sample = sampleAt(buildSeries([derived, reported], []), 2023);
    expect(sample).toMatchObject({ status: 'reported', value: 74.7 });
  });
});

const seriesArbitrary = fc
  .uniqueArray(fc.integer({ min: 2000, max: 2030 }), { minLength: 1, maxLength: 12 })
  .chain((years) =>
    fc.tuple(
      fc.constant(years),
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
        minLength: years.length,
        maxLength: years.length,
      }),
      fc.array(fc.constantFrom('a', 'b'), { minLength: years.length, maxLength: years.length }),
    ),
  )
  .map(([years, values, bases]) =>
    buildSeries(
      years.map((year, index) =>
        figure(String(year), values[index] ?? 0, { basis: bases[index] ?? '' }),
      ),
      [],
    ),
  );

describe('sampling any series at any time', () => {
  it('gives the same result for the same time, and only finite values', () => {
    fc.assert(
      fc.property(
        seriesArbitrary,
        fc.double({ min: 1990, max: 2040, noNaN: true }),
        (series, t) => {
          const sample = sampleAt(series, t);
          expect(sampleAt(series, t)).toEqual(sample);
          if (sample.status !== 'absent') expect(Number.isFinite(sample.value)).toBe(true);
        },
      ),
    );
  });

  it('stands on documented figures: never outside the range of its basis, never across too much', () => {
    fc.assert(
      fc.property(
        seriesArbitrary,
        fc.double({ min: 1990, max: 2040, noNaN: true }),
        (series, t) => {
          const sample = sampleAt(series, t);
          const basis = basisOf(sample);
          if (sample.status === 'absent') return basis.length === 0;
          const values = basis.map(({ value }) => value);
          const tolerance = 1e-9 * Math.max(1, ...values.map(Math.abs));
          expect(sample.value).toBeGreaterThanOrEqual(Math.min(...values) - tolerance);
          expect(sample.value).toBeLessThanOrEqual(Math.max(...values) + tolerance);
          if (sample.status === 'interpolated') {
            expect(sample.to.year - sample.from.year - 1).toBeLessThanOrEqual(longestGap);
            expect(sample.from.lead.basis).toBe(sample.to.lead.basis);
          }
          return true;
        },
      ),
    );
  });
});
