import type { Messages } from '../../../text/message';

export const words = { name: 'Air', note: 'no tonnes known' } as const satisfies Messages;
