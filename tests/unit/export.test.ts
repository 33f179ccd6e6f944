import { Cite } from '@citation-js/core';
import data from 'virtual:atlas';
import details from 'virtual:atlas/details';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAtlas, seriesOf } from '../../src/atlas';
import { choicesIn, choosing, withChosen } from '../../src/atlas/chosen';
import { loadAllNames } from '../../src/atlas/loadNames';
import { languages, type Language } from '../../src/atlas/names';
import { parsePeriod } from '../../src/atlas/period';
import { bibtexOf, cslJsonOf } from '../../src/export/bibliography';
import { citationOf } from '../../src/export/citation';
import { cslItemOf } from '../../src/export/cslItem';
import { csvOf, guarded } from '../../src/export/csv';
import type { Edition } from '../../src/export/edition';
import { shownGeoJson, wholeGeoJson } from '../../src/export/features';
import { figuresCsv } from '../../src/export/figuresFile';
import { latexSafe } from '../../src/export/latex';
import { plainCitation } from '../../src/export/plainCitation';
import { shownAt } from '../../src/export/shown';
import { shownCsv } from '../../src/export/shownFile';
import { formatDate } from '../../src/text/format';
import { loadPanelText, type PanelText } from '../../src/text/panelText';
import { sampleAt } from '../../src/timeline/sample';

const atlas = createAtlas(data);
const link = 'https://example.org/map/#t=2004&drawn=C01:T-2004-revised&data=1.1.0';
const words = new Map<Language, PanelText>();

beforeAll(async () => {
  await loadAllNames();
  for (const language of languages) words.set(language, await loadPanelText(language));
});

function textIn(language: Language): PanelText {
  const text = words.get(language);
  if (!text) throw new Error(`no words in ${language}`);
  return text;
}

function edition(chosen: Edition['atlas'] = atlas): Edition {
  return { atlas: chosen, details, text: textIn('en'), link };
}

const drawnOtherwise = withChosen(
  atlas,
  choosing(new Map(), choicesIn(atlas), 'C01', 'T-2004-revised'),
);

describe('the citation of a figure', () => {
  it.each(languages)(
    'has all its parts in words, for every figure and source, in %s',
    (language) => {
      const text = textIn(language);
      for (const figure of atlas.data.figures) {
        const citation = citationOf(atlas, details, text, figure, link);
        const written = plainCitation(text, citation);
        const source = atlas.sources.get(figure.source);
        const publication = details.sources.get(figure.source);
        const parts = [
          citation.value,
          citation.period,
          source?.publisher,
          publication?.title,
          formatDate(language, source?.date ?? '', 'long'),
          publication?.url,
          details.info.version,
          details.info.name,
          figure.id,
          link,
        ];
        for (const part of parts) expect(written, figure.id).toContain(part);
        const unit = atlas.units.get(atlas.indicators.get(figure.indicator)?.unit ?? '');
        if (unit?.symbol.en !== '%') expect(citation.value).toContain(unit?.name[language]);
        expect(citation.period).not.toBe('');
        expect(citation.subject).not.toBe('');
      }
    },
  );

  it('survives BibTeX and CSL-JSON and the parser of a reference manager', () => {
    const text = textIn('en');
    for (const figure of atlas.data.figures) {
      const citation = citationOf(atlas, details, text, figure, link);
      const item = cslItemOf(text, citation);
      const source = atlas.sources.get(figure.source);
      const bibtex = bibtexOf(item);
      expect(bibtex).toContain(`{${details.info.name}-${figure.id},`);
      const [read] = new Cite(bibtex).data;
      const parts = [citation.value, citation.period, details.info.version, figure.id];
      expect(read).toMatchObject({
        title: item.title,
        publisher: item.publisher,
        issued: { 'date-parts': [(source?.date ?? '').split('-').map(Number)] },
      });
      expect(String(read?.['URL'])).toBe(item.URL);
      for (const part of [...parts, link]) expect(String(read?.['note'])).toContain(part);
      const csl: unknown = JSON.parse(cslJsonOf(item));
      expect(csl).toEqual([item]);
      for (const part of [...parts, link]) expect(item.note).toContain(part);
    }
  }, 60_000);

  it('names month, day and language as BibTeX reads them', () => {
    const [figure] = atlas.data.figures;
    if (!figure) throw new Error('no figure');
    const text = textIn('en');
    const item = cslItemOf(text, citationOf(atlas, details, text, figure, link));
    const dated = (...parts: number[]) =>
      bibtexOf({ ...item, language: 'zh-Hans', issued: { 'date-parts': [parts] } });
    expect(dated(2024, 1, 24)).toMatch(
      /year = \{2024\},[^]*\n\tmonth = jan,\n\tday = \{24\},\n\tlanguage = \{chinese\},\n\tlangid = \{chinese\},\n\}$/,
    );
    expect(dated(2024, 12)).toMatch(/month = dec,\n\tlanguage/);
    expect(dated(2024)).not.toMatch(/month|day/);
  });

  it('says that a reader chose the figure, and how a derived one is computed', () => {
    const text = textIn('en');
    const cited = (id: string) => {
      const figure = atlas.figures.get(id);
      if (!figure) throw new Error(id);
      return plainCitation(text, citationOf(drawnOtherwise, details, text, figure, link));
    };
    expect(cited('T-2004-revised')).toContain('reader’s choice in C01');
    expect(cited('T-2004')).not.toContain('choice');
    expect(cited('T-1997')).toContain('498.2 ÷ (1 + 10.3 ÷ 100)');
  });

  it('gives TeX nothing to run, whatever a title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const safe = latexSafe(title);
        const bare = safe.replaceAll(
          /\\(?:textbackslash|textasciitilde|textasciicircum)\{\}|\\[{}&%$#_]/g,
          '',
        );
        expect(bare).not.toMatch(/[\\{}&%$#_~^]/);
      }),
    );
  });
});

