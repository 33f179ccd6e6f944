import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/atlas/languages';
import { choicesIn, leadsItsYear, withChosen } from '../../src/atlas/chosen';
import { bibtexOf } from '../../src/export/bibliography';
import { citationOf } from '../../src/export/citation';
import { cslItemOf } from '../../src/export/cslItem';
import { dossierOf, figuresOf } from '../../src/models/dossier/dossier';
import {
  createSearchIndex,
  namesToFind,
  search,
  shownResults,
} from '../../src/models/search/search';
import { quantityWords } from '../../src/text/figureWords';
import { formulaInWords } from '../../src/text/formula';
import { loadPanelText } from '../../src/text/panelText';
import type { Pick as Picked } from '../../src/view/ids';
import { atlas, data, details, regionFiles } from './regionPackage';

const text = await loadPanelText('en');
const chinese = await loadPanelText('zh');
const messagesOf = (language: string) =>
  path.resolve(import.meta.dirname, '../../src/text/messages', language);
const [, lastYear] = data.info.years;

describe('this region’s figures', () => {
  const everything: readonly Picked[] = [
    ...data.places.map(({ id }): Picked => ({ kind: 'place', id })),
    ...data.areas.map(({ id }): Picked => ({ kind: 'area', id })),
    ...data.countries.map(({ id }): Picked => ({ kind: 'country', id })),
    ...data.routes.map(({ id }): Picked => ({ kind: 'route', id })),
    ...data.flows.map(({ id }): Picked => ({ kind: 'flow', id })),
  ];

  it('hold every figure of the documents the package began with', () => {
    expect(data.figures.filter(({ id }) => /^S[0-4D]-\d/.test(id))).toHaveLength(106);
  });

  it('are all in the dossiers, and so is every conflict', () => {
    const dossiers = everything.flatMap((one) => dossierOf(atlas, details, one, lastYear) ?? []);
    expect(dossiers).toHaveLength(everything.length);
    const shown = new Set(dossiers.flatMap((one) => figuresOf(one).map(({ id }) => id)));
    expect(data.figures.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
    const named = new Set(dossiers.flatMap(({ conflicts }) => conflicts.map(({ id }) => id)));
    expect(data.conflicts.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('can each be drawn where a reader may choose', () => {
    for (const [id, { ids }] of choicesIn(atlas)) {
      for (const one of ids) {
        const figure = atlas.figures.get(one);
        const chosen = withChosen(atlas, new Map([[id, one]]));
        expect(figure && leadsItsYear(chosen, figure), `${id} ${one}`).toBe(true);
      }
    }
  });

  it('have formulas in words, without an id left over', () => {
    for (const one of data.figures.filter(({ formula }) => formula !== '')) {
      expect(formulaInWords(atlas, text, one), one.id).not.toMatch(/[A-Za-z]/);
    }
  });

  it('are counted in Chinese as Chinese counts: money by the 亿, freight by the 万吨', () => {
    const inChinese = (id: string) => {
      const figure = atlas.figures.get(id);
      return figure && quantityWords(atlas, chinese, figure);
    };
    expect(inChinese('S1-01')).toBe('4,351.1 亿元');
    expect(inChinese('P-209')).toBe('7,470 万吨');
    expect(inChinese('P-235')).toBe('4.09 万吨');
    expect(inChinese('S1-02')).toMatch(/600 亿美元$/);
    const words = data.figures.map((one) => quantityWords(atlas, chinese, one));
    const units = data.units.flatMap(({ name, symbol }) => [name.zh, symbol.zh]);
    const messages = readdirSync(messagesOf('zh')).map((file) =>
      readFileSync(path.join(messagesOf('zh'), file), 'utf8'),
    );
    const texts = new TextDecoder().decode(regionFiles['languages/zh.csv']);
    for (const one of [...words, ...units, ...messages, texts])
      expect(one).not.toMatch(/十亿|百万吨/);
  });

  it('have formulas that keep the units of the package where a bare number is counted in one', () => {
    const kept = data.figures.filter(({ ownUnits }) => ownUnits);
    expect(kept.map(({ id }) => id)).toEqual(['P-051', 'P-056', 'P-065', 'P-224']);
    const inChinese = kept.map((one) => formulaInWords(atlas, chinese, one));
    expect(inChinese[1]).toBe('1,710 ÷ 2.443（单位：10 亿元）');
    expect(inChinese[3]).toBe('46 ÷ 1.019（单位：100 万吨）');
    const [drawn] = data.figures.filter(({ id }) => id === 'SD-01');
    expect(drawn && formulaInWords(atlas, chinese, drawn)).toBe('3,573.3 ÷ (1 + 45.9 ÷ 100)');
  });

  it('can be cited, one of every publication, so that a reference manager reads it again', () => {
    const link = 'https://example.org/map/#t=2023';
    const cited = [...new Map(data.figures.map((one) => [one.source, one])).values()];
    for (const figure of cited) {
      const item = cslItemOf(text, citationOf(atlas, details, text, figure, link));
      const [read] = new Cite(bibtexOf(item)).data;
      expect(read, figure.id).toMatchObject({ title: item.title, publisher: item.publisher });
    }
  });

  it('belong to places that are found under every one of their names', () => {
    const index = createSearchIndex(atlas, details);
    // Each name is searched for once, whatever is called so.
    const found = new Map<string, readonly unknown[]>();
    const searched = (name: string) => {
      const items = found.get(name) ?? search(index, name, Number.POSITIVE_INFINITY);
      found.set(name, items);
      return items;
    };
    for (const { item } of index) {
      for (const name of namesToFind(item)) expect(searched(name), name).toContain(item);
      for (const language of languages) {
        const name = item.names[language];
        expect(searched(name).slice(0, shownResults), name).toContain(item);
      }
    }
  });
});
