import type { Language, Names, Translated } from './names';

/** Languages whose names do not come with the package but when they are asked for. */
export type FurtherLanguage = Exclude<Language, 'en'>;

/** The lists in which names are kept, one name for each row of a table. */
export const nameColumns = [
  'info',
  'units',
  'symbols',
  'indicators',
  'record',
  'places',
  'areas',
  'countries',
  'routes',
  'flows',
] as const;
export type NameColumn = (typeof nameColumns)[number];

/** The names of a package in one language. */
export type NameLists = Readonly<Record<NameColumn, readonly string[]>>;

const arrived = new Map<FurtherLanguage, NameLists>();

/** Gives the package its names in a further language. */
export function addNames(language: FurtherLanguage, lists: NameLists): void {
  arrived.set(language, lists);
}

/** One name of a table's row; English stands in for a further language until its names are added. */
export function translated(en: string, column: NameColumn, row: number): Translated {
  const inLanguage = (language: FurtherLanguage) => arrived.get(language)?.[column][row] ?? en;
  return {
    en,
    get zh() {
      return inLanguage('zh');
    },
    get ru() {
      return inLanguage('ru');
    },
  };
}

/** The same with the local form. */
export function named(en: string, local: string, column: NameColumn, row: number): Names {
  const name = translated(en, column, row);
  return {
    en,
    local,
    get zh() {
      return name.zh;
    },
    get ru() {
      return name.ru;
    },
  };
}
