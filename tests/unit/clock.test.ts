import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  clampTime,
  longestFrame,
  positionOf,
  secondsPerYear,
  stepYear,
  timeAt,
} from '../../src/timeline/clock';

const domain = { start: 2012, end: 2024 };

describe('the clock', () => {
  it('advances by elapsed time and no further than the cap, so a stalled page does not jump', () => {
    expect(advance(2012, 0.05, 1, domain, false).t).toBeCloseTo(2012 + 0.05 / secondsPerYear, 9);
    const capped = advance(2012, 3600, 1, domain, false).t;
    expect(capped).toBeCloseTo(2012 + longestFrame / secondsPerYear, 9);
    expect(advance(2012, Number.NaN, 1, domain, false).t).toBe(2012);
    expect(advance(2012, -5, 1, domain, false).t).toBe(2012);
  });

  it('ends at the end, or starts over when it loops', () => {
    expect(advance(2023.999, 0.1, 2, domain, false)).toEqual({ t: 2024, ended: true });
    expect(advance(2023.999, 0.1, 2, domain, true)).toEqual({ t: 2012, ended: false });
  });

  it('steps to whole years and stays in the domain', () => {
    expect(stepYear(2020, 1, domain)).toBe(2021);
    expect(stepYear(2020.4, 1, domain)).toBe(2021);
    expect(stepYear(2020.4, -1, domain)).toBe(2020);
    expect(stepYear(2024, 1, domain)).toBe(2024);
    expect(stepYear(2012, -1, domain)).toBe(2012);
    expect(clampTime(Number.NaN, domain)).toBe(2024);
  });

  it('rests on each year, never runs backwards, and play goes on from where it was shown', () => {
    expect(timeAt(2020.2)).toBe(2020);
    fc.assert(
      fc.property(fc.double({ min: 2012, max: 2024, noNaN: true }), (position) => {
        const t = timeAt(position);
        expect(timeAt(position + 0.01)).toBeGreaterThanOrEqual(t);
        expect(timeAt(positionOf(t))).toBeCloseTo(t, 9);
      }),
    );
  });
});
