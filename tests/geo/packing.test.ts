import atlas from 'virtual:atlas';
import details from 'virtual:atlas/details';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileFiles } from '../../geo/compiler/compile';
import { packAtlas, packDetails } from '../../geo/compiler/pack';
import { rowsOf } from '../../src/atlas/columns';
import { loadAllNames } from '../../src/atlas/loadNames';
import { withPublications } from '../../src/atlas/publications';
import { periodOf, unpackAtlas } from '../../src/atlas/unpack';
import { unpackDetails } from '../../src/atlas/unpackDetails';
import { packageFiles } from './packageFiles';

const compiled = compileFiles(packageFiles);
if (!compiled.atlas) throw new Error('the data package has problems');

function sent<Value>(value: Value): Value {
  return structuredClone(value);
}

describe('a package on its way to the page', () => {
  it('speaks English before any other names have come', () => {
    const { title } = atlas.info;
    expect(title).toEqual({ en: title.en, zh: title.en, ru: title.en });
    expect(title.en).toBe(compiled.atlas.info.title.en);
  });

  describe('with the names of every language', () => {
    beforeAll(async () => {
      await loadAllNames();
    });

    it('comes back as it was compiled', () => {
      expect(atlas).toEqual(compiled.atlas);
      expect(unpackAtlas(sent(packAtlas(compiled.atlas)))).toEqual(compiled.atlas);
      expect(atlas.flows.some(({ period }) => period.end === Infinity)).toBe(true);
    });

    it('brings its long texts as they were compiled', () => {
      expect(details).toEqual(compiled.details);
      expect(unpackDetails(sent(packDetails(compiled.details)))).toEqual(compiled.details);
    });
  });

  it('can name every source in full for those who have the long texts', () => {
    const { atlas: data, details: long } = compiled;
    expect(data.sources.some(({ title }) => title === undefined)).toBe(true);
    for (const source of withPublications(data, long).sources) {
      expect(long.sources.get(source.id)).toMatchObject({
        title: source.title,
        url: source.url,
        language: source.language,
      });
    }
  });
});

describe('columns', () => {
  it('give back rows, with the fields that a row lacks left out', () => {
    expect(rowsOf<{ id: string; size?: number }>({ id: ['a', 'b'], size: [null, 0] })).toEqual([
      { id: 'a' },
      { id: 'b', size: 0 },
    ]);
  });

  it('of any lengths give whole numbers of rows and never throw', () => {
    const columns = fc.dictionary(fc.string(), fc.array(fc.oneof(fc.integer(), fc.constant(null))));
    fc.assert(
      fc.property(columns, (some) => {
        expect(rowsOf(some)).toHaveLength(Object.values(some)[0]?.length ?? 0);
      }),
    );
  });
});

describe('a period', () => {
  it('that the compiler would not have let through is refused', () => {
    expect(() => periodOf('2024-13')).toThrow('2024-13');
  });
});
