import { describe, expect, it } from 'vitest';
import { formatClock, formatElapsed } from '../../src/text/clock';

describe('a clock', () => {
  it('says minutes and seconds, and hours from the first one on', () => {
    const times = [0, 59.9, 61, 3600, 45_296].map(formatElapsed);
    expect(times).toEqual(['0:00', '0:59', '1:01', '1:00:00', '12:34:56']);
  });

  it('says the time of day as the language does', () => {
    const noon = new Date(2024, 0, 1, 13, 5);
    expect(formatClock('en', noon)).toMatch(/01:05.PM/);
    expect(formatClock('ru', noon)).toBe('13:05');
  });
});
