import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GeoJSONSource, Map } from 'maplibre-gl';
import curvesUrl from '../../../../geo/basemap/physical-curves.json?url';
import pointsUrl from '../../../../geo/basemap/physical.json?url';
import type { Language } from '../../../atlas/names';
import { serifItalic } from '../fonts';
import { sceneSource, type Look, type StyleLayer, type Subject } from '../style';

const nameFields: Readonly<Record<Language, string>> = {
  en: 'name',
  zh: 'name_zh',
  ru: 'name_ru',
};

const isWater: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', ['lake', 'sea']]];

function nameStyle({ palette, scene }: Look) {
  return {
    layout: {
      'text-field': ['get', nameFields[scene.language]],
      'text-font': serifItalic,
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 4, 12, 6, 15.5, 8, 19],
      'text-letter-spacing': ['case', isWater, 0.02, 0.08],
      'text-max-width': 8,
      'text-padding': 8,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': ['case', isWater, palette.waterLine, palette.physicalName],
      'text-halo-color': ['case', isWater, palette.water, palette.halo],
      'text-halo-width': 1.2,
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
        filter: [
          'all',
          ['!', ['to-boolean', ['get', 'curved']]],
          ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 3, 2, 5, 4]],
        ],
        layout,
        paint,
      },
      {
        id: 'physical-curves',
        type: 'symbol',
        source: 'physical-curves',
        filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 3, 2, 5, 4]],
        layout: { ...layout, 'symbol-placement': 'line-center', 'text-max-angle': 40 },
        paint,
      },
    ];
  },
};
