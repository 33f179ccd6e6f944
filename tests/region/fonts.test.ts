import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faceSheet } from '../../src/build/fonts/faces';
import { charactersOf, cuts } from '../../src/build/fonts/subsets.mjs';
import covered from '../../src/fonts/characters.json';

const folder = path.resolve(import.meta.dirname, '../../src/fonts');
const held = new Map<string, string>(Object.entries(covered));

describe('this region’s letters: the fonts that ship with the page', () => {
  it.each(cuts)('$name has every character that the page writes; else: npm run fonts', (cut) => {
    const present = new Set(held.get(cut.name));
    const missing = Array.from(charactersOf(cut)).filter((character) => !present.has(character));
    expect(missing.join('')).toBe('');
    expect(present.size).toBeGreaterThan(0);
  });

  it.each(cuts)('$name is a font file, and named by a style sheet', ({ name }) => {
    const file = readFileSync(path.join(folder, `${name}.woff2`));
    expect(file.subarray(0, 4).toString('latin1')).toBe('wOF2');
    const sheet = readFileSync(path.join(folder, '../fonts.css'), 'utf8') + faceSheet('optional');
    expect(sheet).toContain(`/fonts/${name}.woff2'`);
  });
});
