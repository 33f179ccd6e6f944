import data from 'virtual:atlas';
import details from 'virtual:atlas/details';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas';
import type { Figure } from '../../src/atlas/figure';
import { loadAllNames } from '../../src/atlas/loadNames';
import { languages } from '../../src/atlas/names';
import { citationOf } from '../../src/export/citation';
import { figuresCsv } from '../../src/export/figuresFile';
import { plainCitation } from '../../src/export/plainCitation';
import { markOf } from '../../src/models/statusMark';
import { statementOf } from '../../src/models/table/row';
import { loadPanelText, type PanelText } from '../../src/text/panelText';

const atlas = createAtlas(data);
const isForecast = ({ kind }: Figure) => kind === 'expected';
const forecasts = atlas.data.figures.filter(isForecast);
const words = { en: 'expected', zh: '预计', ru: 'ожидается' } as const;
const texts = new Map<string, PanelText>();

beforeAll(async () => {
  await loadAllNames();
  for (const language of languages) texts.set(language, await loadPanelText(language));
});

function textIn(language: keyof typeof words): PanelText {
  const text = texts.get(language);
  if (!text) throw new Error(`no words in ${language}`);
  return text;
}

describe('an expectation', () => {
  it('has a mark of its own for whatever period', () => {
    expect(forecasts.length).toBeGreaterThan(0);
    for (const figure of forecasts)
      for (const kind of ['part', 'year', 'asOf'] as const)
        expect(markOf({ ...figure, period: { ...figure.period, kind } })).toBe('expected');
  });

  it.each(Object.entries(words))('is called so in citation and table in %s', (language, word) => {
    const text = textIn(language === 'zh' || language === 'ru' ? language : 'en');
    for (const figure of forecasts) {
      const written = plainCitation(text, citationOf(atlas, details, text, figure, 'https://a.b'));
      expect(written).toMatch(new RegExp(`[（(]${word}`));
      expect(written).not.toContain(text.say('state.reported'));
      const { mark, state } = statementOf({ atlas, text }, figure);
      expect([mark, state]).toEqual(['expected', word]);
    }
  });

  it('is one in the files, too', () => {
    const edition = { atlas, details, text: textIn('en'), link: 'https://a.b/' };
    const rows: Record<string, string>[] = parseCsv(figuresCsv(edition), {
      columns: true,
      bom: true,
      skip_records_with_error: true,
    });
    const ids = new Set(forecasts.map(({ id }) => id));
    for (const row of rows)
      expect(row['status'] === 'expected', row['figure']).toBe(ids.has(row['figure'] ?? ''));
  });
});
