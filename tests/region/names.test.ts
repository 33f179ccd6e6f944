import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/atlas/languages';
import type { Names } from '../../src/atlas/names';
import { data, details } from './regionPackage';

const source = path.resolve(import.meta.dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte|css|html)$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(source, file), 'utf8') }));

function formsOf(names: Names): string[] {
  return [...languages.map((language) => names[language]), names.local];
}

/** A name found in a text as a word of its own; scripts without word spaces match anywhere. */
function isNamed(name: string, text: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const isSpaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\s'’-]+$/u.test(name);
  const pattern = isSpaced ? `(?<![\\p{L}])${escaped}(?![\\p{L}])` : escaped;
  return new RegExp(pattern, 'u').test(text);
}

describe('this region’s names are data', () => {
  const places = [...data.places, ...data.areas, ...data.countries, ...data.routes, ...data.flows];
  const { areas, countries, routes, flows } = details;
  const variants = [details.places, areas, countries, routes, flows].flatMap((rows) =>
    [...rows.values()].flatMap((row) => row.variants),
  );
  const names = new Set([...places.flatMap((place) => formsOf(place.names)), ...variants]);
  const ids = new Set([
    ...data.indicators.map(({ id }) => id),
    ...places.map(({ id }) => id),
    ...data.sources.map(({ id }) => id),
  ]);
  // "trains" or "cargo" are words of any language of freight; ids of several words are this package's.
  const compound = [...ids].filter((id) => id.includes('-') && !id.startsWith('-'));

  it('no file under src names a place, area, country, route or flow of the package', () => {
    const found = files.flatMap(({ file, text }) =>
      [...names]
        // The river Chu is “that” in Uyghur.
        .filter((name) => name.length > 1 && name !== 'شۇ' && isNamed(name, text))
        .map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('no file under src quotes an id of the package', () => {
    const found = files.flatMap(({ file, text }) =>
      compound.filter((id) => text.includes(`'${id}'`)).map((id) => `${file}: ${id}`),
    );
    expect(found).toEqual([]);
  });
});
