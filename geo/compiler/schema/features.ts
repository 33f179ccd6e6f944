import * as v from 'valibot';
import { modes, type Means } from '../../../src/atlas/indicator.ts';
import { placeKinds, placeStatuses } from '../../../src/atlas/place.ts';
import { routeStatuses } from '../../../src/atlas/route.ts';
import {
  filledText,
  period,
  identifier,
  oneOf,
  optionalIdentifier,
  position,
  text,
} from './fields.ts';

/*
 * The features of the GeoJSON files; every schema gives the properties together with the geometry.
 */

const names = {
  name: filledText,
  local: text,
  variants: v.array(filledText, 'a list of texts'),
};
const optionalModes = [...modes, ''] as const;
const routeModes = ['rail', 'road', 'air', 'sea'] as const satisfies readonly Means[];
const flag = v.boolean('true or false');
const featureId = v.optional(v.union([v.string(), v.number()], 'a text or a number'));
const featureType = v.literal('Feature', '"Feature"');

function statusSpans<const Words extends readonly string[]>(words: Words) {
  const span = v.strictObject({
    period,
    status: oneOf(words),
    source: optionalIdentifier,
    note: text,
  });
  return v.array(span, 'a list of statuses');
}

const point = v.strictObject(
  { type: v.literal('Point', '"Point"'), coordinates: position },
  'a Point',
);

const line = v.strictObject(
  {
    type: v.literal('LineString', '"LineString"'),
    coordinates: v.pipe(
      v.array(position, 'a list of positions'),
      v.minLength(2, 'two positions or more'),
    ),
  },
  'a LineString',
);

const placeProperties = v.strictObject({
  id: identifier,
  kind: oneOf(placeKinds),
  mode: oneOf(optionalModes),
  ...names,
  country: optionalIdentifier,
  part_of: optionalIdentifier,
  neighbour: optionalIdentifier,
  opposite: text,
  national: flag,
  status: statusSpans(placeStatuses),
  precision: text,
  source: text,
  note: text,
});

const areaProperties = v.strictObject({
  id: identifier,
  ...names,
  square_kilometres: v.number('a number of square kilometres'),
  figure: identifier,
  part_of: identifier,
  precision: text,
  source: text,
  note: text,
});

const routeProperties = v.strictObject({
  id: identifier,
  mode: oneOf(routeModes),
  ...names,
  from: identifier,
  to: identifier,
  waypoints: v.pipe(
    v.array(identifier, 'a list of place ids'),
    v.minLength(2, 'two place ids or more'),
  ),
  status: statusSpans(routeStatuses),
  precision: text,
  source: text,
  note: text,
});

export const placeSchema = v.pipe(
  v.strictObject({
    type: featureType,
    id: featureId,
    properties: placeProperties,
    geometry: v.nullable(point),
  }),
  v.transform(({ properties, geometry }) => ({ ...properties, position: geometry?.coordinates })),
);

export const areaSchema = v.pipe(
  v.strictObject({ type: featureType, id: featureId, properties: areaProperties, geometry: point }),
  v.transform(({ properties, geometry }) => ({ ...properties, position: geometry.coordinates })),
);

export const routeSchema = v.pipe(
  v.strictObject({ type: featureType, id: featureId, properties: routeProperties, geometry: line }),
  v.transform(({ properties, geometry }) => ({ ...properties, coordinates: geometry.coordinates })),
);

export type PlaceRow = v.InferOutput<typeof placeSchema>;
export type AreaRow = v.InferOutput<typeof areaSchema>;
export type RouteRow = v.InferOutput<typeof routeSchema>;
