import type { Catalogue } from '../../message';
import type { lesson as english } from '../en/lesson';

export const lesson = {
  'lesson.start': 'Начать',
  'lesson.count': {
    one: '{count} шаг',
    few: '{count} шага',
    many: '{count} шагов',
    other: '{count} шага',
  },
  'lesson.steps': 'Шаги урока',
  'lesson.of': '{step} из {count}',
  'lesson.previous': 'Назад',
  'lesson.next': 'Дальше',
  'lesson.leave': 'Выйти из урока',
  'lesson.return': 'Вернуться к шагу',
  'lesson.exploring': 'Вы смотрите карту сами.',
  'lesson.minutes': {
    one: '{count} минута',
    few: '{count} минуты',
    many: '{count} минут',
    other: '{count} минуты',
  },
  'lesson.derived': '{state}: {words}',
  'lesson.missing': 'Этого урока больше нет в данных.',
  'lesson.unread': 'Урок из этой ссылки прочитать не удалось.',
} as const satisfies Catalogue<keyof typeof english>;
