/** The name that deck.gl gives to its layers above all of the style. */
export const flows = 'deck-maplibre-layer-group-last';

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
  'still-ground',
  flows,
] as const;
