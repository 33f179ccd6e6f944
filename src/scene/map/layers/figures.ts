import type {
  DataDrivenPropertyValueSpecification,
  FormattedSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { sansBold } from '../fonts';
import type { Look, StyleLayer } from '../style';
import { around, halo, ofKind } from './labelStyle';

/** The mark of the status and the number. */
const withMark: DataDrivenPropertyValueSpecification<FormattedSpecification> = [
  'format',
  ['image', ['concat', 'mark/', ['get', 'status']]],
  { 'vertical-align': 'center' },
  ['concat', ' ', ['get', 'text']],
  {},
];

/** A figure stands above or below a ribbon that runs level, and beside one that climbs; level ones choose first. */
export function figures({ palette }: Look): StyleLayer[] {
  const layout = {
    ...around,
    'text-field': withMark,
    'text-font': sansBold,
    'text-size': ['interpolate', ['linear'], ['zoom'], 3, 13.5, 7, 17],
    'text-radial-offset': ['get', 'offset'],
  } satisfies Extract<StyleLayer, { type: 'symbol' }>['layout'];
  const paint = {
    'text-color': [
      'match',
      ['get', 'mode'],
      'rail',
      palette.railText,
      'road',
      palette.roadText,
      'air',
      palette.airText,
      palette.ink,
    ],
    'text-halo-color': palette.halo,
    'text-halo-width': halo + 0.4,
  } satisfies Extract<StyleLayer, { type: 'symbol' }>['paint'];
  const isFigure = ofKind('figure', 9, 9, 9);
  return [
    {
      id: 'steep-figures',
      type: 'symbol',
      source: 'labels',
      filter: ['all', isFigure, ['get', 'steep']],
      layout: {
        ...layout,
        'text-variable-anchor': ['right', 'left', 'bottom-right', 'top-left', 'bottom-left'],
      },
      paint,
    },
    {
      id: 'level-figures',
      type: 'symbol',
      source: 'labels',
      filter: ['all', isFigure, ['!', ['get', 'steep']]],
      layout: {
        ...layout,
        'text-variable-anchor': ['top', 'bottom', 'top-left', 'bottom-right', 'top-right', 'left'],
      },
      paint,
    },
  ];
}
