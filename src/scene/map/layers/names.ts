import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FormattedSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { sans, sansSemibold, serif, serifSemibold } from '../fonts';
import type { Look, StyleLayer } from '../style';
import { around, halo, ofKind } from './labelStyle';

/** Airports lend the map their names only here; further out their city stands for them. */
const closeUp: ExpressionSpecification = ['>=', ['zoom'], 5];

/** The name, and after it the local name in a lighter cut. */
function withLocalName(
  colour: string,
): DataDrivenPropertyValueSpecification<FormattedSpecification> {
  return [
    'format',
    ['get', 'text'],
    {},
    ['case', ['==', ['get', 'local'], ''], '', ' '],
    {},
    ['get', 'local'],
    { 'text-font': ['literal', sans], 'font-scale': 0.94, 'text-color': colour },
  ];
}

/** Countries and the region: capitals of the serif, set wide. */
export function countryNames({ palette }: Look): StyleLayer[] {
  return [
    {
      id: 'country-names',
      type: 'symbol',
      source: 'labels',
      filter: ofKind('country', 9, 9, 9),
      layout: {
        ...around,
        'text-field': ['get', 'text'],
        'text-font': serif,
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10.5, 4, 13.5, 7, 18],
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.22,
        'text-max-width': 7,
        'text-padding': 6,
      },
      paint: {
        'text-color': palette.ink2,
        'text-halo-color': palette.halo,
        'text-halo-width': halo,
      },
    },
    {
      id: 'region-names',
      type: 'symbol',
      source: 'labels',
      filter: ofKind('region', 9, 9, 9),
      layout: {
        ...around,
        'text-field': [
          'format',
          ['get', 'spaced'],
          {},
          ['case', ['==', ['get', 'local'], ''], '', '\n'],
          {},
          ['get', 'local'],
          { 'text-font': ['literal', sans], 'font-scale': 0.64, 'text-color': palette.ink2 },
        ],
        'text-font': serifSemibold,
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 13, 4, 19, 7, 27],
        'text-max-width': 40,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left'],
        'text-radial-offset': 1.2,
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.halo,
        'text-halo-width': halo,
      },
    },
  ];
}

/** Cities: a dot and a light name, both or neither. */
export function cityNames({ palette }: Look): StyleLayer {
  return {
    id: 'city-names',
    type: 'symbol',
    source: 'labels',
    filter: ofKind('city', 3, 6, 9),
    layout: {
      ...around,
      'icon-image': 'city',
      'text-field': withLocalName(palette.ink2),
      'text-font': sans,
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 12, 7, 14.5],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
      'text-radial-offset': 0.85,
    },
    paint: { 'text-color': palette.ink2, 'text-halo-color': palette.halo, 'text-halo-width': halo },
  };
}

/** Ports: the name, and the local name after it. */
export function portNames({ palette }: Look): StyleLayer {
  return {
    id: 'port-names',
    type: 'symbol',
    source: 'labels',
    filter: ['all', ofKind('port', 2, 5, 9), ['any', ['!=', ['get', 'mode'], 'air'], closeUp]],
    layout: {
      ...around,
      'text-field': withLocalName(palette.ink2),
      'text-font': sansSemibold,
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 12.5, 7, 15],
      'text-variable-anchor': [
        'right',
        'left',
        'bottom-right',
        'top-right',
        'bottom-left',
        'top-left',
        'top',
        'bottom',
      ],
      'text-radial-offset': 1.1,
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': halo },
  };
}
