import data from 'virtual:atlas';
import { describe, expect, it } from 'vitest';
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

const atlas = createAtlas(data);
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
    const chosen = withChosen(atlas, choosing(none, choices, 'C01', 'T-2004-revised'));
    const series = seriesOf(chosen, 'trade', 'morvane');
    expect(sampleAt(series, 2004)).toMatchObject({ status: 'reported', value: 725.9 });
    const point = series?.points.find(({ year }) => year === 2004);
    expect(point?.others.map(({ id }) => id)).toContain('T-2004');
    expect(leadsItsYear(chosen, figure('T-2004-revised'))).toBe(true);
    expect(leadsItsYear(chosen, figure('T-2004'))).toBe(false);
  });

  it('leaves the atlas it came from, and every other year and series, as they were', () => {
    const before = seriesOf(atlas, 'trade', 'morvane')?.points.map(({ lead }) => lead.id);
    const chosen = withChosen(atlas, choosing(none, choices, 'C01', 'T-2004-revised'));
    expect(seriesOf(atlas, 'trade', 'morvane')?.points.map(({ lead }) => lead.id)).toEqual(before);
    const after = seriesOf(chosen, 'trade', 'morvane')?.points.map(({ lead }) => lead.id);
    expect(after).toEqual(before?.map((id) => (id === 'T-2004' ? 'T-2004-revised' : id)));
    for (const [key, series] of atlas.series) {
      if (key !== 'trade@morvane') expect(chosen.series.get(key), key).toBe(series);
    }
    expect(withChosen(atlas, none)).toBe(atlas);
  });

  it('brings its own way of counting: no line joins it to years counted otherwise', () => {
    const chosen = withChosen(atlas, choosing(none, choices, 'C03', 'W-2001-customs'));
    const series = seriesOf(chosen, 'wagons', 'morvane');
    expect(sampleAt(series, 2001)).toMatchObject({ status: 'reported', value: 13_700 });
    expect(sampleAt(series, 2000.5)).toMatchObject({ status: 'absent', reason: 'break of basis' });
    expect(sampleAt(seriesOf(atlas, 'wagons', 'morvane'), 2000.5).status).toBe('interpolated');
  });

  it('can be any rival of every series-year, once, and never a forecast or a part of a year', () => {
    expect([...choices.keys()]).toEqual(['C01', 'C02', 'C03', 'C06', 'C08', 'C07']);
    for (const [id, { ids }] of choices) {
      const base = new Set(drawableClaims(atlas, conflict(id)).map((one) => one.id));
      expect(ids).toEqual(base);
      for (const one of ids) {
        const chosen = withChosen(atlas, new Map([[id, one]]));
        expect(leadsItsYear(chosen, figure(one)), `${id} ${one}`).toBe(true);
      }
    }
    const ids = new Set([...choices.values()].flatMap((one) => [...one.ids]));
    expect(ids.has('T-2007-expected')).toBe(false);
    expect([...ids].filter((one) => figure(one).period.kind !== 'year')).toEqual([]);
  });

  it('is taken back by choosing what the rule draws', () => {
    const chosen = choosing(none, choices, 'C01', 'T-2004-revised');
    expect([...chosen]).toEqual([['C01', 'T-2004-revised']]);
    expect(choosing(chosen, choices, 'C01', 'T-2004').size).toBe(0);
    expect(choosing(none, choices, 'C01', 'T-9999').size).toBe(0);
    expect(choosing(none, choices, 'C99', 'T-2004-revised').size).toBe(0);
  });
});

describe('links', () => {
  const grammar = grammarOf(atlas, 'en');

  it('carry the choice, the figure pointed at and the version', () => {
    const view = parseView(
      'drawn=C03:W-2001-customs,C01:T-2004-revised&figure=T-2004&data=1.0.0',
      grammar,
    );
    expect([...view.drawn]).toEqual([
      ['C01', 'T-2004-revised'],
      ['C03', 'W-2001-customs'],
    ]);
    expect(view).toMatchObject({ figure: 'T-2004', data: '1.0.0' });
    expect(serialiseView(view, grammar)).toBe(
      'figure=T-2004&drawn=C01:T-2004-revised,C03:W-2001-customs&data=1.0.0',
    );
  });

  it('to an id of an earlier version lead to the one that took its place', () => {
    const data = { ...atlas.data, renamed: { 'T-77': 'T-2004', 'old-port': 'tolven-rail' } };
    const later = grammarOf(createAtlas(data), 'en');
    const view = parseView('show=place:old-port&figure=T-77', later);
    expect(view.selection).toEqual({ kind: 'place', id: 'tolven-rail' });
    expect(view.figure).toBe('T-2004');
  });

  it('to a figure and to a conflict show its place, its year and its row of the record', () => {
    const cited = viewOfFigure(atlas, grammar.defaults, figure('T-marn-2007'), '1.1.0');
    expect(cited).toMatchObject({
      selection: { kind: 'place', id: 'marn-district' },
      figure: 'T-marn-2007',
      data: '1.1.0',
    });
    const seen = viewOfConflict(atlas, grammar.defaults, conflict('C07'), grammar.domain);
    expect(seen).toMatchObject({ t: 2004, selection: { kind: 'place', id: 'tolven-rail' } });
    const trade = viewOfConflict(atlas, grammar.defaults, conflict('C01'), grammar.domain);
    expect(trade).toMatchObject({ t: 2004, leading: 'trade', figure: 'T-2004', sheet: 'map' });
  });
});
