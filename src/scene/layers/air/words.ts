import type { Messages } from '../../../text/message';

export const words = { name: 'Air', note: 'no count' } as const satisfies Messages;
