import { escapeMarkup } from '../../text/escape.ts';
import { sheetMark, type FiguresPage } from './figuresSheet.ts';
import { languageMarkup } from './languageMarkup.ts';
import type { Page, PageFile } from './page.ts';
import { extractStyleAttributes } from './styleAttributes.ts';

/**
 * A page comes in pieces, cut anywhere. Map and record share its height, and what is in the header its
 * width: before all of them have come, none knows its place. `#end` stands behind them all. What is not drawn
 * before is not laid out either, so that its texts are measured once.
 */
const whenComplete =
  '#app:not(:has(main)) header,#app:not(:has(~#end)) :is(main,#record){display:none}';

/** Puts a text where a marker stands; texts may hold `$`, which `replace` would read. */
export function put(html: string, marker: string, text: string): string {
  if (!html.includes(marker)) throw new Error(`index.html has no ${marker}`);
  return html.replace(marker, () => text);
}

/** The element in which the page draws the picture of the map. */
const pictureElement = /(<div class="layer picture[^>]*>)(<\/div>)/;

/** The picture of the relief, as the renderer of the pages knows it. */
const relief = /href="[^"]*\/relief\.webp"/;

/** What stands in the frame of all pages beside what each of them says. */
export interface Shared {
  /** The rules of all components. */
  readonly sheets: string;
  /** Links to the relief and to the typefaces in which a markup is set. */
  readonly links: (markup: string) => string;
  /** Where the picture of the relief lies. */
  readonly relief: string;
}

/** Puts a page into the frame of all pages. */
export function write(frame: string, { sheets, links, relief: at }: Shared, page: Page): string {
  if (!relief.test(page.picture)) throw new Error('The picture of the page has no relief');
  const picture = page.picture.replace(relief, `href="${at}"`);
  if (!pictureElement.test(page.app)) throw new Error('The page has no place for its picture');
  const { markup, rules } = extractStyleAttributes(
    page.app.replace(pictureElement, (_, open: string, close: string) => open + picture + close),
  );
  const style = sheets + page.pictureStyle + whenComplete + rules;
  const parts = {
    '<!--head-->': `${page.head}<style>${style}</style>${links(markup)}`,
    '<!--page-->': markup,
    '<!--figures-->': page.figures,
    '<!--table-->': page.table,
    ...(page.view && {
      '<html lang="en">': `<html ${languageMarkup(page.language)}>`,
      '<fieldset id="app"': `<fieldset id="app" data-view="${escapeMarkup(page.view)}"`,
    }),
  };
  return Object.entries(parts).reduce((whole, [at, part]) => put(whole, at, part), frame);
}

/** Puts its sheet and its typefaces into a page of figures. */
export function writeFigures({ html }: FiguresPage, style: string, fonts: string): string {
  return put(html, sheetMark, `<style>${style}</style>${fonts}`);
}

/** A page for a folder of its own, two below the others, that shares their files. */
export function pinned(file: string, html: string): PageFile {
  const up = '../../';
  const page = html
    .replaceAll(/(href|src)="\.\/(assets\/|favicon)/g, `$1="${up}$2`)
    .replaceAll(' href="./', ` href="${up}`)
    .replaceAll(/url\((['"]?)assets\//g, `url($1${up}assets/`);
  return { address: file, content: Buffer.from(page) };
}
