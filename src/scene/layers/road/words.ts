import type { Messages } from '../../../text/message';

export const words = { name: 'Road', note: 'no count' } as const satisfies Messages;
