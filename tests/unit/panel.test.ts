import data from 'virtual:atlas';
import details from 'virtual:atlas/details';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas';
import { sourceKinds } from '../../src/atlas/source';
import { languages } from '../../src/atlas/names';
import type { Pick as Picked } from '../../src/view/ids';
import { loadPanelText } from '../../src/text/panelText';
import { niceTicks } from '../../src/models/dossier/chart';
import { dossierOf, figuresOf, type Dossier } from '../../src/models/dossier/dossier';
import { formulaInWords } from '../../src/text/formula';
import { operandsOf } from '../../src/text/operands';
import { placeLabels, type LabelWords } from '../../src/models/dossier/labels';
import { partCaption } from '../../src/models/dossier/captions';
import { plotOf } from '../../src/models/dossier/plot';
import { addressOf } from '../../src/atlas/source';
import { kindWords, quantityWords } from '../../src/models/dossier/words';
import { filterGroups, sourceGroups } from '../../src/models/sources/catalogue';
import { atlasOf, figure } from './support/atlas';

const whole = createAtlas(data);
const text = await loadPanelText('en');
const [, lastYear] = whole.data.info.years;

const everything: readonly Picked[] = [
  ...whole.data.places.map(({ id }): Picked => ({ kind: 'place', id })),
  ...whole.data.areas.map(({ id }): Picked => ({ kind: 'area', id })),
  ...whole.data.countries.map(({ id }): Picked => ({ kind: 'country', id })),
  ...whole.data.routes.map(({ id }): Picked => ({ kind: 'route', id })),
  ...whole.data.flows.map(({ id }): Picked => ({ kind: 'flow', id })),
];

function dossier(selection: Picked): Dossier {
  const found = dossierOf(whole, details, selection, lastYear);
  if (!found) throw new Error(`no dossier of ${selection.id}`);
  return found;
}

function idsOf(dossiers: readonly Dossier[]): Set<string> {
  return new Set(dossiers.flatMap((one) => figuresOf(one).map(({ id }) => id)));
}

describe('dossiers of a package', () => {
  const dossiers = everything.map(dossier);

  it('hold every figure between them', () => {
    const shown = idsOf(dossiers);
    const missing = whole.data.figures.filter(({ id }) => !shown.has(id)).map(({ id }) => id);
    expect(missing).toEqual([]);
  });

  it('reach every figure from what has a place on the map and the region alone', () => {
    const onMap = dossiers.filter(({ subject, selection }) => {
      if (subject.kind === 'place') {
        return subject.thing.position !== undefined || selection.id === whole.data.info.region;
      }
      return subject.kind === 'area' || subject.kind === 'country';
    });
    // Groups of countries without a position are buttons in the dossiers of their members.
    const reachable = onMap.filter(
      ({ subject }) => subject.kind !== 'country' || subject.thing.position !== undefined,
    );
    const links = reachable.flatMap(({ related }) => related.flatMap(({ subjects }) => subjects));
    const linked = links.flatMap((subject) =>
      subject.kind === 'country' ? [dossier({ kind: 'country', id: subject.thing.id })] : [],
    );
    const shown = idsOf([...reachable, ...linked]);
    expect(whole.data.figures.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('show no series twice and no figure outside the package', () => {
    for (const one of dossiers) {
      const keys = one.groups.flatMap(({ entries, statements }) =>
        [...entries, ...statements].map(({ series }) => `${series.indicator}@${series.place}`),
      );
      expect(new Set(keys).size, one.selection.id).toBe(keys.length);
    }
  });

  it('show every conflict that names a figure', () => {
    const shown = new Set(dossiers.flatMap(({ conflicts }) => conflicts.map(({ id }) => id)));
    const touching = whole.data.conflicts.filter(({ figures }) => figures.length > 0);
    expect(touching.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('cover the domain: every year of a charted series is documented or in a void', () => {
    const [first, last] = whole.data.info.years;
    for (const { groups } of dossiers) {
      for (const entry of groups.flatMap(({ entries }) => entries)) {
        if (entry.indicator.measure === 'stock') continue;
        const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
        for (const year of years) {
          const documented = entry.series.points.some((point) => point.year === year);
          const voids = entry.voids.filter(({ from, to }) => year >= from && year <= to);
          expect(voids.length, `${entry.indicator.id} ${String(year)}`).toBe(documented ? 0 : 1);
        }
      }
    }
  });

  it('give words for every kind in every language', async () => {
    for (const text of await Promise.all(languages.map(loadPanelText))) {
      for (const { subject } of dossiers) expect(kindWords(whole, text, subject)).not.toBe('');
    }
  });
});

describe('a chart', () => {
  it('has three to five round values that never pass the largest', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (high) => {
        const ticks = niceTicks(0, high);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeLessThanOrEqual(high * (1 + 1e-9));
      }),
    );
    expect(niceTicks(0, 0)).toEqual([0]);
    expect(niceTicks(-20, 45)).toEqual([-20, 0, 20, 40]);
  });

  it('places labels inside, and the selected one always', () => {
    const value = fc.integer({ min: 1, max: 20000 });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 2, maxLength: 13 }),
        fc.nat(12),
        (values, chosen) => {
          const columns = values.map((one, index) => ({
            year: 2012 + index,
            figure: figure(String(2012 + index), one),
            mark: 'reported' as const,
            conflict: false,
          }));
          const plot = plotOf(columns, 350, 168, 40);
          const labels = values.map((one, index): LabelWords => ({
            index,
            value: one,
            words: String(one),
            qualifier: '',
            conflict: false,
            gap: 5,
            first: index === chosen % values.length,
          }));
          const placed = placeLabels(plot, labels);
          expect(placed.some(({ first }) => first)).toBe(true);
          expect(placed.every(({ x, y }) => x >= 0 && x <= 352 && y > 0)).toBe(true);
        },
      ),
    );
  });

  it('captions a part of a year without the year', () => {
    expect(partCaption(text, figure('2023-01/2023-08', 1))).toEqual(['Jan–', 'Aug']);
    expect(partCaption(text, figure('2024-01-01/2024-12-24', 1))).toEqual(['to 24', 'Dec']);
    expect(partCaption(text, figure('2024-12-31', 1))).toEqual(['31', 'Dec']);
    expect(partCaption(text, figure('2021-10', 1))).toEqual(['Oct']);
    expect(partCaption(text, figure('2021', 1))).toEqual([]);
  });
});

