import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartColumns, emptyRuns, joins } from '../../src/models/dossier/chart';
import { dossierOf } from '../../src/models/dossier/dossier';
import type { Pick as Picked } from '../../src/view/ids';
import {
  atlasOf,
  conflict,
  detailsOf,
  figure,
  flow,
  names,
  period,
  place,
  route,
} from './support/atlas';

const kinds = ['place', 'area', 'country', 'route', 'flow'] as const;

describe('a dossier', () => {
  const yearly = [figure('2013', 100), figure('2015', 300), figure('2015', 310)];
  const [, drawn, beside] = yearly;
  if (!drawn || !beside) throw new Error('figures are missing');
  const part = figure('2016-01/2016-08', 250);
  const gate = place('gate', [80, 44], { partOf: 'gateway' });
  const gateway = place('gateway', [80, 44], { kind: 'city', mode: '' });
  const silent = place('silent', [81, 45]);
  const small = atlasOf({
    figures: [...yearly, part, figure('2014', 7, { place: 'gateway' })],
    conflicts: [conflict([drawn, beside], drawn)],
    places: [gate, gateway, silent],
    routes: [route('line', [gate, silent])],
    flows: [
      flow('counted', { routes: ['line'], indicator: 'trains', place: 'gate', gates: ['gate'] }),
      flow('uncounted', { routes: ['-line'], origin: 'silent', destination: 'gate' }),
    ],
    info: { ...atlasOf().data.info, region: 'elsewhere' },
  });
  const none = detailsOf();
  const limitsOf = (selection: Picked) =>
    dossierOf(small, none, selection, 2015)?.limits.map(({ kind }) => kind);

  it('groups its own series first, then those of its gateway', () => {
    const found = dossierOf(small, none, { kind: 'place', id: 'gate' }, 2015);
    expect(found?.groups.map(({ relation }) => relation)).toEqual(['own', 'whole']);
    expect(found?.conflicts).toHaveLength(1);
    const entry = found?.groups[0]?.entries[0];
    expect(entry?.charted).toBe(true);
    expect(entry?.voids).toEqual([
      { from: 2012, to: 2012, reason: 'before first', after: 2013, parts: [] },
      { from: 2014, to: 2014, reason: 'interpolated', before: 2013, after: 2015, parts: [] },
      { from: 2016, to: 2024, reason: 'after last', before: 2015, parts: [part] },
    ]);
  });

  it('says what nobody documents', () => {
    expect(limitsOf({ kind: 'place', id: 'gate' })).toEqual(['years', 'beyond the gate']);
    expect(limitsOf({ kind: 'place', id: 'silent' })).toEqual(['nothing']);
    expect(limitsOf({ kind: 'flow', id: 'uncounted' })).toEqual(['volume']);
    expect(limitsOf({ kind: 'flow', id: 'counted' })).toEqual(['years', 'beyond the gate']);
    expect(limitsOf({ kind: 'route', id: 'line' })).toEqual(['years', 'beyond the gate']);
  });

  it('links places, routes and flows, each once', () => {
    const found = dossierOf(small, none, { kind: 'place', id: 'gate' }, 2015);
    const links = found?.related.map(({ relation, subjects }) => [relation, subjects.length]);
    expect(links).toEqual([
      ['whole', 1],
      ['routes', 1],
      ['flows', 2],
    ]);
  });

  it('is none for nothing, for a source and for an unknown id', () => {
    expect(dossierOf(small, none, { kind: 'none' }, 2015)).toBeUndefined();
    expect(dossierOf(small, none, { kind: 'source', id: 'paper' }, 2015)).toBeUndefined();
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string(), (kind, id) => {
        expect(() => dossierOf(small, none, { kind, id }, Number.NaN)).not.toThrow();
      }),
    );
  });

  it('draws columns, voids and joins from the same samples', () => {
    const series = small.series.get('trains@gate');
    if (!series) throw new Error('the series is missing');
    const columns = chartColumns(series, [2012, 2018]);
    expect(columns.map(({ mark }) => mark)).toEqual([
      'absent',
      'reported',
      'interpolated',
      'reported',
      'part',
      'absent',
      'absent',
    ]);
    expect(columns[3]?.conflict).toBe(true);
    expect(emptyRuns(columns)).toEqual([
      [0, 0],
      [5, 6],
    ]);
    expect(joins(series, columns)).toEqual([[1, 3]]);
  });
});

describe('long texts', () => {
  it('stand beside what they belong to', () => {
    const gate = place('gate', [80, 44]);
    const written = {
      id: 'gate',
      variants: ['Doorway'],
      opposite: '',
      status: [
        {
          period: period('2016/..'),
          status: 'seasonal',
          source: 'paper',
          note: names('in summer'),
        },
      ],
      precision: names('a point on the road'),
      source: 'paper',
      note: names('Not to be confused.'),
    } as const;
    const small = atlasOf({ places: [gate] });
    const long = detailsOf({ places: new Map([['gate', written]]) });
    const found = dossierOf(small, long, { kind: 'place', id: 'gate' }, 2015);
    expect(found).toMatchObject({
      variants: ['Doorway'],
      opposite: '',
      precision: { en: 'a point on the road' },
      note: { en: 'Not to be confused.' },
      source: { id: 'paper' },
      operation: [
        { status: 'seasonal', note: { en: 'in summer' }, source: { id: 'paper' }, current: false },
      ],
    });
    expect(dossierOf(small, long, { kind: 'place', id: 'gate' }, 2016)?.operation[0]?.current).toBe(
      true,
    );
  });
});

describe('names', () => {
  it('of a subject come from the package as they are', () => {
    const small = atlasOf({ places: [place('a', [0, 0], { names: names('A') })] });
    expect(dossierOf(small, detailsOf(), { kind: 'place', id: 'a' }, 2020)?.names.en).toBe('A');
  });
});
