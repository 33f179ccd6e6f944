import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectFolder } from '../project.mjs';
import { families, letterCuts } from './subsets.mjs';

const address = 'virtual:faces.css';
const ownFonts = join(projectFolder, 'src/fonts').replaceAll('\\', '/');

/** The alphabets of both typefaces that the page is written in; where two overlap, the later is taken. */
const alphabets = {
  'cyrillic-ext': 'U+0460-052F',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
  'latin-ext': 'U+0100-02BA, U+02BD-02DF, U+1E00-1EFF',
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, ' +
    'U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
} as const;

/**
 * The page's two typefaces, upright and italic, by alphabet.
 * @param display what a browser does while one is on its way
 */
export function faceSheet(display: 'optional' | 'block'): string {
  const own = new Set(letterCuts.map(({ name }) => name));
  return families
    .flatMap(({ family, from, file }) =>
      ['normal', 'italic'].flatMap((style) =>
        Object.entries(alphabets).map(([alphabet, range]) => {
          const name = `${file}-${alphabet}-wght-${style}`;
          const folder = own.has(name) ? ownFonts : `${from}/files`;
          return `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: 200 900;
  font-display: ${display};
  src: url('${folder}/${name}.woff2') format('woff2');
  unicode-range: ${range};
}`;
        }),
      ),
    )
    .join('\n');
}

/**
 * The page's typefaces as a style sheet. A font that is not there when text is first drawn stays away, so
 * that nothing jumps.
 * @param inSheet whether the fonts stand in the sheet itself: then nobody waits
 */
export function faces(inSheet = false): Plugin {
  const sheet = faceSheet(inSheet ? 'block' : 'optional');
  return {
    name: 'faces',
    resolveId: (id) => (id === address ? `\0${address}` : undefined),
    load: (id) => (id === `\0${address}` ? sheet : undefined),
  };
}
