import type { Catalogue } from '../../message';
import type { state as english } from '../en/state';

/** Слова для состояний числа, причин отсутствия и оговорок источника. */
export const state = {
  'state.reported': 'сообщено',
  'state.derived': 'вычислено',
  'state.interpolated': 'интерполировано',
  'state.absent': 'не документировано',
  'state.part': 'часть года',
  'state.expected': 'ожидается',
  'state.conflict': 'источники расходятся',
  'state.fault': 'ошибка в источнике',
  'state.service': 'действует, объём не документирован',
  'state.planned': 'планируется',
  'state.reference': 'линия без документированных перевозок',
  'absence.no series': 'Ни один источник не даёт значения за целый год.',
  'absence.before first': 'Первый документированный год — {to}.',
  'absence.after last': 'Последний документированный год — {from}.',
  'absence.long gap':
    'Между {from} и {to} ничего не документировано; разрыв слишком велик для линии.',
  'absence.break of basis': 'Между {from} и {to} изменился способ подсчёта; линия не проводится.',
  'state.computed from': 'вычислено по данным: {publisher}',
  'absence.part is higher':
    'Часть года между {from} и {to} уже больше, чем дала бы прямая; линия не проводится.',
  'absence.not joined': 'Темп относится к одному году; между {from} и {to} линия не проводится.',
  'qualifier.exact': '{value}',
  'qualifier.about': 'около {value}',
  'qualifier.over': 'более {value}',
  'qualifier.nearly': 'почти {value}',
  'qualifier.up to': 'до {value}',
  'state.expected.value': 'ожидается {value}',
  'absence.documented only':
    'Показаны только документированные годы; линия между {from} и {to} отключена.',
} as const satisfies Catalogue<keyof typeof english>;
