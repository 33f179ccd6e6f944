import type { Catalogue } from '../../message';
import type { lesson as english } from '../en/lesson';

export const lesson = {
  'lesson.start': '开始',
  'lesson.count': '{count}步',
  'lesson.steps': '课程步骤',
  'lesson.of': '{step}/{count}',
  'lesson.previous': '上一步',
  'lesson.next': '下一步',
  'lesson.leave': '退出课程',
  'lesson.return': '返回此步骤',
  'lesson.exploring': '您正在自由浏览。',
  'lesson.minutes': '{count}分钟',
  'lesson.derived': '{state}：{words}',
  'lesson.missing': '数据中已没有这门课程。',
  'lesson.unread': '无法读取此链接中的课程。',
} as const satisfies Catalogue<keyof typeof english>;
