import type { Messages } from '../../message';

/** Words of questions and their answers. */
export const question = {
  'question.reveal': 'Reveal',
} as const satisfies Messages;
