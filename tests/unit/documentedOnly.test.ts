import data from 'virtual:atlas';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas';
import { documentedOnly, documentedYears, stopBeside } from '../../src/timeline/documentedOnly';
import { sampleAt } from '../../src/timeline/sample';

const atlas = createAtlas(data);
const strict = documentedOnly(atlas);
const [start, end] = data.info.years;

describe('documented years only', () => {
  it('keeps every documented value and drops every other', () => {
    let dropped = 0;
    for (const [key, series] of atlas.series) {
      for (let t = start; t <= end; t += 0.25) {
        const before = sampleAt(series, t);
        const after = sampleAt(strict.series.get(key), t);
        if (before.status === 'interpolated') {
          dropped += 1;
          expect(after).toMatchObject({ status: 'absent', reason: 'documented only' });
        } else expect(after).toEqual(before);
      }
    }
    expect(dropped).toBeGreaterThan(100);
  });

  it('says the same wherever a series is looked up', () => {
    for (const [place, several] of strict.seriesByPlace) {
      for (const series of several) {
        expect(series.place).toBe(place);
        expect(series.documentedOnly).toBe(true);
      }
      expect(several.length).toBe(atlas.seriesByPlace.get(place)?.length);
    }
  });

  it('finds the documented year beside a time', () => {
    const series = atlas.series.values().next().value;
    const years = documentedYears(series, { start, end });
    expect(years).toEqual(
      series?.points.map(({ year }) => year).filter((y) => y >= start && y <= end),
    );
    expect(stopBeside(2014.5, 1, [2012, 2014, 2017])).toBe(2017);
    expect(stopBeside(2014.5, -1, [2012, 2014, 2017])).toBe(2014);
    expect(stopBeside(2017, 1, [2012, 2014, 2017])).toBeUndefined();
  });
});
