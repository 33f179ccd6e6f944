import { loadAllNames } from '../../atlas/loadNames';
import { sheetIds, type SheetId } from '../../view/sheets';
import { detailedPart } from '../lazyPart/detailedPart';
import type { Sheet, SheetPlace } from './sheet';

const folders = import.meta.glob<Sheet>('./*/sheet.ts', { eager: true, import: 'sheet' });

/** A sheet under its name, with what it is filled with. */
function sheetOf(id: SheetId) {
  const sheet = folders[`./${id}/sheet.ts`];
  if (!sheet) throw new Error(`There is no sheet ${id}`);
  const part = detailedPart(async () => {
    // Filters find names in every language.
    const [view] = await Promise.all([sheet.load(), loadAllNames()]);
    return view;
  });
  return { ...sheet, id, part };
}

export type OpenSheet = ReturnType<typeof sheetOf>;

/** All sheets, in the order in which they are offered. */
export const sheets: readonly OpenSheet[] = sheetIds.map(sheetOf);

/** The sheets that are offered in a place of the page. */
export function sheetsIn(place: SheetPlace): readonly OpenSheet[] {
  return sheets.filter(({ offeredIn }) => offeredIn?.includes(place));
}
