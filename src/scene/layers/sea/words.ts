import type { Messages } from '../../../text/message';

export const words = { name: 'Sea', note: 'no count' } as const satisfies Messages;
