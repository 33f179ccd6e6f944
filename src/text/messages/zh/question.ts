import type { Catalogue } from '../../message';
import type { question as english } from '../en/question';

export const question = {
  'question.reveal': '揭晓',
} as const satisfies Catalogue<keyof typeof english>;
