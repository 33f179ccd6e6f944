import type { Language } from '../../atlas/names';
import { fill, type Message, type Parameters } from '../../text/message';
import { table as en } from '../../text/messages/en/table';
import { table as ru } from '../../text/messages/ru/table';
import { table as zh } from '../../text/messages/zh/table';

export type TableKey = keyof typeof en;

/** Apart from the catalogues of the page: only the build says these words, so no reader downloads them. */
export const tableCatalogues = { en, zh, ru } as const satisfies Record<
  Language,
  Readonly<Record<TableKey, Message>>
>;

/** A word of the table in one language. */
export function tableWord(language: Language, key: TableKey, parameters?: Parameters): string {
  return fill(tableCatalogues[language][key], language, parameters);
}
