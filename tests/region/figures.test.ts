import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { choicesIn, leadsItsYear, withChosen } from '../../src/atlas/chosen';
import { bibtexOf } from '../../src/export/bibliography';
import { citationOf } from '../../src/export/citation';
import { cslItemOf } from '../../src/export/cslItem';
import { dossierOf, figuresOf } from '../../src/models/dossier/dossier';
import { createSearchIndex, namesToFind, search } from '../../src/models/search/search';
import { formulaInWords } from '../../src/text/formula';
import { loadPanelText } from '../../src/text/panelText';
import type { Pick as Picked } from '../../src/view/ids';
import { atlas, data, details } from './regionPackage';

const text = await loadPanelText('en');
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
    for (const { formula, id } of data.figures.filter((one) => one.formula !== '')) {
      expect(formulaInWords(atlas, text, formula), id).not.toMatch(/[A-Za-z]/);
    }
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
    for (const { item } of index) {
      for (const name of namesToFind(item))
        expect(search(index, name, Number.POSITIVE_INFINITY), name).toContain(item);
      for (const name of [item.names.en, item.names.zh, item.names.ru])
        expect(search(index, name), name).toContain(item);
    }
  });
});
