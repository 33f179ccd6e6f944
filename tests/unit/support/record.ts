import { createAtlas, type Atlas } from '../../../src/atlas';
import type { AtlasData } from '../../../src/atlas/atlas';
import type { Conflict, Figure } from '../../../src/atlas/figure';
import type { Indicator, RecordRow } from '../../../src/atlas/indicator';
import type { Translated } from '../../../src/atlas/names';
import { inEachLanguage } from '../../../src/atlas/translations';
import { parsePeriod } from '../../../src/atlas/period';

// A land with one trade, of which every kind of figure and gap is stated.

function named(name: string): Translated {
  return inEachLanguage(() => name);
}

/** A period as a package writes it; throws where it is none. */
export function periodOf(text: string) {
  const period = parsePeriod(text);
  if (!period) throw new Error(text);
  return period;
}

interface Stated extends Partial<Figure> {
  readonly at: string;
}

/** A figure of the land, reported and exact unless said otherwise. */
export function figure(
  id: string,
  indicator: string,
  value: number,
  { at, ...more }: Stated,
): Figure {
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

export const figures = [
  figure('T12', 'trade', 100, { at: '2012' }),
  figure('T14', 'trade', 140, { at: '2014', kind: 'derived', formula: 'D14 * 7' }),
  figure('T15', 'trade', 99.5, { at: '2015-01/2015-11' }),
  figure('T15h', 'trade', 50, { at: '2015-01/2015-06' }),
  figure('T18', 'trade', 200, { at: '2018', qualifier: 'over' }),
  figure('T19', 'trade', 250, { at: '2019', basis: 'new' }),
  figure('T20', 'trade', 300, { at: '2020', basis: 'new' }),
  figure('T20b', 'trade', 290, { at: '2020', basis: 'new' }),
  figure('T21', 'trade', 400, { at: '2021', kind: 'expected' }),
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

export const data: AtlasData = {
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
  bases: [
    { id: 'customs', name: named('Customs') },
    { id: 'new', name: named('New count') },
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

export const atlas: Atlas = createAtlas(data);

/** A row of the record; throws where there is none of the id. */
export function rowOf(id: string): RecordRow {
  const found = rows.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}
