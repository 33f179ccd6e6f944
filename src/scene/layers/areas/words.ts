import type { Messages } from '../../../text/message';

export const words = {
  name: 'Areas',
  note: 'only its size is known',
} as const satisfies Messages;
