import type { Messages } from '../../message';

/** Words of presenting to a class. */
export const presenter = {
  'present.start': 'Present',
} as const satisfies Messages;
