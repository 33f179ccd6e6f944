import { furtherLanguages, type FurtherLanguage } from '../../src/atlas/languages.ts';
import type { LanguageDetails } from '../../src/atlas/details.ts';
import type { Translated } from '../../src/atlas/names.ts';
import {
  inEachLanguage,
  isDescription,
  operationId,
  translatableNames,
  translatableRemarks,
  translatableTexts,
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

function resourceOf(rows: readonly RawRow['cells'][]) {
  return { readable: true, ids: new Set(rows.flatMap(({ id }) => id ?? [])), rows };
}

/** What is said of the times in which places and routes were in operation, each span a row. */
function operationRows({ places, routes }: Content) {
  const rows = [places, routes].flatMap(({ entries }) =>
    entries.flatMap(({ value: { id, status } }) =>
      status.map(({ note }, index) => ({ id: operationId(id, index), note })),
    ),
  );
  return { ...resourceOf(rows), readable: places.readable && routes.readable };
}

/** Of a step only the answers to choose from are words; other questions offer ids and years. */
function stepRows({ steps: { readable, ids, raw } }: Content) {
  const rows = raw.map(({ cells }) =>
    cells['kind'] === 'choose' ? cells : { ...cells, options: '' },
  );
  return { readable, ids, rows };
}

function rowsOf(resource: TranslatableResource, content: Content) {
  if (resource === 'steps') return stepRows(content);
  if (resource === 'operations') return operationRows(content);
  if (resource !== 'datapackage' && resource !== 'notes') {
    const { readable, ids, raw } = content[resource];
    return { readable, ids, rows: raw.map(({ cells }) => cells) };
  }
  const map = content.descriptor?.map;
  if (!map) return { readable: false, ids: new Set<string>(), rows: [] };
  const { title, subtitle, words = {}, notes } = map;
  const { area = '', areas = '', national = '' } = words;
  const own = { id: 'map', title, subtitle, area, areas, national };
  return resourceOf(resource === 'notes' ? notes : [own]);
}

type Columns = Pick<TranslatedResource, 'resource' | 'columns'>;

function resourcesOf(list: readonly Columns[], content: Content): readonly TranslatedResource[] {
  return list.map(({ resource, columns }) => ({ resource, columns, ...rowsOf(resource, content) }));
}

/** All that is translated of a package, each resource once. */
export function translatedResources(content: Content): readonly TranslatedResource[] {
  const columns = new Map<TranslatableResource, string[]>();
  for (const one of [...translatableNames, ...translatableTexts, ...translatableRemarks])
    columns.set(one.resource, [...(columns.get(one.resource) ?? []), ...one.columns]);
  return resourcesOf(
    [...columns].map(([resource, names]) => ({ resource, columns: names })),
    content,
  );
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

function missingOf(
  list: readonly Columns[],
  table: LanguageTable,
  content: Content,
): readonly Problem[] {
  const there = new Set(
    table.raw.map(({ cells: { resource = '', id = '', column = '' } }) =>
      translationKey(resource, id, column),
    ),
  );
  return resourcesOf(list, content).flatMap(({ resource, columns, rows }) =>
    rows.flatMap((cells) =>
      columns.flatMap((column): Problem[] => {
        const [id = '', text = ''] = [cells['id'], cells[column]];
        const isPlain = resource === 'sources' && column !== 'date_note' && !isDescription(text);
        if (text === '' || isPlain || there.has(translationKey(resource, id, column))) return [];
        const expected = `a row ${resource},${id},${column} for ${show(text)}`;
        return [{ file: table.file, field: 'text', expected, found: show(undefined) }];
      }),
    ),
  );
}

/** The texts that a language file lacks, each as the problem that it is once the language is complete. */
export function missingIn(table: LanguageTable, content: Content): readonly Problem[] {
  return missingOf([...translatableNames, ...translatableTexts], table, content);
}

/** The remarks, definitions and explanations for which English stands in. */
export function missingRemarksIn(table: LanguageTable, content: Content): readonly Problem[] {
  return missingOf(translatableRemarks, table, content);
}

/** The rows of a valid language file that translate something. */
function rowsIn(table: LanguageTable | undefined): readonly Translation[] {
  return (table?.entries ?? []).flatMap(({ value: { resource, id, column, text } }) =>
    resource === ownResource ? [] : [[resource, id, column, text] as const],
  );
}

/** The texts of a package in a language: the names that the first screen needs, and the long texts. */
export interface LanguageTexts {
  readonly names: readonly Translation[];
  readonly long: readonly Translation[];
}

const nameKeys = new Set(
  translatableNames.flatMap(({ resource, columns }) =>
    columns.map((column) => `${resource} ${column}`),
  ),
);

/** The texts of a valid package in each further language. */
export function translationsOf(content: Content): ReadonlyMap<FurtherLanguage, LanguageTexts> {
  return new Map(
    furtherLanguages.map((language) => {
      const rows = rowsIn(tableOf(content, language));
      const isName = ([resource, , column]: Translation) => nameKeys.has(`${resource} ${column}`);
      const names = rows.filter(isName);
      return [language, { names, long: rows.filter((row) => !isName(row)) }] as const;
    }),
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
    [...translationsOf(content)].map(([language, { names, long }]) => [
      language,
      new Map(
        [...names, ...long].map(([resource, id, column, text]) => [
          translationKey(resource, id, column),
          text,
        ]),
      ),
    ]),
  );
  return (en, resource, id, column = 'name') => {
    const key = translationKey(resource, id, column);
    return inEachLanguage((language) => texts.get(language)?.get(key) ?? en);
  };
}
