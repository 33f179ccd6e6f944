import type { Catalogue } from '../../message';
import type { state as english } from '../en/state';

/** Сан күйлерінің, дерек болмау себептерінің және дереккөз сөзінің атаулары. */
export const state = {
  'state.reported': 'хабарланған',
  'state.derived': 'есептеп шығарылған',
  'state.interpolated': 'түзу сызықпен толтырылған',
  'state.absent': 'құжатталмаған',
  'state.part': 'жылдың бір бөлігі',
  'state.expected': 'күтілетін',
  'state.conflict': 'дереккөздер сәйкеспейді',
  'state.fault': 'дереккөздегі қате',
  'state.service': 'қатынас бар, көлемі құжатталмаған',
  'state.planned': 'жоспарланған',
  'state.reference': 'қатынасы құжатталмаған желі',
  'absence.no series': 'Ешбір дереккөз мұны бірде-бір толық жыл үшін бермейді.',
  'absence.before first': 'Құжатталған алғашқы жыл: {to}.',
  'absence.after last': 'Құжатталған соңғы жыл: {from}.',
  'absence.long gap':
    '{from} және {to} жылдар аралығында ештеңе құжатталмаған; үзіліс сызық үшін тым ұзақ.',
  'absence.break of basis':
    'Есептеу тәсілі {from} және {to} жылдар аралығында өзгерген; арасына сызық жүргізілмейді.',
  'state.computed from': 'есептеуге негіз: {publisher}',
  'absence.part is higher':
    '{from} және {to} жылдар аралығындағы жылдың бір бөлігінің өзі-ақ түзу сызықтан жоғары; сызық жүргізілмейді.',
  'absence.not joined':
    'Қарқын бір жылға тиесілі; {from} және {to} жылдар арасына сызық жүргізілмейді.',
  'qualifier.exact': '{value}',
  'qualifier.about': 'шамамен {value}',
  'qualifier.over': '{value} деңгейінен жоғары',
  'qualifier.nearly': '{value} дерлік',
  'qualifier.up to': 'ең көбі {value}',
  'state.expected.value': 'күтіледі: {value}',
  'absence.documented only':
    'Тек дерегі бар жылдар көрсетілген; {from} және {to} жылдар арасындағы сызық өшірілген.',
} as const satisfies Catalogue<keyof typeof english>;
