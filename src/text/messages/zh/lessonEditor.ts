import type { Catalogue } from '../../message';
import type { lessonEditor as english } from '../en/lessonEditor';

export const lessonEditor = {
  'editor.open': '制作课程',
} as const satisfies Catalogue<keyof typeof english>;
