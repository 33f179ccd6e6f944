import { languages, type FurtherLanguage, type Language } from './languages.ts';
import type { Names, Translated } from './names';

/**
 * What of a package is translated: the columns or properties of each resource that hold such a text. The
 * first screen needs the names; the long texts come with panel, search and sheets.
 */
export const translatableNames = [
  { resource: 'datapackage', columns: ['title', 'subtitle', 'area', 'areas', 'national'] },
  { resource: 'units', columns: ['name', 'symbol', 'power'] },
  { resource: 'bases', columns: ['name'] },
  { resource: 'indicators', columns: ['name'] },
  { resource: 'record', columns: ['name'] },
  { resource: 'countries', columns: ['name'] },
  { resource: 'flows', columns: ['name'] },
  { resource: 'places', columns: ['name'] },
  { resource: 'areas', columns: ['name'] },
  { resource: 'routes', columns: ['name'] },
  { resource: 'physical', columns: ['name'] },
  { resource: 'lessons', columns: ['title'] },
  { resource: 'sources', columns: ['publisher'] },
] as const satisfies readonly TranslatableColumns[];

/** What a language cannot be complete without, beside the names. */
export const translatableTexts = [
  { resource: 'notes', columns: ['text'] },
  { resource: 'rules', columns: ['text'] },
  { resource: 'conflicts', columns: ['topic'] },
  { resource: 'changes', columns: ['text'] },
  { resource: 'lessons', columns: ['summary', 'audience'] },
  {
    resource: 'steps',
    columns: ['title', 'text', 'notes', 'question', 'options', 'explanation'],
  },
] as const satisfies readonly TranslatableColumns[];

/** What may stand in English for a while: remarks, definitions, explanations. */
export const translatableRemarks = [
  { resource: 'sources', columns: ['title', 'date_note'] },
  { resource: 'bases', columns: ['definition'] },
  { resource: 'indicators', columns: ['definition', 'scope_note'] },
  { resource: 'figures', columns: ['said_by', 'note'] },
  { resource: 'conflicts', columns: ['explanation', 'settled_by'] },
  { resource: 'statements', columns: ['text', 'said_by'] },
  { resource: 'countries', columns: ['note'] },
  { resource: 'flows', columns: ['note'] },
  { resource: 'places', columns: ['precision', 'note'] },
  { resource: 'areas', columns: ['precision', 'note'] },
  { resource: 'routes', columns: ['precision', 'note'] },
  { resource: 'operations', columns: ['note'] },
] as const satisfies readonly TranslatableColumns[];

interface TranslatableColumns {
  readonly resource: string;
  readonly columns: readonly string[];
}
export type TranslatableResource = (
  | (typeof translatableNames)[number]
  | (typeof translatableTexts)[number]
  | (typeof translatableRemarks)[number]
)['resource'];

/** Whether a title, or a publisher, is described because its own name was not at hand: only such a one is translated. */
export function isDescription(name: string): boolean {
  return name.startsWith('[');
}

/** The id of what is said of one span of time in which something was in operation or not. */
export function operationId(id: string, index: number): string {
  return `${id}-${String(index + 1)}`;
}

/** A row of a language file: resource, id, column, and the text that stands for the English there. */
export type Translation = readonly [resource: string, id: string, column: string, text: string];

/** Names what a translation is of. */
export function translationKey(resource: string, id: string, column: string): string {
  return `${resource} ${id} ${column}`;
}

/** A text in every language. */
export function inEachLanguage(textIn: (language: Language) => string): Translated;
export function inEachLanguage(textIn: (language: Language) => string): Record<string, string> {
  return Object.fromEntries(languages.map((language) => [language, textIn(language)]));
}

/** The languages that say something themselves: where a text is missing, English stands in, and is said once. */
export function writtenIn(words: Translated): readonly Language[] {
  return languages.filter((language) => language === 'en' || words[language] !== words.en);
}

const arrived = new Map<Language, ReadonlyMap<string, string>>();

/** Gives the package texts in a further language, beside those that are there. */
export function addTranslations(language: FurtherLanguage, rows: readonly Translation[]): void {
  const texts = rows.map(
    ([resource, id, column, text]) => [translationKey(resource, id, column), text] as const,
  );
  arrived.set(language, new Map([...(arrived.get(language) ?? []), ...texts]));
}

/** What each text is a translation of, once that is known. */
const keys = new WeakMap<object, string>();

/** English stands in for a further language until its texts are added, and where one of them is missing. */
function reading(en: string): PropertyDescriptorMap {
  return Object.fromEntries(
    languages.map((language) => [
      language,
      {
        enumerable: true,
        get(this: object) {
          return arrived.get(language)?.get(keys.get(this) ?? '') ?? en;
        },
      },
    ]),
  );
}

function text<Text extends object>(own: Text, en: string): Text {
  keys.set(own, '');
  return Object.defineProperties(own, reading(en));
}

/** A text of the package by its English, until {@link keyTexts} knows what it is a text of. */
export function translated(en: string): Translated;
export function translated(en: string): object {
  return text({}, en);
}

/** The names of a row, with the local form. */
export function named(en: string, local: string): Names;
export function named(en: string, local: string): object {
  return text({ local }, en);
}

/** Names that the atlas gives to columns, where they are not the column's own. */
const renamed: Readonly<Record<string, string>> = {
  described: 'title',
  names: 'name',
  unnamed: 'publisher',
};

/** The column of a text by its name in the atlas: `scope_note` of `scopeNote`. */
function columnOf(property: string): string {
  return renamed[property] ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Tells the texts in the rows of some resources which row and column they belong to. */
export function keyTexts(
  resources: Readonly<Partial<Record<TranslatableResource, Iterable<{ readonly id: string }>>>>,
): void {
  for (const [resource, rows] of Object.entries(resources))
    for (const row of rows)
      for (const [property, value] of Object.entries<unknown>(row))
        if (typeof value === 'object' && value !== null && keys.has(value))
          keys.set(value, translationKey(resource, row.id, columnOf(property)));
}
