import type { Catalogue } from '../../message';
import type { parts as english } from '../en/parts';

/** Слова частей страницы, которые ещё не загружены: поле поиска, заголовки, ожидание и сбой. */
export const parts = {
  'part.waiting': 'Загрузка …',
  'part.failed': 'Эту часть страницы не удалось загрузить.',
  'part.retry': 'Повторить',
  'panel.close': 'Закрыть',
  'sources.title': 'Источники и данные',
  'search.label': 'Поиск мест, стран и показателей',
  'search.placeholder': 'Пункт, город, страна',
  'search.results': 'Результаты поиска',
  'search.nothing': 'Под этим названием ничего не найдено.',
  'search.count': {
    one: '{count} результат',
    few: '{count} результата',
    many: '{count} результатов',
    other: '{count} результата',
  },
} as const satisfies Catalogue<keyof typeof english>;
