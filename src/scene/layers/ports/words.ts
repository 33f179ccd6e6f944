import type { Messages } from '../../../text/message';

export const words = {
  name: 'Ports, throughput',
  circle: 'Circle',
  note: '{indicator}, by area',
} as const satisfies Messages;
