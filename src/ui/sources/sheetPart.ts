/** The parts of the sheet, in their order. */
export const sheetParts = ['sources', 'conflicts', 'data', 'about'] as const;
export type SheetPart = (typeof sheetParts)[number];

/** Brings a part of the sheet, or something in it, to the top. */
export function goTo(root: HTMLElement | undefined, selector: string): void {
  root?.querySelector(selector)?.scrollIntoView({ block: 'start' });
}
