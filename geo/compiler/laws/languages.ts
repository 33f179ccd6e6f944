import { languageEntry, languages } from '../../../src/atlas/languages.ts';
import { translationKey } from '../../../src/atlas/translations.ts';
import { tablesOf } from '../content.ts';
import { withNearest } from '../nearest.ts';
import { show, type Problem } from '../problem.ts';
import type { RawRow } from '../read/csv.ts';
import { languageOf } from '../read/directory.ts';
import {
  isComplete,
  languageStatuses,
  missingIn,
  ownColumns,
  ownResource,
  ownRow,
  translatedResources,
  type TranslatedResource,
} from '../translations.ts';
import { judge, type Law } from './law.ts';

/** A language file says first who has read it, and then whether it is complete. */
export const languagesSayWhoHasReadThem: Law = (content) =>
  content.languages.flatMap((table): Problem[] => {
    const { file, raw, readable } = table;
    if (!readable) return [];
    const own = `${ownResource},${languageOf(file) ?? ''}`;
    const problems: Problem[] = [];
    if (!raw[0] || ownRow(table, 'reviewed') !== raw[0]) {
      const expected = `the row ${own},reviewed first, which says who has read this file`;
      problems.push({ file, row: 2, expected, found: show(raw[0]?.cells['column']) });
    }
    const status = ownRow(table, 'status');
    if (!languageStatuses.some((word) => word === status?.cells['text'])) {
      const expected = `in the row ${own},status one of: ${languageStatuses.join(', ')}`;
      const at = status ? { row: status.row } : {};
      problems.push({ file, ...at, field: 'text', expected, found: show(status?.cells['text']) });
    }
    return problems;
  });

/** What may be named by the rows of a language file. */
type Nameable = Omit<TranslatedResource, 'resource' | 'rows'>;

/** What of a row's name belongs to nothing, and what might have been meant; `undefined` when all of it does. */
function strangeness(
  { resource = '', id = '', column = '' }: RawRow['cells'],
  nameable: ReadonlyMap<string, Nameable>,
) {
  const named = nameable.get(resource);
  const resources = [...nameable.keys()];
  if (!named) {
    const expected = `one of: ${resources.join(', ')}`;
    return { field: 'resource', cell: resource, expected, known: resources };
  }
  if (named.readable && !named.ids.has(id))
    return { field: 'id', cell: id, expected: `an id of ${resource}`, known: named.ids };
  if (named.columns.includes(column)) return undefined;
  const expected = `what is translated of ${resource}: ${named.columns.join(', ')}`;
  return { field: 'column', cell: column, expected, known: named.columns };
}

/** Every translation is of a text that is there. */
export const translationsBelongToSomething: Law = (content) =>
  content.languages.flatMap(({ file, raw }) => {
    const ids = new Set([languageOf(file) ?? '']);
    const own = { resource: ownResource, columns: ownColumns, readable: true, ids };
    const nameable = new Map<string, Nameable>(
      [own, ...translatedResources(content)].map((one) => [one.resource, one]),
    );
    return raw.flatMap(({ row, cells }): Problem[] => {
      const strange = strangeness(cells, nameable);
      // That a cell is empty is a matter of the schema.
      if (!strange || strange.cell === '') return [];
      const { field, cell, expected, known } = strange;
      return [{ file, row, field, expected, found: withNearest(cell, known) }];
    });
  });

/** A language says everything once. */
export const translationsStandOnce: Law = (content) =>
  content.languages.flatMap((table) => {
    const first = new Map<string, number>();
    return judge(table, ({ resource, id, column }, report, row) => {
      const key = translationKey(resource, id, column);
      const seen = first.get(key);
      if (seen === undefined) first.set(key, row);
      else {
        const found = `${resource},${id},${column}, which also stands in row ${seen}`;
        report('id', 'each text once', found, String);
      }
    });
  });

/** A language that says it is complete lacks nothing; what one under work lacks is only listed. */
export const completeLanguagesLackNothing: Law = (content) =>
  content.languages.flatMap((table) =>
    table.readable && isComplete(table) ? missingIn(table, content) : [],
  );

const scripts: Readonly<Record<string, RegExp>> = {
  Hans: /\p{Script=Han}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
};

/** Texts of one language, cell by cell. */
interface Written {
  readonly file: string;
  readonly raw: readonly RawRow[];
  readonly field: string;
  readonly code: string;
}

/** A text stands where its language does: no Chinese among the Russian ones, and so on. */
export const textsStandInTheirLanguage: Law = (content) => {
  const english = tablesOf(content).map((table) => ({ ...table, field: 'name', code: 'en' }));
  const further = content.languages.map((table) => {
    return { ...table, field: 'text', code: languageOf(table.file) ?? '' };
  });
  return [...english, ...further].flatMap(({ file, raw, field, code }: Written) => {
    const language = languages.find((one) => one === code);
    if (!language) return [];
    const own = languageEntry(language).script;
    const foreign = Object.entries(scripts).filter(([script]) => script !== own);
    return raw.flatMap(({ row, cells }): Problem[] => {
      const cell = cells[field] ?? '';
      if (!foreign.some(([, letters]) => letters.test(cell))) return [];
      const expected = `a text in the script of the language (${own})`;
      return [{ file, row, field, expected, found: show(cell) }];
    });
  });
};

/** A unit has one form for all numbers, or as many as its language tells apart. */
export const unitsHaveAllTheirForms: Law = (content) => {
  const { file, raw } = content.units;
  const english = { file, raw, fields: ['name', 'symbol'], code: 'en' };
  const further = content.languages.map((table) => {
    const units = table.raw.filter(({ cells }) => cells['resource'] === 'units');
    return { file: table.file, raw: units, fields: ['text'], code: languageOf(table.file) ?? '' };
  });
  return [english, ...further].flatMap(({ file, raw, fields, code }) => {
    const language = languages.find((one) => one === code);
    if (!language) return [];
    const { locale } = languageEntry(language);
    const { length } = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    return raw.flatMap(({ row, cells }) =>
      fields.flatMap((field): Problem[] => {
        const cell = cells[field] ?? '';
        const forms = cell.split('|');
        const isWhole = forms.length === length && forms.every((form) => form.trim() !== '');
        if (forms.length === 1 || isWhole) return [];
        const expected = `one form, or ${length} with | between them`;
        return [{ file, row, field, expected, found: show(cell) }];
      }),
    );
  });
};

/** A unit is counted at a power of ten that somebody would say: a whole one, up to a million either way. */
export const powersOfUnitsAreWhole: Law = (content) =>
  content.languages.flatMap((table) =>
    judge(table, ({ resource, column, text }, report) => {
      if (resource !== 'units' || column !== 'power' || /^(?:0|-?[1-6])$/.test(text)) return;
      report('text', 'a whole number from -6 to 6', text);
    }),
  );
