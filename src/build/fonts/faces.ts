import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectFolder } from '../project.mjs';
import { shippedFonts, type Shipped } from './shipped.mjs';
import { families, furtherAlphabets, rangeOf } from './subsets.mjs';

const address = 'virtual:faces.css';

/** The alphabets of both typefaces that the page is written in; where two overlap, the later is taken. */
const alphabets = {
  'cyrillic-ext': 'U+0460-052F',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
  'latin-ext': 'U+0100-02BA, U+02BD-02DF, U+1E00-1EFF',
  ...furtherAlphabets(),
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, ' +
    'U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
};

interface FontFace {
  readonly family: string;
  readonly style?: string;
  readonly weight: string;
  readonly display: string;
  readonly file: string;
  readonly range: string;
}

const faceRule = ({ family, style = 'normal', weight, display, file, range }: FontFace) =>
  `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${weight};
  font-display: ${display};
  src: url('${file.replaceAll('\\', '/')}') format('woff2');
  unicode-range: ${range};
}`;

/** Both typefaces, upright and italic, by alphabet. */
function typefaces(display: string, shipped: ReadonlyMap<string, Shipped>): readonly FontFace[] {
  return families.flatMap(({ family, from, file }) =>
    ['normal', 'italic'].flatMap((style) =>
      Object.entries(alphabets).map(([alphabet, range]) => {
        const name = `${file}-${alphabet}-wght-${style}`;
        const whole = join(projectFolder, 'node_modules', from, 'files', `${name}.woff2`);
        const cut = shipped.get(name)?.file ?? whole;
        return { family, style, weight: '200 900', display, file: cut, range };
      }),
    ),
  );
}

const codesIn = (range: string) =>
  range.split(', ').map((part) => {
    const [from = 0, to = from] = part
      .slice(2)
      .split('-')
      .map((code) => parseInt(code, 16));
    return [from, to] as const;
  });

/** The range that a face declares: the one it is given, unless it has letters beyond. */
function rangeFor({ cut, characters }: Shipped): string {
  const { range } = cut.face ?? {};
  if (range === undefined) return rangeOf(characters);
  const stretches = codesIn(range);
  const isWithin = (letter: string) => {
    const code = letter.codePointAt(0) ?? 0;
    return stretches.some(([from, to]) => code >= from && code <= to);
  };
  const beyond = Array.from(characters)
    .filter((letter) => !isWithin(letter))
    .join('');
  return beyond && cut.texts === 'everything' ? `${range}, ${rangeOf(beyond)}` : range;
}

/**
 * The page's two typefaces, upright and italic, by alphabet, and the letters of other scripts.
 * @param display what a browser does while one of the typefaces is on its way
 */
export function faceSheet(display: 'optional' | 'block', shipped: readonly Shipped[]): string {
  const byName = new Map(shipped.map((one) => [one.cut.name, one]));
  const others = shipped.flatMap((one): readonly FontFace[] => {
    const { face } = one.cut;
    if (!face) return [];
    const { family, weights } = face;
    const range = rangeFor(one);
    return weights.map((weight) => ({ family, weight, display: 'swap', file: one.file, range }));
  });
  return [...typefaces(display, byName), ...others].map(faceRule).join('\n');
}

/**
 * The page's typefaces as a style sheet. A font that is not there when text is first drawn stays away, so
 * that nothing jumps.
 * @param inSheet whether the fonts stand in the sheet itself: then nobody waits
 */
export function faces(inSheet = false): Plugin {
  return {
    name: 'faces',
    resolveId: (id) => (id === address ? `\0${address}` : undefined),
    load: async (id) =>
      id === `\0${address}`
        ? faceSheet(inSheet ? 'block' : 'optional', await shippedFonts())
        : undefined,
  };
}
