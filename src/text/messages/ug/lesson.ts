import type { Catalogue } from '../../message';
import type { lesson as english } from '../en/lesson';

export const lesson = {
  'lesson.start': 'باشلا',
  'lesson.count': '{count} قەدەم',
  'lesson.steps': 'دەرسنىڭ قەدەملىرى',
  'lesson.of': '{count} ئىچىدىن {step}',
  'lesson.previous': 'ئالدىنقىسى',
  'lesson.next': 'كېيىنكىسى',
  'lesson.leave': 'دەرستىن چىق',
  'lesson.return': 'قەدەمگە قايت',
  'lesson.exploring': 'سىز ئەركىن كۆرۈۋاتىسىز.',
  'lesson.minutes': '{count} مىنۇت',
  'lesson.derived': '{state}: {words}',
  'lesson.missing': 'بۇ دەرس ئەمدى سانلىق مەلۇماتتا يوق.',
  'lesson.unread': 'بۇ ئۇلانمىدىكى دەرسنى ئوقۇغىلى بولمىدى.',
} as const satisfies Catalogue<keyof typeof english>;
