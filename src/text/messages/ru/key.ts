import type { Catalogue } from '../../message';
import type { key as english } from '../en/key';

/** Слова условных знаков; они же управляют слоями. */
export const key = {
  'key.title': 'Слои и условные знаки',
  'key.layer.rail': 'Железные дороги',
  'key.layer.road': 'Автодороги',
  'key.layer.air': 'Авиация',
  'key.layer.areas': 'Зона свободной торговли',
  'key.layer.ports': 'Пункты пропуска, грузы',
  'key.layer.partners': 'Страны-партнёры',
  'key.layer.flows': 'Измеренные потоки',
  'key.known': 'Насколько это известно',
  'key.markers': 'Один знак = {count} {unit} в год. Годовой поток проходит за {seconds} секунд.',
  'key.service marker': 'Редкие полые знаки: движение документировано, объём — нет.',
  'key.lanes': 'Две полосы: оба направления вместе; их доли не документированы.',
  'key.taper': 'Лента полна там, где велся счёт, и сужается с расстоянием.',
  'key.shades': '{symbol}: до {first} · от {breaks}',
  'key.areas':
    'Об участках зоны свободной торговли опубликована только площадь: здесь знак, с масштаба 6 — круг ровно такой площади, но не контур.',
  'key.air': 'Авиарейсы документированы, тонны — нет.',
  'key.group shade': 'Штриховка: известна только сумма по группе.',
  'key.circles': 'Площадь круга: {indicator}',
} as const satisfies Catalogue<keyof typeof english>;
