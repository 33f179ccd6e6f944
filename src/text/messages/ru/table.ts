import type { Catalogue } from '../../message';
import type { table as english } from '../en/table';

/** Слова таблицы значений: её пишет в страницу сборка, сценариям страницы они не нужны. */
export const table = {
  'table.title': 'Значения по годам',
  'table.all figures': 'Все значения по годам, с источниками',
  'table.shown': 'Скрипты отключены. {year} год: {lead}.',
  'table.whole page': 'Вся страница',
  'table.to map': 'К карте',
  'table.caption':
    'Каждое значение приведено так, как его даёт источник; новейший год вверху. Маленькие цифры ведут к источникам под таблицей.',
  'table.year': 'Год',
  'table.marks': 'Что означают знаки',
  'table.source before': 'источник ',
  'table.also stated': 'сообщается также: ',
  'table.formula': '= {arithmetic}',
  'table.break': 'подсчитано иначе, чем в {from} году',
  'table.sources': 'Источники таблицы',
  'table.no address': 'адрес неизвестен',
  'table.absent.no series': 'не документировано ни за один целый год',
  'table.absent.before first': 'не документировано до {to} года',
  'table.absent.after last': 'не документировано после {from} года',
  'table.absent.long gap': 'не документировано между {from} и {to} годами',
  'table.absent.break of basis':
    'не документировано; между {from} и {to} годами изменился способ подсчёта',
  'table.absent.part is higher':
    'не документировано; между {from} и {to} годами линии нет: часть года больше',
  'table.absent.not joined': 'не документировано; темпы отдельных лет не соединяются',
  'table.absent.documented only': 'не документировано; показаны только документированные годы',
} as const satisfies Catalogue<keyof typeof english>;
