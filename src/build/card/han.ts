import { han } from '../fonts/subsets.mjs';

const run = new RegExp(`${han.source}+`, 'gu');

/** Rules of the markup for parts of a text are not meant for these. */
const asAround = 'font-size:inherit;font-weight:inherit;fill:inherit';

/**
 * Sets the Chinese of a markup in a family of its own: a renderer that looks for a font by itself takes
 * the first that has the letter, of whatever weight.
 */
export function inHan(markup: string, family: string): string {
  return markup.replace(/>[^<]+/g, (text) =>
    text.replace(
      run,
      (letters) => `<tspan style="font-family:${family};${asAround}">${letters}</tspan>`,
    ),
  );
}
