// @vitest-environment node
import data from 'virtual:atlas';
import { describe, expect, it } from 'vitest';
import { createAtlas, type Atlas } from '../../src/atlas';
import type { AtlasData } from '../../src/atlas/atlas';
import { languages } from '../../src/atlas/names';
import { placeholdersOf, type Message } from '../../src/text/message';
import { textOf } from '../../src/text/text';
import type { TableCell } from '../../src/models/figuresTable/cells';
import { figuresTableOf } from '../../src/models/figuresTable/figuresTable';
import { figuresTableMarkup } from '../../src/ui/table/markup';
import { table as englishWords } from '../../src/text/messages/en/table';
import { inLanguage } from '../../src/text/wordbook';
import { recordOf } from '../../src/models/record/record';
import { roundedText, spokenCell } from '../../src/models/record/words';
import { statedText } from '../../src/text/unitWords';
import { atlasOf, conflict, figure, translated } from './support/atlas';

const english = textOf('en');
const atlas = createAtlas(data);
const table = figuresTableOf(atlas, english);
const lines = data.record.flatMap((row) => {
  const { leading, companion } = recordOf(atlas, row);
  return companion ? [leading, companion] : [leading];
});

const row = {
  id: 'trains',
  name: translated('Trains'),
  indicator: 'trains',
  place: 'gate',
  role: 'choice' as const,
  companionIndicator: '',
  companionPlace: '',
  mode: 'rail' as const,
};

/** An atlas with one row of the record and these figures. */
function smallAtlas(changes: Partial<AtlasData>): Atlas {
  return atlasOf({ record: [row], ...changes });
}

function cellOf(atlas: Atlas, year: number): TableCell {
  const found = figuresTableOf(atlas, english).rows.find((one) => one.year === year)?.cells[0];
  if (!found) throw new Error(`no cell for ${String(year)}`);
  return found;
}

describe('the table of figures', () => {
  it('has a row for every year, the newest first, and a cell for every column', () => {
    const [first, last] = data.info.years;
    const years = Array.from({ length: last - first + 1 }, (_, index) => last - index);
    expect(table.rows.map(({ year }) => year)).toEqual(years);
    expect(table.columns).toHaveLength(lines.length);
    for (const { cells } of table.rows) expect(cells).toHaveLength(lines.length);
  });

  it('says every value of the record as the record says it', () => {
    let values = 0;
    for (const { year, cells } of table.rows) {
      cells.forEach(({ claims, absence }, column) => {
        const line = lines[column];
        const cell = line?.cells.find((one) => one.year === year);
        if (!line || !cell) throw new Error('a cell without its line');
        const spoken = spokenCell(english, atlas, line, cell);
        if (cell.figure)
          expect(claims[0]?.value).toBe(statedText(english, cell.figure, line.unit, ''));
        else if (cell.sample.status === 'interpolated') {
          expect(claims[0]?.value).toBe(
            `about ${roundedText(english, cell.sample.value, line.unit)}`,
          );
        } else expect(absence).not.toBe('');
        for (const { value, state, period } of claims) {
          values += 1;
          for (const words of [value, state, period]) expect(spoken).toContain(words);
        }
      });
    }
    expect(values).toBeGreaterThan(40);
  });

  it('has no cell without a value or an absence, and no value without state and source', () => {
    const cells = table.rows.flatMap((one) => one.cells);
    for (const { claims, absence, rivals } of cells) {
      expect(claims.length > 0 || absence !== '').toBe(true);
      for (const { mark, state, sources } of [...claims, ...rivals]) {
        expect(sources.length).toBeGreaterThan(0);
        for (const id of sources) expect(table.sources.map((one) => one.id)).toContain(id);
        expect(mark === undefined).toBe(state === '');
      }
    }
  });

  it('puts what others state beside a contested value', () => {
    const contested = lines.flatMap((line, column) =>
      line.cells.flatMap(({ conflict, year }) => (conflict ? [{ year, column }] : [])),
    );
    expect(contested.length).toBeGreaterThan(0);
    for (const { year, column } of contested) {
      const cell = table.rows.find((one) => one.year === year)?.cells[column];
      expect(cell?.rivals.length, String(year)).toBeGreaterThan(0);
    }
    const [one, other] = [figure('2024', 400), figure('2024', 500, { qualifier: 'over' })];
    const small = smallAtlas({ figures: [one, other], conflicts: [conflict([one, other], one)] });
    expect(cellOf(small, 2024).rivals.map(({ value }) => value)).toEqual(['over 500']);
  });

  it('says parts of years, lines, forecasts and changes of counting for what they are', () => {
    const small = smallAtlas({
      figures: [
        figure('2014', 100),
        figure('2016', 200, { kind: 'derived', formula: '1 + 1' }),
        figure('2017', 300, { basis: 'customs' }),
        figure('2020-01/2020-11', 9),
        figure('2024', 999, { kind: 'expected' }),
      ],
    });
    expect(cellOf(small, 2013).absence).toBe('not documented before 2014');
    expect(cellOf(small, 2015).claims[0]).toMatchObject({
      value: 'about 150',
      mark: 'interpolated',
      state: 'interpolated between 2014 and 2016',
    });
    expect(cellOf(small, 2016).claims[0]).toMatchObject({ mark: 'derived', arithmetic: '1 + 1' });
    expect(cellOf(small, 2017).remark).toBe('counted differently than in 2016');
    expect(cellOf(small, 2020).claims[0]).toMatchObject({ period: 'Jan–Nov', mark: 'part' });
    expect(cellOf(small, 2020).absence).toBe('');
    expect(cellOf(small, 2024)).toMatchObject({ absence: 'not documented after 2017' });
    expect(cellOf(small, 2024).claims[0]).toMatchObject({ mark: 'expected', state: 'expected' });
    expect(cellOf(small, 2022).repeated).toBe(true);
    expect(cellOf(small, 2019).repeated).toBe(false);
  });

  const catalogues = import.meta.glob<Readonly<Record<string, Message>>>(
    '../../src/text/messages/*/table.ts',
    { import: 'table', eager: true },
  );

  it.each(languages)('%s has every word, with the same placeholders', (language) => {
    const words = new Map(Object.entries<Message>(inLanguage(catalogues, language)));
    const originals = new Map(Object.entries<Message>(englishWords));
    expect([...words.keys()].sort()).toEqual([...originals.keys()].sort());
    for (const [key, message] of words) {
      expect(message, key).not.toBe('');
      expect(placeholdersOf(message), key).toEqual(placeholdersOf(originals.get(key) ?? ''));
    }
  });
});

