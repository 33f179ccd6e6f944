import { describe, expect, it } from 'vitest';
import { compilePackage } from '../../geo/compiler/compile';
import { createAtlas, seriesOf } from '../../src/atlas';
import {
  choicesIn,
  choosing,
  drawableClaims,
  leadsItsYear,
  withChosen,
} from '../../src/atlas/chosen';
import { grammarOf } from '../../src/view/grammar';
import { viewOfConflict, viewOfFigure } from '../../src/view/links';
import { parseView, serialiseView } from '../../src/view/url';
import { sampleAt } from '../../src/timeline/sample';
import { packageDirectory } from '../geo/realPackage';

const compiled = compilePackage(packageDirectory);
if (!compiled.atlas) throw new Error('the package is broken');
const atlas = createAtlas(compiled.atlas);
const choices = choicesIn(atlas);
const none: ReadonlyMap<string, string> = new Map();

function conflict(id: string) {
  const found = atlas.data.conflicts.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function figure(id: string) {
  const found = atlas.figures.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('a claim chosen by the reader', () => {
  it('leads its year, and the one that led stands beside it', () => {
    const chosen = withChosen(atlas, choosing(none, choices, 'C01', 'S4-17'));
    const series = seriesOf(chosen, 'trade-cny', 'xinjiang');
    expect(sampleAt(series, 2024)).toMatchObject({ status: 'reported', value: 434.1 });
    const point = series?.points.find(({ year }) => year === 2024);
    expect(point?.others.map(({ id }) => id)).toContain('S1-01');
    expect(leadsItsYear(chosen, figure('S4-17'))).toBe(true);
    expect(leadsItsYear(chosen, figure('S1-01'))).toBe(false);
  });

  it('leaves the atlas it came from, and every other year and series, as they were', () => {
    const before = seriesOf(atlas, 'trade-cny', 'xinjiang')?.points.map(({ lead }) => lead.id);
    const chosen = withChosen(atlas, choosing(none, choices, 'C01', 'S4-17'));
    expect(seriesOf(atlas, 'trade-cny', 'xinjiang')?.points.map(({ lead }) => lead.id)).toEqual(
      before,
    );
    const after = seriesOf(chosen, 'trade-cny', 'xinjiang')?.points.map(({ lead }) => lead.id);
    expect(after).toEqual(before?.map((id) => (id === 'S1-01' ? 'S4-17' : id)));
    for (const [key, series] of atlas.series) {
      if (key !== 'trade-cny@xinjiang') expect(chosen.series.get(key), key).toBe(series);
    }
    expect(withChosen(atlas, none)).toBe(atlas);
  });

  it('brings its own way of counting: no line joins it to years counted otherwise', () => {
    const chosen = withChosen(atlas, choosing(none, choices, 'C21', 'X-T2020A'));
    const series = seriesOf(chosen, 'trains', 'xinjiang');
    expect(sampleAt(series, 2020)).toMatchObject({ status: 'derived', value: 9749 });
    expect(sampleAt(series, 2019.5)).toMatchObject({ status: 'absent', reason: 'break of basis' });
    expect(sampleAt(seriesOf(atlas, 'trains', 'xinjiang'), 2019.5).status).toBe('interpolated');
  });

  it('can be any rival of every series-year, once, and never a forecast or a part of a year', () => {
    expect(choices.size).toBeGreaterThan(7);
    for (const [id, { ids }] of choices) {
      const base = new Set(drawableClaims(atlas, conflict(id)).map((one) => one.id));
      expect(ids).toEqual(base);
      for (const one of ids) {
        const chosen = withChosen(atlas, new Map([[id, one]]));
        expect(leadsItsYear(chosen, figure(one)), `${id} ${one}`).toBe(true);
      }
    }
    const ids = new Set([...choices.values()].flatMap((one) => [...one.ids]));
    expect(ids.has('S4-11')).toBe(false);
    expect([...ids].filter((one) => figure(one).period.kind !== 'year')).toEqual([]);
  });

  it('is taken back by choosing what the rule draws', () => {
    const chosen = choosing(none, choices, 'C01', 'S4-17');
    expect([...chosen]).toEqual([['C01', 'S4-17']]);
    expect(choosing(chosen, choices, 'C01', 'S1-01').size).toBe(0);
    expect(choosing(none, choices, 'C01', 'S9-99').size).toBe(0);
    expect(choosing(none, choices, 'C99', 'S4-17').size).toBe(0);
  });
});

describe('links', () => {
  const grammar = grammarOf(atlas, 'en');

  it('carry the choice, the figure pointed at and the version', () => {
    const view = parseView('drawn=C21:X-T2020A,C01:S4-17&figure=S1-01&data=1.0.0', grammar);
    expect([...view.drawn]).toEqual([
      ['C01', 'S4-17'],
      ['C21', 'X-T2020A'],
    ]);
    expect(view).toMatchObject({ figure: 'S1-01', data: '1.0.0' });
    expect(serialiseView(view, grammar)).toBe(
      'figure=S1-01&drawn=C01:S4-17,C21:X-T2020A&data=1.0.0',
    );
  });

  it('to an id of an earlier version lead to the one that took its place', () => {
    const data = { ...atlas.data, renamed: { 'S0-77': 'S1-01', 'old-port': 'horgos-rail' } };
    const later = grammarOf(createAtlas(data), 'en');
    const view = parseView('show=place:old-port&figure=S0-77', later);
    expect(view.selection).toEqual({ kind: 'place', id: 'horgos-rail' });
    expect(view.figure).toBe('S1-01');
  });

  it('to a figure and to a conflict show its place, its year and its row of the record', () => {
    const cited = viewOfFigure(atlas, grammar.defaults, figure('S0-10'), '2.0.0');
    expect(cited).toMatchObject({
      selection: { kind: 'place', id: 'kashgar-prefecture' },
      figure: 'S0-10',
      data: '2.0.0',
    });
    const seen = viewOfConflict(atlas, grammar.defaults, conflict('C21'), grammar.domain);
    expect(seen).toMatchObject({ t: 2020, selection: { kind: 'place', id: 'horgos-rail' } });
    const trade = viewOfConflict(atlas, grammar.defaults, conflict('C18'), grammar.domain);
    expect(trade).toMatchObject({ t: 2022, leading: 'trade', figure: 'P-064', sheet: 'map' });
  });
});
