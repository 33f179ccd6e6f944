/** Papers with what the page rule calls them, and their sizes in millimetres. */
export const papers = {
  a4: { size: 'A4', width: 210, height: 297 },
  letter: { size: 'letter', width: 215.9, height: 279.4 },
} as const;
export type Paper = keyof typeof papers;
export const paperNames: readonly Paper[] = ['a4', 'letter'];

export const margins = { top: 11, bottom: 8 } as const;

export type SheetKind = 'sheet' | 'key';

/** A line to write on, in millimetres. */
export const writingLine = 8;

/** How high axes are, in pixels of the sheet: lower where a page is saved. */
export const axesHeight = { whole: 216, low: 150 } as const;

/** CSS pixels of millimetres. */
export const pixelsOf = (millimetres: number) => (millimetres * 96) / 25.4;

/** Paper of a size without margins of the browser's own, as long as it is wanted. @returns how to take it back */
export function setPaper(paper: Paper): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${papers[paper].size} portrait; margin: 0; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
