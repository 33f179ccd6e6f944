import type { Catalogue } from '../../message';
import type { app as english } from '../en/app';

/** Слова самой страницы: шапка, рамка карты, листы. */
export const app = {
  'app.map': 'Карта: {title}',
  'app.map keys':
    'Стрелки ведут от знака к знаку, Page Down и Page Up — по всем в порядке таблицы. Enter открывает, Esc возвращает назад. Shift со стрелками двигает карту, + и − меняют масштаб.',
  'app.skip to table': 'К таблице',
  'app.skip to record': 'Перейти к годам',
  'app.menu': 'Меню',
  'app.language': 'Язык',
  'app.theme': 'Оформление',
  'app.theme.auto': 'авто',
  'app.theme.light': 'светлое',
  'app.theme.dark': 'тёмное',
  'app.table': 'Таблица',
  'app.sources': 'Источники',
  'app.lessons': 'Уроки',
  'app.lesson invites': {
    one: '{count} шаг: {title}',
    few: '{count} шага: {title}',
    many: '{count} шагов: {title}',
    other: '{count} шага: {title}',
  },
  'app.share': 'Поделиться',
  'app.gesture.wheel': 'Масштаб — колесом с клавишей Ctrl',
  'app.gesture.wheel on Mac': 'Масштаб — колесом с клавишей ⌘',
  'app.gesture.touch': 'Двигайте карту двумя пальцами',
  'app.key': 'Слои и условные знаки',
  'app.zoom in': 'Приблизить',
  'app.zoom out': 'Отдалить',
  'app.whole map': 'Показать всю карту',
  'app.schematic':
    'Линии схематичны. Спорные границы показаны пунктиром; карта не выражает позиции.',
  'app.no map': 'Здесь показана неподвижная карта: {reason}.',
  'app.no map.missing': 'WebGL 2 недоступен',
  'app.no map.lost': 'браузер потерял графический контекст',
  'app.no map.untrue': 'устройство рисует не те цвета',
  'app.no map.slow': 'устройство рисует движущуюся карту слишком медленно',
  'app.try again': 'Запустить подвижную карту снова',
  'app.still': 'Неподвижная картинка вместо карты',
  'app.region': 'Всё о регионе',
} as const satisfies Catalogue<keyof typeof english>;
