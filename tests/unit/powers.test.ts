import data from 'virtual:atlas';
import details from 'virtual:atlas/details';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileFiles } from '../../geo/compiler/compile';
import { createAtlas, seriesOf } from '../../src/atlas';
import type { Figure } from '../../src/atlas/figure';
import { loadAllNames } from '../../src/atlas/loadNames';
import { unitOf } from '../../src/atlas/relations';
import { cardHeadline } from '../../src/build/card/headline';
import { citationOf } from '../../src/export/citation';
import { figureCells } from '../../src/export/figuresFile';
import { shownAt } from '../../src/export/shown';
import { shownCells } from '../../src/export/shownFile';
import { seriesDifference } from '../../src/flows/differences';
import { decimalsOfTicks } from '../../src/models/dossier/plot';
import { quantityWords } from '../../src/models/dossier/words';
import { figuresTableOf } from '../../src/models/figuresTable/figuresTable';
import { keyOf } from '../../src/models/key/key';
import { growthArithmetic, growthAt } from '../../src/models/record/growth';
import { recordOf } from '../../src/models/record/record';
import { storyOf } from '../../src/models/record/story';
import { aboutText, signedText, spokenBetween, spokenCell } from '../../src/models/record/words';
import { shadeClasses } from '../../src/models/shades';
import { arithmeticWords } from '../../src/models/table/differenceWords';
import { tipOf } from '../../src/models/tip';
import { buildScene } from '../../src/scene/buildScene';
import * as extras from '../../src/scene/extras';
import { createPaths } from '../../src/scene/paths';
import { changeWords } from '../../src/text/change';
import { formatFigure } from '../../src/text/format';
import { formulaInWords } from '../../src/text/formula';
import { loadPanelText, type PanelText } from '../../src/text/panelText';
import { ownUnitWords, statedText, unitWords } from '../../src/text/unitWords';
import { rowsOf, withRows } from '../geo/packageFiles';
import { figure, translated, unitNamed } from './support/atlas';

const atlas = createAtlas(data);
const [firstYear, lastYear] = data.info.years;
const link = 'https://example.org/map/';
let chinese: PanelText;
let english: PanelText;

beforeAll(async () => {
  await loadAllNames();
  chinese = await loadPanelText('zh');
  english = await loadPanelText('en');
});

