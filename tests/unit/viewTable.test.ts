import data from 'virtual:atlas';
import details from 'virtual:atlas/details';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas';
import { touchesYear } from '../../src/atlas/period';
import { sections } from '../../src/flows/differences';
import { flowsAt } from '../../src/flows/flowsAt';
import { layerIds } from '../../src/view/layers';
import { loadAllNames } from '../../src/atlas/loadNames';
import { loadPanelText, type PanelText } from '../../src/text/panelText';
import { documentedOnly } from '../../src/timeline/documentedOnly';
import { arithmeticWords } from '../../src/models/table/differenceWords';
import { columns, filtered, sorted } from '../../src/models/table/order';
import type { TableState } from '../../src/models/table/row';
import { rowsOf } from '../../src/models/table/rows';

const atlas = createAtlas(data);
const [firstYear, lastYear] = data.info.years;
let text: PanelText;
beforeAll(async () => {
  await loadAllNames();
  text = await loadPanelText('en');
});

const at = (year: number, changes: Partial<TableState> = {}): TableState => ({
  year,
  compared: undefined,
  hidden: new Set(),
  ...changes,
});
const compareWords = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

describe('the view as a table', () => {
  it('lists every flow that moves, and every statement that touches the year', () => {
    for (const year of [firstYear, 2001, lastYear]) {
      const flows = rowsOf(atlas, details, text, 'flows', at(year));
      expect(flows.map(({ id }) => id)).toEqual(flowsAt(atlas, year).map(({ flow }) => flow.id));
      const figures = new Set(
        rowsOf(atlas, details, text, 'figures', at(year)).map(({ id }) => id),
      );
      for (const { id, period } of data.figures)
        if (touchesYear(period, year)) expect(figures).toContain(id);
    }
  });

  it('names state and source of each number, and says of the rest that it is not documented', () => {
    for (const section of sections) {
      const rows = rowsOf(atlas, details, text, section, at(2004));
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      expect(rows.length).toBeGreaterThan(3);
      for (const row of rows) {
        expect(row.state).not.toBe('');
        if (row.value === '') expect(row.mark).toBe('absent');
        else expect(row.sources.length).toBeGreaterThan(0);
      }
    }
  });

  it('holds no interpolated value of documented years only', () => {
    const marks = (shown: typeof atlas) =>
      sections.flatMap((section) =>
        rowsOf(shown, details, text, section, at(2000)).map(({ mark }) => mark),
      );
    expect(marks(atlas)).toContain('interpolated');
    expect(marks(documentedOnly(atlas))).not.toContain('interpolated');
  });

  it('leaves out what is hidden on the map', () => {
    const modes = rowsOf(atlas, details, text, 'flows', at(lastYear, { hidden: new Set(['air']) }));
    expect(modes.some(({ mode }) => mode === 'air')).toBe(false);
    expect(modes.some(({ mode }) => mode === 'rail')).toBe(true);
    const hidden = new Set(layerIds);
    for (const section of ['flows', 'ports', 'countries'] as const)
      expect(rowsOf(atlas, details, text, section, at(lastYear, { hidden }))).toEqual([]);
  });

  it('shows the arithmetic of each difference, from the earlier to the later year', () => {
    const find = (year: number, compared: number) =>
      rowsOf(atlas, details, text, 'flows', at(year, { compared })).find(
        ({ id }) => id === 'rail-trunk',
      )?.difference;
    const words = [find(2004, 2003), find(2003, 2004)].map(
      (difference) => difference && arithmeticWords(atlas, text, difference),
    );
    expect(words[0]).toBe('17,200 − 15,600 = +1,600 wagons, +10%');
    expect(words[1]).toBe(words[0]);
    expect(find(2004, 2004)).toBeUndefined();
  });

  it('keeps in the comparison what ran in the other year alone', () => {
    const ids = (compared?: number) =>
      rowsOf(atlas, details, text, 'flows', at(lastYear, { compared })).map(({ id }) => id);
    expect(ids()).not.toContain('air-corda');
    expect(ids(2001)).toContain('air-corda');
  });

  it('sorts without losing a row, rows without a number last, either way', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...columns),
        fc.constantFrom('ascending' as const, 'descending' as const),
        fc.constantFrom(...sections),
        fc.integer({ min: firstYear, max: lastYear }),
        (column, direction, section, year) => {
          const rows = rowsOf(atlas, details, text, section, at(year, { compared: 2001 }));
          const order = { column, direction };
          const result = sorted(rows, order, ({ names }) => names.en, compareWords);
          expect(new Set(result)).toEqual(new Set(rows));
          expect(result.length).toBe(rows.length);
          if (column !== 'value') return;
          const amounts = result.map(({ amount }) => amount);
          const firstEmpty = amounts.indexOf(undefined);
          const filled = firstEmpty < 0 ? amounts : amounts.slice(0, firstEmpty);
          if (firstEmpty >= 0)
            expect(amounts.slice(firstEmpty).every((one) => one === undefined)).toBe(true);
          const sign = direction === 'ascending' ? 1 : -1;
          filled.slice(1).forEach((one, index) => {
            expect(sign * ((one ?? 0) - (filled[index] ?? 0))).toBeGreaterThanOrEqual(0);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('filters by every word, in any language, and by state', () => {
    const rows = rowsOf(atlas, details, text, 'flows', at(lastYear));
    const named = filtered(rows, '  Fárrow MARN ', undefined);
    expect(named.map(({ id }) => id)).toEqual(['air-farrow']);
    expect(filtered(rows, '马恩', undefined).length).toBeGreaterThan(3);
    expect(filtered(rows, '', 'reported').every(({ mark }) => mark === 'reported')).toBe(true);
    expect(filtered(rows, 'nothing of this name', undefined)).toEqual([]);
  });
});
