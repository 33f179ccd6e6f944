import { describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/atlas/languages';
import type { cutFonts } from '../../src/build/fonts/cutting.mjs';
import { faceSheet } from '../../src/build/fonts/faces';
import { filesOf, lettersWithoutFont, scripts } from '../../src/build/fonts/scripts.mjs';
import { fontsFor } from '../../src/build/fonts/shipped.mjs';
import {
  charactersOf,
  cuts,
  furtherAlphabets,
  rangeOf,
  scriptCuts,
} from '../../src/build/fonts/subsets.mjs';
import { everything } from '../../src/build/fonts/texts.mjs';
import { formatDateParts } from '../../src/text/dates';
import { loadLanguage } from '../../src/text/text';

const lettersIn = (text: string) => (cut: { readonly script: RegExp }) =>
  [...new Set(text)].filter((letter) => cut.script.test(letter)).join('');

describe('the fonts of a package', () => {
  it.each([
    ['ሞያሌ', ['ethiopic-regular', 'ethiopic-bold'], 'noto-sans-ethiopic'],
    ['मुंबई।', ['devanagari-regular', 'devanagari-bold'], 'noto-sans-devanagari'],
    ['กรุงเทพ', ['thai-regular', 'thai-bold'], 'noto-sans-thai'],
    ['부산', ['hangul-regular', 'hangul-bold'], 'noto-sans-kr'],
    ['ⵟⵏⵊⴰ', ['tifinagh-regular'], 'noto-sans-tifinagh'],
  ])('for %s are picked by its script', (name, wanted, font) => {
    const found = scriptCuts(`Gates, ворота, 新疆، بوابة: ${name}`);
    expect(found.map((cut) => cut.name)).toEqual(wanted);
    for (const { from, script } of found) {
      expect(from).toContain(font);
      for (const letter of name.replace('।', '')) expect(script.test(letter), letter).toBe(true);
    }
  });

  it('are those that ship anyway for Latin, Cyrillic, Chinese and Arabic words', () => {
    expect(scriptCuts('Kenya’s gateways · 2014–2024, ворота, 新疆、カナ; بوابة، ١٢ “ÖŞ”')).toEqual(
      [],
    );
  });

  it('have Greek and Vietnamese letters in the page’s own typefaces', () => {
    expect(Object.keys(furtherAlphabets('Πειραιάς'))).toEqual(['greek']);
    expect(Object.keys(furtherAlphabets('Hải Phòng'))).toEqual(['vietnamese']);
    expect(furtherAlphabets('Şanghay')).toEqual({});
  });

  it('name a script that the table lacks', () => {
    expect(lettersWithoutFont('Bali ᬩᬮᬶ, ሞያሌ, 부산, 京, ب').join('')).toBe('ᬩᬮ');
  });

  it('have each script once, with its regular letters', () => {
    expect(new Set(scripts.map(({ name }) => name)).size).toBe(scripts.length);
    for (const script of scripts) {
      expect(filesOf(script)[0]?.from).toMatch(/^@fontsource\/noto-[\w-]+\/files\/.*-400-normal/);
    }
  });

  it('are declared for their letters, in either weight', () => {
    const [regular, ...others] = scriptCuts('ⵟⵏⵊⴰ');
    if (!regular) throw new Error('no cut');
    expect(others).toEqual([]);
    const sheet = faceSheet('optional', [
      { cut: regular, characters: 'ⴰⵊⵏⵟ', file: '/kept/tifinagh-regular.woff2' },
    ]);
    const faces = sheet.split('@font-face').filter((face) => face.includes('/kept/'));
    expect(faces.map((face) => /font-weight: ([^;]*)/.exec(face)?.[1])).toEqual(['400', '500 900']);
    for (const face of faces) expect(face).toContain('unicode-range: U+2D30-2D5F;');
  });

  it('are written as ranges', () => {
    expect(rangeOf('ab')).toBe('U+0061-0062');
    expect(rangeOf('aሀሞ𞟠')).toBe('U+0061, U+1200-121E, U+1E7E0');
  });

  it('are made once where they are missing, and kept', async () => {
    const make = vi.fn<typeof cutFonts>(() => Promise.resolve());
    await fontsFor(make, scriptCuts('ሞያሌ'), lettersIn('ሞያሌ \u{1E7E0}'));
    const wanted = make.mock.calls[0]?.[0] ?? [];
    expect(wanted).toMatchObject([{ characters: 'ሞያሌ𞟠' }, { characters: 'ሞያሌ𞟠' }]);
    expect(wanted[0]?.to).toMatch(/node_modules\/\.cache\/fonts\/\w+\/ethiopic-regular\.woff2$/);
  });

  it('leave the rest to the reader’s system without a network, which one line says', async () => {
    const warning = vi.spyOn(console, 'warn').mockReturnValue();
    const make = () => Promise.reject(new Error('no network\nand more'));
    const letters = lettersIn('ሞያሌ 龘');
    const shipped = await fontsFor(make, [...cuts, ...scriptCuts('ሞያሌ')], letters);
    // The committed letters of the other scripts stay.
    expect(shipped.map(({ cut }) => cut.name)).toEqual(cuts.map(({ name }) => name));
    expect(warning.mock.calls).toHaveLength(1);
    expect(warning.mock.calls[0]?.[0]).toMatch(/^Fonts: .*ሞያሌ.*reader's own.*\(no network\)\.$/);
    warning.mockRestore();
  });

  it('ship whole for rare Latin letters that cannot be cut out', async () => {
    const warning = vi.spyOn(console, 'warn').mockReturnValue();
    const latin = cuts.filter(({ name }) => name === 'source-sans-3-latin-ext-wght-normal');
    const make = () => Promise.reject(new Error('no network'));
    const [shipped] = await fontsFor(make, latin, () => 'Ŋ');
    expect(shipped?.file).toMatch(/@fontsource-variable.source-sans-3.files/);
    expect(warning.mock.calls).toHaveLength(1);
    warning.mockRestore();
  });

  it('have what is written of dates, in every language of the page', async () => {
    await Promise.all(languages.filter((one) => one !== 'en').map(loadLanguage));
    const all = new Set(everything());
    for (const language of languages)
      for (let month = 1; month <= 12; month += 1)
        for (const words of ['long', 'short'] as const)
          for (const day of [undefined, 8]) {
            const written = formatDateParts(language, { year: 2023, month, day }, words);
            const missing = Array.from(written).filter((letter) => !all.has(letter));
            expect(missing.join(''), `${language} ${written}`).toBe('');
          }
    const bold = cuts.filter(({ name }) => name === 'han-bold');
    expect(bold.map(charactersOf).join('')).toContain('年');
  });
});
