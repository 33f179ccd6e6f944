import type { Catalogue } from '../../message';
import type { lessonEditor as english } from '../en/lessonEditor';

export const lessonEditor = {
  'editor.open': 'Составить урок',
} as const satisfies Catalogue<keyof typeof english>;
