import type { Messages } from '../../../text/message';

export const words = {
  name: 'Free-trade zone',
  note: 'only its size is known',
} as const satisfies Messages;
