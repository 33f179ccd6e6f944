import type { Messages } from '../../message';

/** Words of the switch for documented years and of the comparison of two years, on the map and beside the slider. */
export const comparison = {
  'comparison.documented only': 'Documented years only',
  'comparison.previous': 'Back to the previous documented year',
  'comparison.next': 'On to the next documented year',
  'comparison.with': 'Compare with',
  'comparison.none': 'Compare with …',
  'comparison.handle': 'Year compared with',
  'comparison.all': 'All differences',
  'comparison.about': 'about {change}',
  'comparison.at least': 'at least {change}',
  'comparison.range': '{low} to {high}',
  'comparison.percent': '{percent}%',
  'comparison.with share': '{change}, {percent}',
  'comparison.part': '{part}: {change}',
  'comparison.since': '{change} since {year}',
  'comparison.by': '{change} by {year}',
  'comparison.aside': '{value} ({words})',
  'comparison.not documented': '{year} not documented',
  'comparison.another scope': '{year} in another scope',
  'comparison.part of a year': '{year} only in part',
  'comparison.counted differently': '{year} counted differently',
  'comparison.volume': 'volume not documented in {year}',
  'comparison.bounds overlap': 'not told apart from {year}',
  'comparison.signs': '+ new, − ended',
} as const satisfies Messages;