describe('CSV', () => {
  const read = (csv: string): Record<string, string>[] =>
    parseCsv(csv, { columns: true, bom: true });

  it('of everything holds every figure with its value, source and version', () => {
    const rows = read(figuresCsv(edition()));
    expect(rows.map((row) => row['figure'])).toEqual(atlas.data.figures.map(({ id }) => id));
    for (const [index, figure] of atlas.data.figures.entries()) {
      const row = rows[index];
      const source = atlas.sources.get(figure.source);
      expect(Number(row?.['value'])).toBe(figure.value);
      expect(row).toMatchObject({
        period: figure.period.text.replace(/^\d{4}-\d{2}$/, '$&/$&'),
        status: figure.kind,
        qualifier: figure.qualifier,
        publisher: guarded(source?.publisher ?? ''),
        title: guarded(details.sources.get(figure.source)?.title ?? ''),
        date: source?.date.replace(/^\d{4}-\d{2}$/, '$&/$&'),
        data_version: details.info.version,
        licence: details.info.licence,
        view: link,
      });
    }
  });

  it('of what is shown holds each value of the moment with its state and sources', () => {
    for (const t of [1998, 2001, 2003.5, 2007]) {
      const rows = read(shownCsv(edition(), { t, hidden: new Set() }));
      const shown = shownAt(atlas, { t, hidden: new Set() });
      expect(rows).toHaveLength(shown.length);
      expect(rows.length).toBeGreaterThan(10);
      for (const [index, one] of shown.entries()) {
        const row = rows[index];
        expect(row?.['status']).toBe(one.status);
        if (one.value === undefined) {
          expect(row?.['value']).toBe('');
          continue;
        }
        expect(Number(row?.['value'])).toBe(one.value);
        expect(row?.['publisher']).not.toBe('');
        if (one.kind === 'area') continue;
        expect(sampleAt(seriesOf(atlas, one.indicator, one.place), t)).toMatchObject({
          value: one.value,
        });
      }
    }
  });

  it('follows the layers and the choice of the reader, and says so', () => {
    const t = 2004;
    const all = read(shownCsv(edition(drawnOtherwise), { t, hidden: new Set() }));
    const trade = all.find(({ id, figures }) => id === 'trade' && figures === 'T-2004-revised');
    expect(trade).toMatchObject({ value: '725.9', chosen_by_reader: 'C01:T-2004-revised' });
    expect(trade?.['choice']).toContain('C01');
    const hidden = new Set(['rail', 'flows', 'ports', 'partners', 'areas', 'air', 'road'] as const);
    const rows = read(shownCsv(edition(), { t, hidden }));
    expect(new Set(rows.map((row) => row['shown_as']))).toEqual(new Set(['record']));
  });

  it('keeps numbers numbers and runs no text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.double({ noNaN: true }), (text, number) => {
        const rows: string[][] = parseCsv(csvOf([{ text, number }]), { bom: true });
        const [, row] = rows;
        expect(Number(row?.[1])).toBe(Object.is(number, -0) ? 0 : number);
        expect(row?.[0]).toBe(guarded(text));
        expect(row?.[0]).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
    );
  });

  it('marks a formula as text and leaves a negative number alone', () => {
    expect(guarded('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")');
    expect(guarded(' @x')).toBe("' @x");
    expect(guarded('Up 3%')).toBe('Up 3%');
    expect(csvOf([{ n: -18.3 }])).toBe('\uFEFFn\n-18.3\n');
  });

  it('leaves a spreadsheet no month, code or letter to guess', () => {
    const cells = {
      period: '2024-01',
      day: '2024-12-31',
      code: '004',
      name: '霍尔果斯',
      year: '2024',
    };
    expect(csvOf([cells])).toBe(
      "\uFEFFperiod,day,code,name,year\n2024-01/2024-01,2024-12-31,'004,霍尔果斯,2024\n",
    );
    const [alone, between] = ['2024-01', '2024-01/2024-01'].map(parsePeriod);
    expect([between?.start, between?.end]).toEqual([alone?.start, alone?.end]);
  });
});

