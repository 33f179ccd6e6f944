import type { Messages } from '../../../text/message';

export const words = {
  name: 'Measured flows',
  rail: 'Rail, counted',
  road: 'Road, counted',
  air: 'Air, counted',
  sea: 'Sea, counted',
  trade: 'Arc',
  split: 'Split not documented',
  'split here': 'hatched: their split is not documented',
  'arc here': 'arc: a value, not a route',
  unit: '{count} {unit} = one {marker}',
  'marker.rail': 'bar',
  'marker.road': 'chevron',
  'marker.air': 'dart',
  'marker.sea': 'hull',
  'marker.trade': 'dot',
} as const satisfies Messages;
