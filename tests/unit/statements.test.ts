import { describe, expect, it } from 'vitest';
import data from 'virtual:atlas';
import details from 'virtual:atlas/details';
import { createAtlas } from '../../src/atlas';
import { dossierOf } from '../../src/models/dossier/dossier';
import { statementPeriod } from '../../src/models/dossier/statements';
import { createFinder } from '../../src/models/search/finder';
import { filterGroups, sourceGroups } from '../../src/models/sources/catalogue';
import { loadPanelText } from '../../src/text/panelText';
import { atlasOf, detailsOf, names, period, place } from './support/atlas';

const atlas = createAtlas(data);
const text = await loadPanelText('en');

function said(id: string, about: readonly string[], at: string) {
  const nobody = names('');
  return {
    id,
    about,
    period: period(at),
    text: names(id),
    source: 'paper',
    locator: '',
    saidBy: nobody,
  };
}

describe('what sources say without a number', () => {
  const gate = place('gate', [80, 44], { partOf: 'gateway' });
  const gateway = place('gateway', [80, 44], { kind: 'city' });
  const small = atlasOf({ places: [gate, gateway, place('other', [81, 45])] });
  const long = detailsOf({
    statements: [said('later', ['gate'], '2023'), said('earlier', ['other', 'gateway'], '2012')],
  });
  const about = (id: string) =>
    dossierOf(small, long, { kind: 'place', id }, 2020)?.statements.map((one) => one.id);

  it('stands on the panels of what it is about, the whole and its parts, the oldest first', () => {
    expect(about('gate')).toEqual(['earlier', 'later']);
    expect(about('gateway')).toEqual(['earlier', 'later']);
    expect(about('other')).toEqual(['earlier']);
  });

  it('says when it holds, or that its source does not say', () => {
    const [dated, undated] = details.statements;
    expect(dated && statementPeriod(text, dated)).toBe('May 2006');
    expect(undated && statementPeriod(text, undated)).toBe('period not given; placed at 2006');
  });

  it('is found by its words, and opens the panel of what it is about', () => {
    const find = createFinder(atlas, details, text);
    expect(find('scale lorries')[0]).toMatchObject({
      aside: 'what a source says',
      selection: { kind: 'place', id: 'kestrel-pass' },
    });
  });

  it('stands under its source, and is found there', () => {
    const groups = filterGroups(sourceGroups(atlas, details), 'inn scale');
    expect(groups.flatMap(({ entries }) => entries.map(({ source }) => source.id))).toEqual([
      'courier-2006',
    ]);
  });
});
