import * as v from 'valibot';
import type { Position } from '../../../src/atlas/place.ts';
import type { Polygon } from '../geometry.ts';
import type { Problem } from '../problem.ts';
import { decode } from './decode.ts';
import { countryPolygonsFile, type FileMap } from './directory.ts';
import { readJson } from './json.ts';
import { remembering } from './remember.ts';
import { problemsOf } from './table.ts';

/** Polygons of the base map by ISO 3166-1 numeric code. */
export type CountryPolygons = ReadonlyMap<string, readonly Polygon[]>;

const position = v.pipe(
  v.array(v.number()),
  v.minLength(2, 'a longitude and a latitude'),
  v.transform(([longitude = 0, latitude = 0]): Position => [longitude, latitude]),
);
const polygon = v.array(v.array(position));

const baseMapSchema = v.object(
  {
    type: v.literal('FeatureCollection', '"FeatureCollection"'),
    features: v.array(
      v.object({
        // Land without a code of its own has no id.
        id: v.optional(v.string('an ISO 3166-1 numeric code')),
        geometry: v.variant(
          'type',
          [
            v.object({ type: v.literal('Polygon'), coordinates: polygon }),
            v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygon) }),
          ],
          'a Polygon or a MultiPolygon',
        ),
      }),
      'a list of features',
    ),
  },
  'a GeoJSON FeatureCollection of countries',
);

interface ReadPolygons {
  readonly polygons: CountryPolygons;
  readonly problems: readonly Problem[];
}

function read(files: FileMap): ReadPolygons {
  const file = countryPolygonsFile;
  const polygons = new Map<string, readonly Polygon[]>();
  const decoded = decode(file, files[file]);
  const json = decoded.text === undefined ? undefined : readJson(file, decoded.text);
  const problems = [...decoded.problems, ...(json?.problems ?? [])];
  if (!json || json.problems.length > 0) return { polygons, problems };
  const result = v.safeParse(baseMapSchema, json.value, { abortEarly: true });
  if (!result.success) {
    return { polygons, problems: [...problems, ...problemsOf(file, undefined, result.issues)] };
  }
  for (const { id, geometry } of result.output.features) {
    if (id === undefined) continue;
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    polygons.set(id, [...(polygons.get(id) ?? []), ...parts]);
  }
  return { polygons, problems };
}

/** Reads the country polygons of the base map. */
export const readCountryPolygons = remembering(countryPolygonsFile, read);
