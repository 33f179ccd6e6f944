import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { median, medians, ratio, verdict } from '../bench/compare.mjs';
import { blockingTime, bytesUntil, figuresOfLoad } from '../bench/figures.mjs';
import { report, written } from '../bench/report.mjs';
import { flows, places } from '../bench/shared/flows';

describe('the middle of several runs', () => {
  it('is the middle value, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 3])).toBe(4);
  });

  it('ignores runs without the figure, and is missing when all are', () => {
    expect(median([undefined, 7, undefined])).toBe(7);
    expect(median([undefined])).toBeUndefined();
    expect(median([])).toBeUndefined();
  });

  it('is taken for each figure apart', () => {
    expect(
      medians([
        { a: 1, b: undefined },
        { a: 3, b: 8 },
        { a: 2, b: undefined },
      ]),
    ).toEqual({
      a: 2,
      b: 8,
    });
  });
});

describe('a budget', () => {
  it('holds up to and with its limit', () => {
    expect(verdict(45, { most: 45 }, undefined)).toBe('yes');
    expect(verdict(46, { most: 45 }, undefined)).toBe('no');
    expect(verdict(0, { most: 0 }, undefined)).toBe('yes');
  });

  it('relative to a peer compares with the peer of the same run', () => {
    expect(verdict(350, { most: 0.35, of: 'bare' }, 1000)).toBe('yes');
    expect(verdict(351, { most: 0.35, of: 'bare' }, 1000)).toBe('no');
    expect(verdict(351, { most: 0.35, of: 'bare' }, undefined)).toBe('–');
  });

  it('says nothing about what was not measured', () => {
    expect(verdict(undefined, { most: 45 }, undefined)).toBe('–');
    expect(ratio(5, 0)).toBeUndefined();
    expect(ratio(undefined, 4)).toBeUndefined();
    expect(ratio(5, 4)).toBe(1.25);
  });
});

describe('the figures of a load', () => {
  it('count as blocking what of a task lies beyond 50 ms, within the stretch', () => {
    const tasks = [
      { start: 0, duration: 300 },
      { start: 400, duration: 80 },
      { start: 900, duration: 200 },
    ];
    expect(blockingTime(tasks, 0, 2000)).toBe(250 + 30 + 150);
    // The first began before the stretch: only what is left of it counts; the last begins after it.
    expect(blockingTime(tasks, 200, 900)).toBe(50 + 30);
  });

  it('count the bytes that had arrived', () => {
    const answers = [
      { path: '/', bytes: 10, asked: 0, sent: 1 },
      { path: '/map.js', bytes: 200, asked: 2, sent: 5 },
    ];
    expect(bytesUntil(answers, 4)).toBe(10);
    expect(bytesUntil(answers)).toBe(210);
  });

  it('begin anew where a reader touches the map, until WebGL is in the place of the picture', () => {
    const observed = {
      ...{ timeOrigin: 0, firstPaint: 100, largestPaint: 180, layoutShift: 0, blockingRequests: 1 },
      marks: { touched: 1000, 'flows-drawn': 1800, 'everything-drawn': 2100 },
      longTasks: [
        { start: 120, duration: 90 },
        { start: 1200, duration: 300 },
      ],
    };
    const figures = figuresOfLoad({ observed, answers: [], heap: 7 });
    expect(figures).toMatchObject({ moving: 180, takeover: 1100, blocking: 40 });
    expect(figures).toMatchObject({ longestTask: 300, longestTaskUntouched: 90 });
  });

  it('leave out what the page did not say', () => {
    const figures = figuresOfLoad({
      observed: {
        timeOrigin: 1000,
        firstPaint: 100,
        largestPaint: undefined,
        marks: { 'page-usable': 150 },
        longTasks: [{ start: 120, duration: 90 }],
        layoutShift: 0,
        blockingRequests: 1,
      },
      answers: [
        { path: '/', bytes: 40, asked: 1000, sent: 1010 },
        { path: '/font.woff2', bytes: 30, asked: 1050, sent: 1140 },
        { path: '/map.js', bytes: 500, asked: 1120, sent: 1200 },
      ],
      heap: 7,
    });
    expect(figures).toMatchObject({
      htmlBytes: 40,
      usableBytes: 40,
      flowBytes: undefined,
      allBytes: 540,
      fontBytes: 30,
      earlyRequests: 2,
      largestPaint: 100,
      flows: undefined,
      blocking: 40,
      longestTask: 90,
    });
  });
});

describe('the table', () => {
  const nothing = { full: {}, slow: {}, use: {} };

  it('writes figures in their unit', () => {
    expect(written(45_678, 'kB')).toBe('45.7 kB');
    expect(written(5.04, 'ms')).toBe('5.0 ms');
    expect(written(1234.5, 'ms')).toBe('1235 ms');
    expect(written(0, 'shift')).toBe('0');
    expect(written(0.02141, 'shift')).toBe('0.0214');
    expect(written(undefined, 'MB')).toBe('–');
  });

  it('has our figure, its budget, whether it holds, and the peer with the ratio', () => {
    const table = report({ ...nothing, slow: { moving: 1500, htmlBytes: 44_000 } }, [
      { name: 'bare', title: 'Bare', result: { ...nothing, slow: { moving: 1000 } } },
    ]);
    const [heading, , ...lines] = table
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(heading).toEqual(['', '', 'budget', 'this page', 'holds', 'Bare (bare)', '×', '']);
    expect(lines).toContainEqual([
      '',
      'flows move, 4×',
      '≤ 1.00 × bare',
      '1500 ms',
      'no',
      '1000 ms',
      '1.50',
      '',
    ]);
    expect(lines).toContainEqual(['', 'HTML alone', '≤ 60.0 kB', '44.0 kB', 'yes', '–', '–', '']);
    expect(lines.every((cells) => cells.length === heading?.length)).toBe(true);
  });
});

describe('the reference pages', () => {
  it('draw the same flows each time, between different places within the picture', () => {
    expect(flows(300)).toEqual(flows(1000).slice(0, 300));
    for (const { origin, destination, count } of flows(1000)) {
      expect(origin).not.toBe(destination);
      expect(count).toBeGreaterThan(0);
    }
    expect(new Set(places.map(({ longitude, latitude }) => `${longitude} ${latitude}`)).size).toBe(
      places.length,
    );
  });

  it('pin exact versions, and those of the project where it has the package too', () => {
    const top = path.resolve(import.meta.dirname, '../..');
    const versions = v.record(v.string(), v.string());
    const manifest = v.object({ dependencies: versions, devDependencies: v.optional(versions) });
    const read = (...names: string[]) => {
      const file = path.join(top, ...names, 'package.json');
      const { dependencies, devDependencies } = v.parse(
        manifest,
        JSON.parse(readFileSync(file, 'utf8')),
      );
      return { ...dependencies, ...devDependencies };
    };
    const project = read();
    const folders = readdirSync(path.join(top, 'tests', 'bench')).filter((name) =>
      ['flowmap', 'kepler'].includes(name),
    );
    expect(folders).toHaveLength(2);
    for (const folder of folders) {
      for (const [name, version] of Object.entries(read('tests', 'bench', folder))) {
        expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
        expect(project[name] ?? version, name).toBe(version);
      }
    }
  });
});