describe('its markup', () => {
  const markup = figuresTableMarkup(atlas, english);

  it('heads every row and column, and leads every note to its source', () => {
    const { columns, rows, sources } = table;
    expect(markup.match(/<th scope="col">/g)).toHaveLength(columns.length + 1);
    expect(markup.match(/<th scope="row">/g)).toHaveLength(rows.length);
    expect(markup.match(/<td>/g)).toHaveLength(columns.length * rows.length);
    const notes = [...markup.matchAll(/href="#(figure-source-\d+)"/g)].map((match) => match[1]);
    expect(new Set(notes).size).toBe(sources.length);
    for (const note of notes) expect(markup).toContain(`<li id="${String(note)}">`);
    const marks = [...markup.matchAll(/href="#(figure-mark-[a-z-]+)"/g)].map((match) => match[1]);
    for (const mark of marks) expect(markup).toContain(`<symbol id="${String(mark)}"`);
  });

  it('holds nothing that a strict policy stops, and nothing that runs', () => {
    expect(markup).not.toMatch(/ style=|<script|<style| on[a-z]+=|<!--/);
  });

  it('keeps text from the data text, and makes links of web addresses only', () => {
    const hostile = `"><script>alert(1)</script><!--</td></table>&amp;`;
    const small = smallAtlas({
      record: [{ ...row, name: translated(hostile) }],
      figures: [figure('2024', 1), figure('2023', 2, { source: 'bad' })],
      sources: [
        {
          ...atlasOf().data.sources[0],
          id: 'paper',
          publisher: hostile,
          date: hostile,
          title: hostile,
          url: `https://example.org/"onclick="alert(1)`,
          language: `en"onclick="alert(1)`,
        },
        {
          ...atlasOf().data.sources[0],
          id: 'bad',
          publisher: 'Bad',
          date: '2024',
          title: 'Bad',
          url: 'javascript:alert(1)',
          language: 'en',
        },
      ],
    });
    const written = figuresTableMarkup(small, english);
    expect(written).not.toMatch(/<script|"onclick|javascript:/);
    expect(written.match(/<\/table>/g)).toHaveLength(1);
    expect(written).toContain('&lt;script');
    expect(written).toContain('https://example.org/&quot;onclick=&quot;alert(1)');
  });
});
