import { furtherLanguages, type FurtherLanguage } from '../../src/atlas/languages.ts';
import type { LanguageDetails } from '../../src/atlas/details.ts';
import type { Translated } from '../../src/atlas/names.ts';
import {
  inEachLanguage,
  translatable,
  translationKey,
  type TranslatableResource,
  type Translation,
} from '../../src/atlas/translations.ts';
import type { Content } from './content.ts';
import { show, type Problem } from './problem.ts';
import type { RawRow } from './read/csv.ts';
import type { Table } from './read/table.ts';
import type { TranslationRow } from './schema/tables.ts';

/** The resource under which a language file speaks of itself. */
export const ownResource = 'language';
export const ownColumns: readonly string[] = ['reviewed', 'status'];
export const languageStatuses = ['complete', 'under work'] as const;

/** A resource of which some texts are translated, as far as it could be read. */
export interface TranslatedResource {
  readonly resource: TranslatableResource;
  readonly columns: readonly string[];
  readonly readable: boolean;
  /** Ids of all rows, also of those that could not be used. */
  readonly ids: ReadonlySet<string>;
  readonly rows: readonly RawRow['cells'][];
}

function rowsOf(resource: TranslatableResource, content: Content) {
  if (resource !== 'datapackage' && resource !== 'notes') {
    const { readable, ids, raw } = content[resource];
    return { readable, ids, rows: raw.map(({ cells }) => cells) };
  }
  const map = content.descriptor?.map;
  if (!map) return { readable: false, ids: new Set<string>(), rows: [] };
  const { title, subtitle, notes } = map;
  const rows: readonly RawRow['cells'][] =
    resource === 'notes' ? notes : [{ id: 'map', title, subtitle }];
  return { readable: true, ids: new Set(rows.flatMap(({ id }) => id ?? [])), rows };
}

/** All that is translated of a package. */
export function translatedResources(content: Content): readonly TranslatedResource[] {
  return translatable.map(({ resource, columns }) => {
    return { resource, columns, ...rowsOf(resource, content) };
  });
}

type LanguageTable = Table<TranslationRow>;

/** The row in which a language file says something of itself. */
export function ownRow({ raw }: LanguageTable, column: string): RawRow | undefined {
  return raw.find(({ cells }) => cells['resource'] === ownResource && cells['column'] === column);
}

/** Whether a language says that it lacks nothing. */
export function isComplete(table: LanguageTable): boolean {
  return ownRow(table, 'status')?.cells['text'] === 'complete';
}

/** Path of the translations into a language. */
export function languagePath(language: string): string {
  return `languages/${language}.csv`;
}

function tableOf(content: Content, language: FurtherLanguage): LanguageTable | undefined {
  return content.languages.find(({ file }) => file === languagePath(language));
}

/** The texts that a language file lacks, each as the problem that it is once the language is complete. */
export function missingIn(table: LanguageTable, content: Content): readonly Problem[] {
  const there = new Set(
    table.raw.map(({ cells: { resource = '', id = '', column = '' } }) =>
      translationKey(resource, id, column),
    ),
  );
  return translatedResources(content).flatMap(({ resource, columns, rows }) =>
    rows.flatMap((cells) =>
      columns.flatMap((column): Problem[] => {
        const [id = '', text = ''] = [cells['id'], cells[column]];
        if (text === '' || there.has(translationKey(resource, id, column))) return [];
        const expected = `a row ${resource},${id},${column} for ${show(text)}`;
        return [{ file: table.file, field: 'text', expected, found: show(undefined) }];
      }),
    ),
  );
}

/** The rows of a valid language file that translate something. */
function rowsIn(table: LanguageTable | undefined): readonly Translation[] {
  return (table?.entries ?? []).flatMap(({ value: { resource, id, column, text } }) =>
    resource === ownResource ? [] : [[resource, id, column, text] as const],
  );
}

/** The texts of a valid package in each further language. */
export function translationsOf(
  content: Content,
): ReadonlyMap<FurtherLanguage, readonly Translation[]> {
  return new Map(
    furtherLanguages.map((language) => [language, rowsIn(tableOf(content, language))] as const),
  );
}

/** Who has read each further language, and whether it is complete. */
export function languageDetails(content: Content): readonly LanguageDetails[] {
  return furtherLanguages.flatMap((language) => {
    const table = tableOf(content, language);
    if (!table) return [];
    const reviewed = ownRow(table, 'reviewed')?.cells['text'] ?? '';
    return { language, reviewed, isComplete: isComplete(table) };
  });
}

/** Gives a text of the package, by where its English stands, in every language. */
export type Translate = (
  en: string,
  resource: TranslatableResource,
  id: string,
  column?: string,
) => Translated;

/** English stands in where a language lacks a text. */
export function translatorOf(content: Content): Translate {
  const texts = new Map<string, ReadonlyMap<string, string>>(
    [...translationsOf(content)].map(([language, rows]) => [
      language,
      new Map(
        rows.map(([resource, id, column, text]) => [translationKey(resource, id, column), text]),
      ),
    ]),
  );
  return (en, resource, id, column = 'name') => {
    const key = translationKey(resource, id, column);
    return inEachLanguage((language) => texts.get(language)?.get(key) ?? en);
  };
}
