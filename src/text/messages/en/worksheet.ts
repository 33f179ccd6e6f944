import type { Messages } from '../../message';

/** Words of worksheets and their keys. */
export const worksheet = {
  'worksheet.print': 'Worksheet',
} as const satisfies Messages;
