import atlas from 'virtual:atlas';
import details from 'virtual:atlas/details';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { compileFiles } from '../../geo/compiler/compile';
import { languages } from '../../src/atlas/languages';
import { inEachLanguage } from '../../src/atlas/translations';
import { loadDetails } from '../../src/atlas/loadDetails';
import { loadAllNames } from '../../src/atlas/loadNames';
import { withPublications } from '../../src/atlas/publications';
import { packageFiles } from './packageFiles';

// As a page begins: other files of tests may have fetched names before this one.
vi.hoisted(() => vi.resetModules());

const compiled = compileFiles(packageFiles);
if (!compiled.atlas) throw new Error('the data package has problems');

const title = { ...atlas.info.title };

describe('a package in the modules of the page', () => {
  it('speaks English before any other names have come', () => {
    expect(title).toEqual(inEachLanguage(() => title.en));
    expect(title.en).toBe(compiled.atlas.info.title.en);
  });

  describe('with the names of every language', () => {
    beforeAll(async () => {
      await Promise.all([loadAllNames(), ...languages.map(loadDetails)]);
    });

    it('is what was compiled', () => {
      expect(atlas).toEqual(compiled.atlas);
      expect(atlas.info.title.zh).not.toBe(atlas.info.title.en);
      expect(atlas.flows.some(({ period }) => period.end === Infinity)).toBe(true);
    });

    it('has its long texts as they were compiled', () => {
      expect(details).toEqual(compiled.details);
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
