/** The moving lines, ribbons and discs lie just below this. */
export const overlayBelow = 'line-picks';

/** What is above what, from bottom to top: the one answer for the whole map. */
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
  'physical-names',
  // The moving layers, by the name that deck.gl gives to what lies below a style layer.
  `deck-maplibre-layer-group-before:${overlayBelow}`,
  overlayBelow,
  'ribbon-picks',
  'throughput-picks',
  'areas',
  'selected-ports',
  'ports',
  'labels',
] as const;

export type StyleLayerId = (typeof order)[number];
