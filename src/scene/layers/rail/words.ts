import type { Messages } from '../../../text/message';

export const words = { name: 'Rail', note: 'no count' } as const satisfies Messages;
