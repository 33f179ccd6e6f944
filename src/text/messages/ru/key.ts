import type { Messages } from '../../message';

/** Слова условных знаков; они же управляют слоями. */
export const key = {
  'key.title': 'Слои и условные знаки',
  'key.layer.rail': 'Железные дороги',
  'key.layer.road': 'Автодороги',
  'key.layer.air': 'Авиация',
  'key.layer.areas': 'Участки зоны свободной торговли',
  'key.layer.ports': 'Пункты пропуска и грузооборот',
  'key.layer.partners': 'Страны-партнёры',
  'key.layer.flows': 'Измеренные потоки',
  'key.note.rail': 'линии и пункты',
  'key.note.road': 'линии и пункты',
  'key.note.air': 'рейсы, без тонн',
  'key.note.areas': 'только площадь, без контура',
  'key.note.ports': 'круг: грузы за год',
  'key.note.partners': 'тон: торговля за год',
  'key.note.flows': 'ширина: объём за год',
  'key.known': 'Насколько это известно',
  'key.markers': 'Один знак = {count} {unit} в год. Годовой поток проходит за {seconds} секунд.',
  'key.service marker': 'Редкие полые знаки: движение документировано, объём — нет.',
  'key.lanes': 'Две полосы: оба направления вместе; их доли не документированы.',
  'key.taper': 'Лента полна там, где велся счёт, и сужается с расстоянием.',
  'key.shades': '{symbol}: до {first} · от {breaks}',
  'key.group shade': 'Штриховка: известна только сумма по группе.',
  'key.circles': 'Площадь круга: {indicator}',
  'key.marker unit': '{count} {unit}',
} as const satisfies Messages;
