// @vitest-environment node
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readDataPackage } from '../../src/build/prerender/dataPackage';

const { name, version, files } = readDataPackage();
const published = new Map(files.map(({ address, content }) => [address, content]));
const descriptorSchema = v.looseObject({
  languages: v.optional(v.never()),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.string(),
      title: v.string(),
      schema: v.optional(v.object({ fields: v.array(v.object({ name: v.string() })) })),
    }),
  ),
});

describe('the package as it is published', () => {
  const text = new TextDecoder().decode(published.get('data/datapackage.json'));
  const { resources } = v.parse(descriptorSchema, JSON.parse(text));

  it('describes every file of a language as a resource of its own, with its columns', () => {
    const languages = resources.filter((one) => one.path.startsWith('languages/'));
    expect(languages.map((one) => one.path).sort()).toEqual(
      readdirSync(path.resolve(import.meta.dirname, '../../geo/languages'))
        .map((file) => `languages/${file}`)
        .sort(),
    );
    for (const { title, schema } of languages) {
      expect(title).toMatch(/^Texts in [A-Z]/);
      const columns = schema?.fields.map((field) => field.name);
      expect(columns).toEqual(['resource', 'id', 'column', 'text']);
    }
  });

  it('brings every file that it describes, beside the page and in the archive', () => {
    const archive = unzipSync(
      new Uint8Array(published.get(`data/${name}-${version}.zip`) ?? new Uint8Array()),
    );
    for (const { path: file } of resources) {
      expect(published.has(`data/${file}`), file).toBe(true);
      expect(Object.keys(archive), file).toContain(`${name}-${version}/${file}`);
    }
  });
});
