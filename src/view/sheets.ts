/**
 * The sheets that can lie over the map, in the order in which they are offered. A link says which one is
 * open; each is a folder of this name in `ui/sheets/`.
 */
export const sheetIds = [
  'table',
  'comparison',
  'lessons',
  'sources',
  'conflicts',
  'data',
  'about',
] as const;
export type SheetId = (typeof sheetIds)[number];