describe('words of the panel', () => {
  const total = figure('2023', 357.33, { id: 'A-1', decimals: 2 });
  const growth = figure('2023', 45.9, { id: 'A-2', decimals: 1 });
  const small = atlasOf({ figures: [total, growth] });

  it('write a formula with the values of its figures', () => {
    const formula = 'A-1 / (1 + A-2 / 100)';
    const inWords = (one: string) => formulaInWords(small, text, { formula: one });
    expect(inWords(formula)).toBe('357.33 ÷ (1 + 45.9 ÷ 100)');
    expect(operandsOf(small, formula)).toEqual([total, growth]);
    expect(inWords('A-1 - 0.5 * 2^3')).toBe('357.33 − 0.5 × 2^3');
  });

  it('write every formula of the package without an id left over', () => {
    for (const one of whole.data.figures.filter(({ formula }) => formula !== '')) {
      expect(formulaInWords(whole, text, one), one.id).not.toMatch(/[A-Za-z]/);
    }
  });

  it('put the word of the source around number and unit', () => {
    const expected = figure('2024', 16800, { kind: 'expected' });
    expect(quantityWords(small, text, expected)).toBe('16,800 trains expected');
  });

  it('give an address only where it leads to the web', () => {
    expect(addressOf({ url: 'https://example.org/a' })).toBe('https://example.org/a');
    expect(addressOf({})).toBeUndefined();
    for (const url of ['', 'javascript:alert(1)', ' https://example.org', 'data:text/html,x']) {
      expect(addressOf({ url })).toBeUndefined();
    }
  });
});

describe('the catalogue of sources', () => {
  const groups = sourceGroups(whole, details);

  it('lists every source once, by kind, with all figures', () => {
    const entries = groups.flatMap((group) => group.entries);
    expect(entries.map(({ source }) => source.id).sort()).toEqual([...whole.sources.keys()].sort());
    expect(entries.flatMap(({ figures }) => figures)).toHaveLength(whole.data.figures.length);
    expect(sourceKinds).toEqual(expect.arrayContaining(groups.map(({ kind }) => kind)));
  });

  it('finds each source by its publisher and title', () => {
    for (const { source, publication } of groups.flatMap((group) => group.entries)) {
      const found = filterGroups(groups, `${source.publisher} ${publication.title}`);
      expect(found.flatMap(({ entries }) => entries.map((entry) => entry.source.id))).toContain(
        source.id,
      );
    }
    expect(filterGroups(groups, 'no such words anywhere')).toEqual([]);
    expect(filterGroups(groups, '  ')).toBe(groups);
  });
});
