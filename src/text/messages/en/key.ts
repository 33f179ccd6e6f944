import type { Messages } from '../../message';

/** Words of the key, which is also the control of the layers. */
export const key = {
  'key.tap': 'Key: tap a row to show or hide it',
  'key.what': 'What am I looking at?',
  'key.more': 'More about the marks',
  'key.known': 'How well it is known',
  'key.markers': 'A year’s traffic passes in {seconds} seconds.',
  'key.service marker': 'Hollow markers far apart: the service is documented, its volume is not.',
  'key.lanes': 'Two lanes: both directions together; their split is not documented.',
  'key.taper': 'A ribbon is full where it was counted and thins with distance.',
  'key.ports':
    'Without colour: nothing is documented of the port in this year. Struck out: it does not operate.',
  'key.leader': 'A thin line leads from a gate to its figure.',
  'key.shades': '{symbol}: under {first} · from {breaks}',
  'key.areas':
    'Of an area only the size is published: a sign here, from zoom 6 a circle of just that size, never an outline.',
  'key.group shade': 'Hatched: only the sum of the group is known.',
} as const satisfies Messages;
