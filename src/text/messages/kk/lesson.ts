import type { Catalogue } from '../../message';
import type { lesson as english } from '../en/lesson';

/** Сабақ сөздері: қадамдар және олардың арасындағы жолдар. */
export const lesson = {
  'lesson.start': 'Бастау',
  'lesson.count': '{count} қадам',
  'lesson.steps': 'Сабақ қадамдары',
  'lesson.of': '{step} / {count}',
  'lesson.previous': 'Алдыңғы',
  'lesson.next': 'Келесі',
  'lesson.leave': 'Сабақтан шығу',
  'lesson.return': 'Қадамға қайту',
  'lesson.exploring': 'Сіз еркін қарап жүрсіз.',
  'lesson.minutes': '{count} минут',
  'lesson.derived': '{state}: {words}',
  'lesson.missing': 'Бұл сабақ енді деректерде жоқ.',
  'lesson.unread': 'Бұл сілтемедегі сабақ оқылмады.',
} as const satisfies Catalogue<keyof typeof english>;
