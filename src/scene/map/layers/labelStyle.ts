import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { StyleLayer } from '../style';

export const halo = 1.6;

/** The kind of a label, and how unimportant it may be at the tile zooms 2, 3 and 5. */
export function ofKind(
  kind: string,
  far: number,
  near: number,
  close: number,
): ExpressionSpecification {
  const limit: ExpressionSpecification = ['step', ['zoom'], far, 3, near, 5, close];
  return ['all', ['==', ['get', 'kind'], kind], ['<=', ['get', 'rank'], limit]];
}

/** What all labels have in common. */
export const around = {
  'text-justify': 'auto',
  'text-max-width': 12,
  'symbol-sort-key': ['get', 'rank'],
} satisfies NonNullable<Extract<StyleLayer, { type: 'symbol' }>['layout']>;
