import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { faceSheet } from '../../src/build/fonts/faces';
import { fontsFor, ownFonts } from '../../src/build/fonts/shipped.mjs';
import { charactersOf, cuts, scriptCuts } from '../../src/build/fonts/subsets.mjs';
import covered from '../../src/fonts/characters.json';

const all = [...cuts, ...scriptCuts()];
const held = new Map<string, string>(Object.entries(covered));

describe('this region’s letters: the fonts that ship with the page', () => {
  it.each(all)('$name has every character that the page writes; else: npm run fonts', (cut) => {
    const present = new Set(held.get(cut.name));
    const missing = Array.from(charactersOf(cut)).filter((character) => !present.has(character));
    expect(missing.join('')).toBe('');
    expect(present.size).toBeGreaterThan(0);
  });

  it.each(all)('$name is a font file', ({ name }) => {
    const file = readFileSync(path.join(ownFonts, `${name}.woff2`));
    expect(file.subarray(0, 4).toString('latin1')).toBe('wOF2');
  });

  it('are all that the page needs: nothing is made for it, and the style sheet names each', async () => {
    const make = vi.fn(() => Promise.resolve());
    const shipped = await fontsFor(make);
    expect(make).not.toHaveBeenCalled();
    const sheet = faceSheet('optional', shipped);
    for (const { name } of all) expect(sheet).toContain(`/src/fonts/${name}.woff2'`);
  });
});
