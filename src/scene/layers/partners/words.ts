import type { Messages } from '../../../text/message';

export const words = {
  name: 'Partner countries',
  note: 'shaded by trade',
} as const satisfies Messages;
