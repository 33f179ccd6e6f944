import { describe, expect, it } from 'vitest';
import { createAtlas, type Atlas } from '../../src/atlas';
import type { AtlasData } from '../../src/atlas/atlas';
import type { Conflict, Figure } from '../../src/atlas/figure';
import type { Indicator, RecordRow } from '../../src/atlas/indicator';
import type { Translated } from '../../src/atlas/names';
import { parsePeriod } from '../../src/atlas/period';
import { textOf } from '../../src/text/text';
import { arithmeticOf } from '../../src/models/record/arithmetic';
import { growthAt, growthArithmetic, growthText } from '../../src/models/record/growth';
import { longestRecord, recordOf } from '../../src/models/record/record';
import { fractionAt, timeAt, timeByKey } from '../../src/models/record/scrub';
import { shortPeriod } from '../../src/text/shortPeriod';
import { roundedText, spokenCell } from '../../src/models/record/words';

const english = textOf('en');

function named(name: string): Translated {
  return { en: name, zh: name, ru: name };
}

function periodOf(text: string) {
  const period = parsePeriod(text);
  if (!period) throw new Error(text);
  return period;
}

interface Stated extends Partial<Figure> {
  readonly at: string;
}

function figure(id: string, indicator: string, value: number, { at, ...more }: Stated): Figure {
  return {
    id,
    indicator,
    place: 'land',
    period: periodOf(at),
    value,
    decimals: String(value).split('.')[1]?.length ?? 0,
    qualifier: 'exact',
    kind: 'reported',
    formula: '',
    basis: 'customs',
    source: 'paper',
    ...more,
  };
}

function indicator(id: string, unit: string, growthOf = ''): Indicator {
  return {
    id,
    name: named(id),
    unit,
    measure: 'flow',
    growthOf,
  };
}

function row(id: string, more: Partial<RecordRow> = {}): RecordRow {
  return {
    id,
    name: named(id),
    indicator: id,
    place: 'land',
    role: 'choice',
    companionIndicator: '',
    companionPlace: '',
    mode: '',
    ...more,
  };
}

const figures = [
  figure('T12', 'trade', 100, { at: '2012' }),
  figure('T14', 'trade', 140, { at: '2014', kind: 'derived', formula: 'D14 * 7' }),
  figure('T15', 'trade', 99.5, { at: '2015-01/2015-11' }),
  figure('T15h', 'trade', 50, { at: '2015-01/2015-06' }),
  figure('T18', 'trade', 200, { at: '2018', qualifier: 'over' }),
  figure('T19', 'trade', 250, { at: '2019', basis: 'new' }),
  figure('T20', 'trade', 300, { at: '2020', basis: 'new' }),
  figure('T20b', 'trade', 290, { at: '2020', basis: 'new' }),
  figure('T21', 'trade', 400, { at: '2021', qualifier: 'expected' }),
  figure('G20', 'trade-growth', 20.5, { at: '2020' }),
  figure('D14', 'dollars', 20, { at: '2014' }),
  figure('R13', 'trains', 78, { at: '2013' }),
  figure('P20', 'cargo', 5, { at: '2020', place: 'gate' }),
  figure('Q20', 'trucks', 6, { at: '2020', place: 'gate' }),
  figure('W20', 'wagons', 7, { at: '2020', place: 'gate' }),
];

const conflict: Conflict = {
  id: 'C1',
  kind: 'conflict',
  figures: ['T19', 'T20', 'T20b'],
  drawn: 'T20',
};

const rows = [
  row('trade', { companionIndicator: 'dollars', companionPlace: 'land', mode: 'trade' }),
  row('trains', { mode: 'rail' }),
  row('cargo'),
  row('vehicles', { role: 'row', mode: 'road' }),
  row('routes', { role: 'row' }),
];

const data: AtlasData = {
  info: {
    title: named('Land'),
    subtitle: named(''),
    attribution: '',
    years: [2012, 2021],
    bounds: { wide: [0, 0, 1, 1], narrow: [0, 0, 1, 1] },
    throughput: 'cargo',
    partnerShades: [],
    region: 'land',
  },
  sources: [
    {
      id: 'paper',
      publisher: 'The Paper',
      title: 'Trade',
      date: '2021',
      url: '',
      language: 'en',
    },
  ],
  units: [
    { id: 'bn', name: named('billion'), symbol: named('bn'), perMarker: 0, perPixel: 0 },
    { id: 'usd', name: named('dollars'), symbol: named('USD'), perMarker: 0, perPixel: 0 },
  ],
  indicators: [
    indicator('trade', 'bn'),
    indicator('trade-growth', 'bn', 'trade'),
    indicator('dollars', 'usd'),
    ...['trains', 'cargo', 'trucks', 'wagons'].map((id) => indicator(id, 'bn')),
  ],
  record: rows,
  figures,
  conflicts: [conflict],
  places: ['land', 'gate'].map((id) => ({
    id,
    kind: 'port' as const,
    names: { ...named(id), local: '', variants: [] },
    mode: 'road' as const,
    country: '',
    partOf: '',
    neighbour: '',
    opposite: '',
    national: true,
    status: [],
    precision: '',
    source: '',
    note: '',
  })),
  areas: [],
  countries: [],
  routes: [],
  flows: [],
};

