import type { Catalogue } from '../../message';
import type { question as english } from '../en/question';

export const question = {
  'question.reveal': 'Показать ответ',
} as const satisfies Catalogue<keyof typeof english>;
