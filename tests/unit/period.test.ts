import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, touchesYear, yearOf } from '../../src/atlas/period';

describe('parsePeriod', () => {
  it.each([
    ['2023', 'year', 2023, 2024],
    ['2023-01/2023-11', 'part', 2023, 2023 + 11 / 12],
    ['2023-11', 'part', 2023 + 10 / 12, 2023 + 11 / 12],
    ['2013/2023', 'span', 2013, 2024],
    ['2016-05/2017-12', 'span', 2016 + 4 / 12, 2018],
    ['../2023', 'open', -Infinity, 2024],
    ['2023-11/..', 'open', 2023 + 10 / 12, Infinity],
  ])('reads %s as %s', (text, kind, start, end) => {
    const period = parsePeriod(text);
    expect(period?.kind).toBe(kind);
    expect(period?.start).toBeCloseTo(start, 9);
    expect(period?.end).toBeCloseTo(end, 9);
  });

  it('reads a day as the state on that day, leap years included', () => {
    expect(parsePeriod('2024-12-31')).toMatchObject({ kind: 'asOf', end: 2025 });
    expect(parsePeriod('2024-02-29')?.kind).toBe('asOf');
    expect(parsePeriod('2023-02-29')).toBeUndefined();
  });

  it.each(['', '23', '2023-13', '2023-00', '2023/2022', '../..', '2023/2024/2025', '2023-01/2024'])(
    'refuses %j',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  it('never throws and never gives a reversed period', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const period = parsePeriod(text);
        return period === undefined || period.end > period.start;
      }),
    );
  });

  it('only a whole year has a year', () => {
    const whole = parsePeriod('2023');
    const part = parsePeriod('2023-01/2023-12');
    expect(whole && yearOf(whole)).toBe(2023);
    expect(part && yearOf(part)).toBeUndefined();
    expect(whole && touchesYear(whole, 2023)).toBe(true);
    expect(whole && touchesYear(whole, 2024)).toBe(false);
    const open = parsePeriod('2023-11/..');
    expect(open && touchesYear(open, 2023)).toBe(true);
    expect(open && touchesYear(open, 2022)).toBe(false);
  });
});