const atlas: Atlas = createAtlas(data);

function rowOf(id: string): RecordRow {
  const found = rows.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

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
      'absent',
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
    expect(cell?.status).toBe('absent');
    expect(cell?.value).toBeUndefined();
    expect(cell?.figure?.qualifier).toBe('expected');
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

  it('leaves the leading row out of the rows and holds the companion apart', () => {
    expect(record.companion?.cells[2]?.figure?.id).toBe('D14');
    expect(record.counts.map(({ id }) => id)).toEqual(['trains', 'cargo', 'vehicles']);
    expect(recordOf(atlas, rowOf('trains')).counts).toHaveLength(longestRecord);
  });

  it("puts two of the selected place's own series first", () => {
    const { counts } = recordOf(atlas, rowOf('trade'), 'gate');
    expect(counts.map(({ id }) => id)).toEqual(['cargo@gate', 'trucks@gate', 'trains']);
    expect(counts[0]?.placeName?.en).toBe('gate');
    expect(recordOf(atlas, rowOf('trade'), 'nowhere').counts[0]?.id).toBe('trains');
  });

  it('gives a row without any figure as one void', () => {
    const empty = recordOf(atlas, rowOf('routes'));
    expect(empty.voids.map(({ from, to, reason }) => [from, to, reason])).toEqual([
      [2012, 2021, 'no series'],
    ]);
    expect(empty.segments).toEqual([]);
  });
});

describe('words of the record', () => {
  const { leading } = recordOf(atlas, rowOf('trade'));
  const spoken = leading.cells.map((cell) => spokenCell(english, atlas, leading, cell));

  it('speaks value, unit, state and publisher', () => {
    expect(spoken[0]).toBe('2012: 100 billion, reported, The Paper');
    expect(spoken[6]).toBe('2018: over 200 billion, reported, The Paper');
    expect(spoken[8]).toBe('2020: 300 billion, reported, The Paper, sources disagree');
  });

  it('speaks what an interpolated value stands on, and why a year has none', () => {
    expect(spoken[1]).toBe('2013: about 120 billion, interpolated between 2012 and 2014');
    expect(spoken[3]).toContain('99.5 billion, Jan–Nov, part of the year, The Paper. ');
    expect(spoken[4]).toContain('not documented. ');
  });

  it('rounds what no source states to three digits', () => {
    const rounded = [14397.4, 301.26, 4.5678, 0].map((value) => roundedText(english, value));
    expect(rounded).toEqual(['14,400', '301', '4.57', '0.00']);
  });

  it('shortens a part of a year', () => {
    const short = ['2023-01/2023-11', '2023-01-01/2023-07-11', '2024-12-31', '2023-11', '2023'];
    expect(short.map((period) => shortPeriod(english, periodOf(period)))).toEqual([
      'Jan–Nov',
      'to 11 Jul',
      '31 Dec',
      'Nov',
      '',
    ]);
  });

  it('shows the arithmetic of a derived figure with the values of its operands', () => {
    const derived = figure('X', 'trade', 1, { at: '2014', formula: 'T12 / (1 - D14 / 100)' });
    expect(arithmeticOf(atlas, english, derived)).toBe('100 ÷ (1 − 20 ÷ 100)');
  });
});

describe('growth on the year before', () => {
  it('is the stated one where a source states it', () => {
    const growth = growthAt(atlas, 'trade', 'land', 2020);
    expect(growth?.kind).toBe('stated');
    expect(growth && growthText(english, growth)).toBe('up 20.5% on 2019');
  });

  it('is computed from two exact years of one basis, and from nothing else', () => {
    const exact = createAtlas({ ...data, figures: figures.filter(({ id }) => id !== 'G20') });
    const growth = growthAt(exact, 'trade', 'land', 2020);
    expect(growth?.kind).toBe('computed');
    expect(growth && growthText(english, growth)).toBe('up 20.0% on 2019');
    expect(growth && growthArithmetic(english, growth)).toBe('300 ÷ 250 − 1');
    expect(growthAt(exact, 'trade', 'land', 2019)).toBeUndefined();
    expect(growthAt(exact, 'trade', 'land', 2014)).toBeUndefined();
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
