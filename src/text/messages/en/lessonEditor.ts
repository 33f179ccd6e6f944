import type { Messages } from '../../message';

/** Words of making a lesson of one's own. */
export const lessonEditor = {
  'editor.open': 'Make a lesson',
} as const satisfies Messages;
