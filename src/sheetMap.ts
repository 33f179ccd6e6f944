import type { Atlas } from './atlas';
import { fetchPhysicalNames, type PhysicalName } from './scene/base/physicalNames';
import { elementOf } from './scene/node';
import type { SheetMapSubject } from './scene/sheetMap';
import { pageBase } from './scene/svg/baseParts';
import { fetchCountries, fetchFineBase } from './scene/svg/fineBase';
import { terrainOf, type Terrain } from './scene/svg/terrain';
import { worksheetMap } from './scene/svg/worksheet/worksheetMap';
import type { Text } from './text/text';

/** What could not be fetched is done without: the overview that the page carries goes on. */
async function orNothing<T>(fetching: Promise<T>, nothing: T): Promise<T> {
  try {
    return await fetching;
  } catch {
    return nothing;
  }
}

/** The map of a worksheet as an element: a printer is finer than a screen, so the base map is the full one. */
export async function sheetMap(
  atlas: Atlas,
  text: Text,
  subject: SheetMapSubject,
): Promise<SVGElement> {
  const none: ReadonlyMap<string, Terrain> = new Map();
  const isoNumeric = new Set(atlas.data.countries.map((country) => country.isoNumeric));
  const [fine, countries, physical] = await Promise.all([
    orNothing(fetchFineBase(), none),
    orNothing(fetchCountries(isoNumeric), none),
    orNothing<readonly PhysicalName[]>(fetchPhysicalNames(new AbortController().signal), []),
  ]);
  const part = (id: string) =>
    fine.get(id) ?? countries.get(id) ?? terrainOf(id, pageBase.path(id), pageBase.size());
  return elementOf(worksheetMap({ atlas, text, subject, part, physical }), document);
}
