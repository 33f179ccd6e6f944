/**
 * What is above what, from bottom to top: the one answer for the whole map. The moving layers of the
 * overlay are drawn just below {@link overlayBelow}.
 */
export const order = [
  'paper',
  'region',
  'partners',
  'partner-groups',
  'relief',
  'ocean',
  'lakes',
  'former-lakes',
  'lake-shores',
  'rivers',
  'provinces',
  'border-bands',
  'borders',
  'uncertain-borders',
  'area-circles',
  'area-circle-lines',
  'physical-curves',
  'physical-names',
  'line-picks',
  'ribbon-picks',
  'throughput-picks',
  'areas',
  'city-names',
  'country-names',
  'selected-ports',
  'ports',
  'port-names',
  'steep-figures',
  'level-figures',
  'region-names',
  'ribbon-room',
] as const;

export type StyleLayerId = (typeof order)[number];

/** The moving lines, ribbons and discs lie just below this. */
export const overlayBelow: StyleLayerId = 'line-picks';
