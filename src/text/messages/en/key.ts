import type { Messages } from '../../message';

/** Words of the key, which is also the control of the layers. */
export const key = {
  'key.title': 'Layers and key',
  'key.layer.rail': 'Rail',
  'key.layer.road': 'Road',
  'key.layer.air': 'Air',
  'key.layer.areas': 'Free-trade-zone areas',
  'key.layer.ports': 'Ports and throughput',
  'key.layer.partners': 'Partner countries',
  'key.layer.flows': 'Measured flows',
  'key.note.rail': 'lines and ports',
  'key.note.road': 'lines and ports',
  'key.note.air': 'services, no tonnes',
  'key.note.areas': 'size only, no outline',
  'key.note.ports': 'circle: cargo of the year',
  'key.note.partners': 'shade: trade of the year',
  'key.note.flows': 'width: volume of the year',
  'key.known': 'How well it is known',
  'key.markers':
    'One marker = {count} {unit} a year. A year’s traffic passes in {seconds} seconds.',
  'key.service marker': 'Hollow markers far apart: the service is documented, its volume is not.',
  'key.lanes': 'Two lanes: both directions together; their split is not documented.',
  'key.taper': 'A ribbon is full where it was counted and thins with distance.',
  'key.shades': '{symbol}: under {first} · from {breaks}',
  'key.group shade': 'Hatched: only the sum of the group is known.',
  'key.circles': 'Circle area: {indicator}',
  'key.marker unit': '{count} {unit}',
} as const satisfies Messages;
