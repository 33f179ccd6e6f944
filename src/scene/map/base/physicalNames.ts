import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GeoJSONSource, Map } from 'maplibre-gl';
import { curvesUrl, nameFields, pointsUrl } from '../../base/physicalNames';
import { physicalColours, physicalStyle, waterKinds } from '../../base/physicalStyle';
import { serifItalic } from '../fonts';
import { sceneSource, type Look, type StyleLayer, type Subject } from '../style';

const { sizes, spacing, widest, padding, halo } = physicalStyle;
const [[, farthest], ...closer] = physicalStyle.ranks;
const { land, water } = physicalColours;

const isWater: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', [...waterKinds]]];
const isDue: ExpressionSpecification = [
  '<=',
  ['get', 'rank'],
  ['step', ['zoom'], farthest, ...closer.flat()],
];

function nameStyle({ palette, scene }: Look) {
  return {
    layout: {
      'text-field': ['get', nameFields[scene.language]],
      'text-font': serifItalic,
      'text-size': ['interpolate', ['linear'], ['zoom'], ...sizes.flat()],
      'text-letter-spacing': ['case', isWater, spacing.water, spacing.land],
      'text-max-width': widest,
      'text-padding': padding,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': ['case', isWater, palette[water.text], palette[land.text]],
      'text-halo-color': ['case', isWater, palette[water.halo], palette[land.halo]],
      'text-halo-width': halo,
    },
  } satisfies Pick<Extract<StyleLayer, { type: 'symbol' }>, 'layout' | 'paint'>;
}

/** The names are no part of the first frame: they come with the relief that they explain. */
export function writePhysicalNames(map: Map): void {
  void map.getSource<GeoJSONSource>('physical-points')?.setData(pointsUrl);
  void map.getSource<GeoJSONSource>('physical-curves')?.setData(curvesUrl);
}

/** Names of mountains, deserts and waters, in italics, along their curve where they have one. */
export const physicalNames: Subject = {
  id: 'physical-names',
  sources: {
    'physical-points': sceneSource,
    'physical-curves': sceneSource,
  },
  shows: ['language'],
  style: (look) => {
    const { layout, paint } = nameStyle(look);
    return [
      {
        id: 'physical-names',
        type: 'symbol',
        source: 'physical-points',
        filter: ['all', ['!', ['to-boolean', ['get', 'curved']]], isDue],
        layout,
        paint,
      },
      {
        id: 'physical-curves',
        type: 'symbol',
        source: 'physical-curves',
        filter: isDue,
        layout: { ...layout, 'symbol-placement': 'line-center', 'text-max-angle': 40 },
        paint,
      },
    ];
  },
};