function figureOf(id: string): Figure {
  const found = atlas.figures.get(id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}

const trade = data.record.find(({ id }) => id === 'trade');
if (!trade) throw new Error('no record of trade');

/** Every text of the page in which trade of the invented province may be counted. */
function allWords(text: PanelText): readonly string[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const paths = createPaths(atlas);
  const series = seriesOf(atlas, trade?.indicator ?? '', trade?.place ?? '');
  if (!trade || !series) throw new Error('no series of trade');
  const { leading, companion } = recordOf(atlas, trade);
  const lines = [leading, ...(companion ? [companion] : [])];
  const table = figuresTableOf(atlas, text);
  return [
    ...lines.flatMap((line) => line.cells.map((cell) => spokenCell(text, atlas, line, cell))),
    ...years.flatMap((year) => spokenBetween(text, atlas, leading, year + 0.5) ?? []),
    ...years.flatMap((year) =>
      [year, year + 0.5].map((t) =>
        storyOf(atlas, text, trade, t)
          .parts.map(({ words }) => words)
          .join(''),
      ),
    ),
    ...years.flatMap((year) => {
      const state = { hidden: new Set<never>(), selected: new Set<string>() };
      return [{}, { compared: firstYear }].flatMap((more) =>
        buildScene(
          atlas,
          paths,
          text,
          { ...state, ...more, stop: { year, moving: false } },
          extras,
        ).labels.map((label) => label.text),
      );
    }),
    ...years.flatMap((year) =>
      data.flows
        .map(({ id }) => ({ kind: 'flow' as const, id }))
        .flatMap((pick) => tipOf(atlas, text, pick, year)?.lines.map((line) => line.text) ?? []),
    ),
    ...table.rows.flatMap(({ cells }) =>
      cells.flatMap(({ claims, rivals }) =>
        [...claims, ...rivals].map(({ value, unit }) => `${value} ${unit}`),
      ),
    ),
    ...data.figures.map((one) => quantityWords(atlas, text, one)),
    ...data.figures.map((one) => citationOf(atlas, details, text, one, link).value),
    ...years.map((year) => {
      const { digits, unit } = cardHeadline(atlas, text, trade, year);
      return `${digits} ${unit}`;
    }),
    ...keyOf(atlas, text).flatMap(({ lines: rows }) => rows.map(({ note }) => note)),
    ...years.flatMap((year) =>
      year === firstYear
        ? []
        : arithmeticWords(atlas, text, seriesDifference(atlas, series, firstYear, year)),
    ),
  ];
}

describe('a unit that a language counts at another power of ten', () => {
  /** Numbers right before the unit, each as a number. */
  function countedIn(words: readonly string[], unit: string): readonly number[] {
    const pattern = new RegExp(`([\\d.,]+)(?:–[\\d.,]+)?\\s*(?:以上)?\\s*${unit}`, 'g');
    return words.flatMap((one) =>
      [...one.matchAll(pattern)].map(([, number = '']) => Number(number.replaceAll(',', ''))),
    );
  }

  it('has number and unit from one place, wherever the page says them', () => {
    const numbers = (text: PanelText, unit: string, times: number) => {
      const all = countedIn(allWords(text), unit).map((one) =>
        Number((one * times).toPrecision(9)),
      );
      return [...new Set(all)].sort((one, other) => one - other);
    };
    const own = numbers(english, '(?:million|m) crowns', 100);
    expect(own.length).toBeGreaterThan(30);
    expect(numbers(chinese, '万克朗', 1)).toEqual(own);
  });

  it('keeps as many digits as its source wrote', () => {
    const unit = unitOf(atlas, { indicator: 'trade' });
    const inWords = (id: string) => statedText(chinese, figureOf(id), unit);
    expect(inWords('T-1996')).toBe('41,050 万克朗');
    expect(inWords('T-2006')).toBe('90,544 万克朗');
    expect(inWords('T-2005')).toBe('超过80,000 万克朗');
    expect(statedText(chinese, figureOf('T-1996'), unit, '')).toBe('41,050');
    expect(signedText(chinese, figureOf('T-2005'), unit)).toBe('>80,000');
    expect(aboutText(chinese, 643.21, unit)).toBe('约64,300 万克朗');
    expect(statedText(english, figureOf('T-2006'), unit)).toBe('905.44 million crowns');
    const range = { value: 0.26, valueMax: 0.275, decimals: 3 };
    expect(formatFigure('zh', range, unit)).toBe('26.0–27.5');
  });

  it('may be a smaller power as well, and asks for the form after the number that is written', () => {
    const few = {
      ...unitNamed(translated('crown|crowns')),
      power: { ...translated(''), en: '-2' },
    };
    expect(formatFigure('en', { value: 451.7, decimals: 1 }, few)).toBe('4.517');
    expect(statedText(english, figure('2019', 100), few)).toBe('1.00 crowns');
    const many = { ...few, power: { ...translated(''), en: '1' } };
    expect(unitWords(english, many, { value: 0.1, decimals: 1 })).toBe('crown');
    expect(unitWords(english, many)).toBe('crowns');
  });

  it('is the one of changes, of the key, of growth and of the ticks of a chart', () => {
    const unit = unitOf(atlas, { indicator: 'trade' });
    const series = seriesOf(atlas, 'trade', 'morvane');
    const difference = series && seriesDifference(atlas, series, 2006, 2007);
    expect(difference && changeWords(chinese, difference, unit, 2006, true)).toContain('+10,686');
    expect(difference && arithmeticWords(atlas, chinese, difference)).toContain(
      '101,230 − 90,544 = +10,686 万克朗',
    );
    const growth = growthAt(atlas, 'trade', 'morvane', 1997);
    expect(growth && growthArithmetic(chinese, growth)).toBe('45,170 ÷ 41,050 − 1');
    expect(keyOf(atlas, chinese).flatMap(({ lines }) => lines.map(({ note }) => note))).toContain(
      '2,500万克朗＝一个标记',
    );
    for (const words of shadeClasses(atlas, chinese)) expect(words).not.toContain('百万克朗');
    const ticks = [0, 0.5, 1];
    const written = ticks.map((value) =>
      formatFigure('zh', { value, decimals: decimalsOfTicks(ticks) }, unit),
    );
    expect(written).toEqual(['0', '50', '100']);
    expect(decimalsOfTicks([0, 0.005, 0.01])).toBe(3);
  });

  it('is the one of each operand of a formula', () => {
    const formula = figureOf('T-1997');
    expect(formulaInWords(atlas, chinese, formula)).toBe('49,820 ÷ (1 + 10.3 ÷ 100)');
    expect(citationOf(atlas, details, chinese, formula, link).standing).toContain('49,820 ÷');
  });

  it('does not touch files of data: they hold value and unit of the package', () => {
    const edition = { atlas, details, text: chinese, link };
    const cells = figureCells(edition, figureOf('T-2006'));
    expect(cells).toMatchObject({ value: 905.44, unit: '100 万克朗' });
    expect(figureCells(edition, figureOf('W-1996'))).toMatchObject({ value: 8200, unit: '节车' });
    const state = { t: lastYear, hidden: new Set<never>() };
    const shown = shownAt(atlas, state).map((one) => shownCells(edition, one, lastYear));
    const crowns = shown.filter(({ unit }) => String(unit).includes('克朗'));
    expect(crowns.length).toBeGreaterThan(0);
    for (const { unit } of crowns) expect(unit).toBe('100 万克朗');
    expect(ownUnitWords(english, unitOf(atlas, { indicator: 'trade' }))).toBe('million crowns');
  });
});

describe('a formula with a bare number that is counted in such a unit', () => {
  it('stays as the package counts, and says so', () => {
    const rows = rowsOf('figures.csv').map((row) =>
      row['id'] === 'T-1997' ? { ...row, value: '1.8', formula: 'T-1998 - 496.4' } : row,
    );
    const compiled = compileFiles(withRows('figures.csv', rows));
    if (compiled.problems) throw new Error(JSON.stringify(compiled.problems));
    const changed = createAtlas(compiled.atlas);
    const marked = compiled.atlas.figures.filter(({ ownUnits }) => ownUnits);
    expect(marked.map(({ id }) => id)).toEqual(['T-1997']);
    const [bare] = marked;
    const inWords = (text: PanelText) => bare && formulaInWords(changed, text, bare);
    expect(inWords(chinese)).toBe('498.2 − 496.4（单位：100 万克朗）');
    expect(inWords(english)).toBe('498.2 − 496.4');
  });
});
