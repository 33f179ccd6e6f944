import type { Language } from '../../atlas/languages';
import { fill, type Catalogue, type Parameters } from '../../text/message';
import type { table } from '../../text/messages/en/table';
import { inLanguage } from '../../text/wordbook';

export type TableKey = keyof typeof table;

/** Apart from the catalogues of the page: only the build says these words, so no reader downloads them. */
const files = import.meta.glob<Catalogue<TableKey>>('../../text/messages/*/table.ts', {
  import: 'table',
  eager: true,
});

/** A word of the table in one language. */
export function tableWord(language: Language, key: TableKey, parameters?: Parameters): string {
  return fill(inLanguage(files, language)[key], language, parameters);
}
