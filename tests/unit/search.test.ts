import data from 'virtual:atlas';
import details from 'virtual:atlas/details';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/atlas/languages';
import { createAtlas } from '../../src/atlas';
import { loadAllNames } from '../../src/atlas/loadNames';
import { fold, foldedTails } from '../../src/models/search/fold';
import { createSearchIndex, foundBy, namesToFind, search } from '../../src/models/search/search';
import { atlasOf, detailsOf, flow, names, place } from './support/atlas';

await loadAllNames();
const whole = createSearchIndex(createAtlas(data), details);

function namedPlace(id: string, name: string) {
  return place(id, [0, 0], { names: names(name) });
}

/** Details of one place with a further name. */
function alsoCalled(id: string, variant: string) {
  const nothing = { precision: names(''), source: '', note: names(''), opposite: '' };
  const details = { id, variants: [variant], status: [], ...nothing };
  return detailsOf({ places: new Map([[id, details]]) });
}

describe('folding', () => {
  it('forgets case, diacritics, hyphens, apostrophes and spaces', () => {
    expect(fold('Ürümqi')).toBe('urumqi');
    expect(fold("Xi'an")).toBe(fold('XIAN'));
    expect(fold('Torugart – Osh')).toBe('torugartosh');
    expect(fold('Пхёнъян')).toBe(fold('Пхенъян'));
    expect(fold('喀什')).toBe('喀什');
    expect(foldedTails('Five Central-Asian states')).toEqual([
      'fivecentralasianstates',
      'centralasianstates',
      'asianstates',
      'states',
    ]);
  });

  it('forgets what is not to be seen, and takes letters as other keyboards have them', () => {
    expect(fold('Horgos\u200B')).toBe('horgos');
    expect(fold('\u2067Ka\u00ADshgar\uFEFF\u200F')).toBe('kashgar');
    expect(fold('Қорғас')).toBe(fold('Коргас'));
    expect(fold('Алтынкөл')).toBe(fold('Алтынкол'));
    expect(fold('ئۈرۈمچى')).toBe(fold('ئورومجي'));
    expect(fold('Łódź')).toBe('lodz');
    expect(fold('國門')).toBe('国门');
  });

  it('never throws, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('the search', () => {
  it('finds every item under every one of its names, exact names first', () => {
    for (const { item } of whole) {
      for (const name of namesToFind(item)) {
        const found = search(whole, name, Number.POSITIVE_INFINITY);
        expect(found, name).toContain(item);
        const place = found.indexOf(item);
        const sameName = found
          .slice(0, place + 1)
          .every((other) => namesToFind(other).some((one) => fold(one) === fold(name)));
        expect(sameName, name).toBe(true);
      }
    }
  });

  it('finds each under its leading names among the first ten', () => {
    for (const { item } of whole) {
      for (const name of languages.map((language) => item.names[language])) {
        expect(search(whole, name), name).toContain(item);
      }
    }
  });

  it('finds any part of any name', () => {
    const one = fc.constantFrom(...whole);
    fc.assert(
      fc.property(one, fc.nat(), fc.nat(), fc.nat(), ({ item }, which, from, length) => {
        const all = namesToFind(item);
        const letters = Array.from(fold(all[which % all.length] ?? ''));
        const start = from % letters.length;
        const part = letters.slice(start, start + 1 + (length % letters.length)).join('');
        expect(search(whole, part, Number.POSITIVE_INFINITY)).toContain(item);
      }),
    );
  });

  it('never throws, keeps its limit, is stable and repeats no item', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: -2, max: 20 }),
        (query, limit) => {
          const found = search(whole, query, limit);
          expect(found.length).toBeLessThanOrEqual(Math.max(0, limit));
          expect(new Set(found).size).toBe(found.length);
          expect(search(whole, query, limit)).toEqual(found);
        },
      ),
    );
  });

  it('ranks the whole name, its beginning, a word in it, then anything', () => {
    const index = createSearchIndex(
      atlasOf({
        places: [
          namedPlace('inside', 'Anorak'),
          namedPlace('word', 'Upper Nora'),
          namedPlace('beginning', 'Noratus'),
          namedPlace('whole', 'Hill'),
        ],
      }),
      alsoCalled('whole', 'Nora'),
    );
    const ids = search(index, 'nora').map(({ selection }) => selection.id);
    expect(ids).toEqual(['whole', 'beginning', 'word', 'inside']);
  });

  it('puts gateways before lines and points on a line', () => {
    const index = createSearchIndex(
      atlasOf({
        places: [
          place('bend', [0, 0], { kind: 'waypoint', names: names('Nora') }),
          namedPlace('port', 'Nora'),
        ],
        flows: [flow('flow', { names: names('Nora') })],
      }),
      detailsOf(),
    );
    const ids = search(index, 'nora').map(({ selection }) => selection.id);
    expect(ids).toEqual(['port', 'flow', 'bend']);
  });

  it('forgives one slip in a word of five letters or more, after all that has none', () => {
    const index = createSearchIndex(
      atlasOf({
        places: [
          namedPlace('near', 'Korgan'),
          namedPlace('meant', 'Old Korgas'),
          namedPlace('long', 'Kazakhstan'),
          namedPlace('short', 'Osla'),
        ],
      }),
      detailsOf(),
    );
    const ids = (query: string) => search(index, query).map(({ selection }) => selection.id);
    expect(ids('korgas')).toEqual(['meant', 'near']);
    const slips = ['kazakstan', 'kazahkstan', 'kazzakhstan', 'gazakhstan', 'kazakhstam', 'kazan'];
    for (const typed of slips) expect(ids(typed), typed).toEqual(['long']);
    for (const typed of ['kasakstam', 'oslo', 'kazb', 'kazakhstanian'])
      expect(ids(typed), typed).toEqual([]);
  });

  it('finds a part by a name of its whole beside its own, in any order', () => {
    const index = createSearchIndex(
      atlasOf({
        places: [
          namedPlace('city', 'Nora'),
          place('airport', [0, 0], { names: names('Green Airport'), partOf: 'city' }),
        ],
      }),
      alsoCalled('city', 'Norachi'),
    );
    const ids = (query: string) => search(index, query).map(({ selection }) => selection.id);
    expect(ids('airport norachi')).toEqual(['airport']);
    expect(ids('norashi airport')).toEqual(['airport']);
    expect(ids('norachi')).toEqual(['city']);
  });

  it('says under which name something was found, if that is not to be seen', () => {
    const index = createSearchIndex(
      atlasOf({ places: [namedPlace('a', 'Hill')] }),
      alsoCalled('a', 'Nora'),
    );
    const [item] = search(index, 'nor');
    if (!item) throw new Error('nothing was found');
    expect(foundBy(item, 'nor', ['Hill'])).toBe('Nora');
    expect(foundBy(item, 'hi', ['Hill'])).toBeUndefined();
  });

  it('gives nothing for nothing', () => {
    expect(search(whole, '')).toEqual([]);
    expect(search(whole, " - ' ")).toEqual([]);
  });
});