describe('GeoJSON', () => {
  const text = v.string();
  const sourceFields = {
    id: text,
    publisher: text,
    title: text,
    date: text,
    kind: text,
    url: text,
  };
  const coordinates = v.union([v.array(v.number()), v.array(v.array(v.array(v.number())))]);
  const collection = v.object({
    type: v.literal('FeatureCollection'),
    features: v.array(
      v.object({
        type: v.literal('Feature'),
        id: v.string(),
        geometry: v.nullable(v.object({ type: v.string(), coordinates })),
        properties: v.looseObject({
          value: v.optional(v.number()),
          figures: v.union([v.string(), v.array(v.looseObject({ figure: v.string() }))]),
        }),
      }),
    ),
    version: v.string(),
    sources: v.array(v.object({ ...sourceFields })),
    chosenByReader: v.string(),
  });
  const read = (written: unknown) => v.parse(collection, JSON.parse(JSON.stringify(written)));

  type Coordinates = v.InferOutput<typeof coordinates>;
  function positions(of: Coordinates | undefined): (readonly number[])[] {
    const [first] = of ?? [];
    if (!of || first === undefined) return [];
    return of.every((one) => typeof one === 'number')
      ? [of]
      : of.flatMap((one) => (Array.isArray(one) ? one : []));
  }

  it('cuts a line that runs across 180° there, as RFC 7946 asks', () => {
    const { features } = wholeGeoJson(edition());
    const { geometry } = features.find(({ id }) => id === 'air-esk') ?? {};
    if (geometry?.type !== 'MultiLineString') throw new Error('no line');
    const [before = [], after = []] = geometry.coordinates;
    expect(geometry.coordinates).toHaveLength(2);
    expect(before[0]).toEqual([-63.9, -36.12]);
    expect(before[1]?.[0]).toBe(-180);
    expect(after[0]?.[0]).toBe(180);
    expect(after[1]).toEqual([172.5, -41]);
  });

  it('of everything holds each place with all its figures, and each source once', () => {
    const { features, version, sources } = read(wholeGeoJson(edition()));
    expect(version).toBe(details.info.version);
    const stated = features.flatMap(({ properties: { figures } }) =>
      typeof figures === 'string' ? [] : figures,
    );
    expect(stated.map(({ figure }) => figure).sort()).toEqual(
      atlas.data.figures.map(({ id }) => id).sort(),
    );
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    const cited = new Set(atlas.data.figures.map(({ source }) => source));
    expect(new Set(sources.map(({ id }) => id))).toEqual(cited);
    expect(features.length).toBeGreaterThan(data.places.length);
    for (const { id, geometry } of features) {
      for (const [longitude = NaN, latitude = NaN] of positions(geometry?.coordinates)) {
        expect(Math.abs(longitude), id).toBeLessThanOrEqual(180);
        expect(Math.abs(latitude), id).toBeLessThanOrEqual(90);
      }
    }
  });

  it('of what is shown holds the same values as the CSV, with lines and points', () => {
    const state = { t: 2004, hidden: new Set<never>() };
    const { features, chosenByReader } = read(shownGeoJson(edition(drawnOtherwise), state));
    const shown = shownAt(drawnOtherwise, state);
    expect(features.map(({ properties }) => properties.value)).toEqual(
      shown.map(({ value }) => value),
    );
    expect(chosenByReader).toBe('C01:T-2004-revised');
    const kinds = new Set(features.map(({ geometry }) => geometry?.type));
    expect(kinds).toContain('Point');
    expect(kinds).toContain('MultiLineString');
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });
});
