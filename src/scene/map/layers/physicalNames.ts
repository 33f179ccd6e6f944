import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { physicalColours, physicalStyle } from '../../base/physicalStyle';
import { flatPathOf, spotAt } from '../../flatPath';
import type { PlacedName } from '../../labels/placePhysical';
import { unflatten } from '../../mercator';
import { pointFeature } from '../features';
import { serifItalic } from '../fonts';
import { sceneSource, type MapLayer } from '../style';

export const physicalSource = 'physical-names';

/** Measures text in the face that the names are set in, in pixels. */
export type Ruler = (text: string, size: number) => number;

/** A ruler that asks the browser; it answers for the fonts that the page has by then. */
export function browserRuler(): Ruler {
  const context = document.createElement('canvas').getContext('2d');
  const [, ...families] = serifItalic;
  return (text, size) => {
    if (!context) return text.length * size * 0.5;
    context.font = `italic 400 ${String(size)}px ${families.join(', ')}`;
    return context.measureText(text).width;
  };
}

/** A name around its point, in lines. */
function straightFeature({ name, metrics }: PlacedName): Feature {
  const { lines, style } = metrics;
  const { size, spacing } = style;
  const text = lines.join('\n');
  return pointFeature(name.position, { ground: name.ground, text, size, spacing, angle: 0 });
}

/**
 * A name along its curve, letter by letter around the middle of the curve: the map's own way of writing of
 * lines breaks off where tiles meet, and knows no other room than the line.
 */
function letterFeatures(placed: PlacedName, zoom: number, ruler: Ruler): Feature[] {
  const { name, metrics } = placed;
  if (!name.curve) return [straightFeature(placed)];
  const { size, spacing } = metrics.style;
  const letters = Array.from(metrics.lines.join(' '));
  const widths = letters.map((letter) => ruler(letter, size) + spacing * size);
  const flatPath = flatPathOf(name.curve);
  const pixels = 2 ** zoom;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let at = placed.middle * pixels - whole / 2;
  return letters.map((text, index) => {
    const width = widths[index] ?? 0;
    const { point, heading } = spotAt(flatPath, (at + width / 2) / pixels);
    at += width;
    const angle = (-Math.atan2(heading[1], heading[0]) * 180) / Math.PI;
    return pointFeature(unflatten(point), { ground: name.ground, text, size, spacing: 0, angle });
  });
}

/** Physical names that have found room, as the map reads them. */
export function physicalFeatures(
  placed: readonly PlacedName[],
  zoom: number,
  ruler: Ruler,
): Feature[] {
  return placed.flatMap((name) => letterFeatures(name, zoom, ruler));
}

/** Names of mountains, deserts and waters, in italics, along their curve where they have one. */
export const physicalNames: MapLayer = {
  id: 'physical-names',
  sources: { [physicalSource]: sceneSource },
  shows: [],
  style: ({ palette }) => {
    const byGround = (part: 'text' | 'halo'): ExpressionSpecification => [
      'match',
      ['get', 'ground'],
      'water',
      palette[physicalColours.water[part]],
      palette[physicalColours.land[part]],
    ];
    return [
      {
        id: 'physical-names',
        type: 'symbol',
        source: physicalSource,
        layout: {
          'text-field': ['get', 'text'],
          'text-font': serifItalic,
          'text-size': ['get', 'size'],
          'text-letter-spacing': ['get', 'spacing'],
          'text-rotate': ['get', 'angle'],
          'text-max-width': 100,
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: {
          'text-color': byGround('text'),
          'text-halo-color': byGround('halo'),
          'text-halo-width': physicalStyle.halo,
        },
      },
    ];
  },
};
