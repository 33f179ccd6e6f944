import type { Messages } from '../../../text/message';

export const words = {
  name: 'Ports, throughput',
  'circle here': 'circle: {value}',
  circle: 'Circle',
  note: '{indicator}, by area',
} as const satisfies Messages;
