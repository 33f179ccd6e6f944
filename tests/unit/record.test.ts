import { describe, expect, it } from 'vitest';
import { recordOf } from '../../src/models/record/record';
import { fractionAt, timeAt, timeByKey } from '../../src/models/record/scrub';
import { atlas, rowOf } from './support/record';

describe('recordOf', () => {
  const record = recordOf(atlas, rowOf('trade'));

  it('has a cell for every year of the domain, with its status', () => {
    expect(record.years).toEqual([2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021]);
    expect(record.leading.cells.map(({ status }) => status)).toEqual([
      'reported',
      'interpolated',
      'derived',
      'part',
      'absent',
      'absent',
      'reported',
      'reported',
      'reported',
      'expected',
    ]);
  });

  it('writes the fullest part of an unfinished year and keeps the others', () => {
    const cell = record.leading.cells[3];
    expect(cell?.figure?.id).toBe('T15');
    expect(cell?.figures).toEqual(['T15', 'T15h']);
    expect(cell?.sample.status).toBe('absent');
  });

  it('writes a forecast without calling it documented', () => {
    const cell = record.leading.cells[9];
    expect(cell?.status).toBe('expected');
    expect(cell?.value).toBeUndefined();
    expect(cell?.figure?.kind).toBe('expected');
  });

  it('marks only the years whose own value is contested', () => {
    const contested = record.leading.cells.filter((cell) => cell.conflict);
    expect(contested.map(({ year }) => year)).toEqual([2020]);
    expect(contested[0]?.figures).toEqual(['T20', 'T20b']);
  });

  it('draws a line over two undocumented years, none over three nor across two ways of counting', () => {
    expect(
      record.segments.map(({ from, to, drawable, reason }) => [from, to, drawable, reason]),
    ).toEqual([
      [2012, 2014, true, undefined],
      [2014, 2018, false, 'long gap'],
      [2018, 2019, false, 'break of basis'],
      [2019, 2020, true, undefined],
    ]);
  });

  it('names the voids and leaves room for words beside what is written in them', () => {
    expect(record.voids).toEqual([
      { from: 2015, to: 2017, reason: 'long gap', before: 2014, after: 2018, room: [2016, 2017] },
      { from: 2021, to: 2021, reason: 'after last', before: 2020, room: [0, -1] },
    ]);
  });

  it('scales from zero to the largest value that is written', () => {
    expect(record.top).toBe(300);
  });

  it('holds the companion apart', () => {
    expect(record.companion?.cells[2]?.figure?.id).toBe('D14');
  });

  it('names who counted which years, where that changes', () => {
    expect(record.counts.map(({ from, to, name }) => [from, to, name.en])).toEqual([
      [2012, 2018, 'Customs'],
      [2019, 2020, 'New count'],
    ]);
    expect(recordOf(atlas, rowOf('trains')).counts).toEqual([]);
  });

  it('gives a row without any figure as one void', () => {
    const empty = recordOf(atlas, rowOf('routes'));
    expect(empty.voids.map(({ from, to, reason }) => [from, to, reason])).toEqual([
      [2012, 2021, 'no series'],
    ]);
    expect(empty.segments).toEqual([]);
  });
});

describe('scrubbing', () => {
  it('maps the middle of a column to its whole year, and back', () => {
    expect(timeAt(50, 1000, 2012, 2021)).toBe(2012);
    expect(timeAt(950, 1000, 2012, 2021)).toBe(2021);
    expect(timeAt(500, 1000, 2012, 2021)).toBe(2016.5);
    expect(fractionAt(2016.5, 2012, 2021)).toBe(0.5);
  });

  it('stays inside the domain and survives a track without width', () => {
    expect(timeAt(-80, 1000, 2012, 2021)).toBe(2012);
    expect(timeAt(9999, 1000, 2012, 2021)).toBe(2021);
    expect(timeAt(10, 0, 2012, 2021)).toBe(2012);
  });

  it('moves by keys in whole years', () => {
    expect(timeByKey('ArrowRight', 2015.4, 2012, 2021)).toBe(2016);
    expect(timeByKey('ArrowLeft', 2015.4, 2012, 2021)).toBe(2015);
    expect(timeByKey('PageUp', 2020, 2012, 2021)).toBe(2021);
    expect(timeByKey('PageDown', 2016, 2012, 2021)).toBe(2013);
    expect(timeByKey('Home', 2016, 2012, 2021)).toBe(2012);
    expect(timeByKey('End', 2016, 2012, 2021)).toBe(2021);
    expect(timeByKey('x', 2016, 2012, 2021)).toBeUndefined();
  });
});
