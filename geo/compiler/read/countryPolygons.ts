import type { MultiPolygon } from 'geojson';
import * as v from 'valibot';
import type { Problem } from '../problem.ts';
import { countryPolygonsFile, type FileMap } from './directory.ts';
import { readDocument } from './json.ts';
import { remembering } from './remember.ts';

/** Polygons of the base map by ISO 3166-1 numeric code. */
export type CountryPolygons = ReadonlyMap<string, MultiPolygon>;

const position = v.pipe(v.array(v.number()), v.minLength(2, 'a longitude and a latitude'));
const ring = v.pipe(v.array(position), v.minLength(4, 'a ring of four positions or more'));
const polygon = v.pipe(v.array(ring), v.minLength(1, 'one ring or more'));

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
            v.object({
              type: v.literal('MultiPolygon'),
              coordinates: v.pipe(v.array(polygon), v.minLength(1, 'one polygon or more')),
            }),
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
  const { value, problems } = readDocument(files, countryPolygonsFile, baseMapSchema);
  const polygons = new Map<string, MultiPolygon>();
  for (const { id, geometry } of value?.features ?? []) {
    if (id === undefined) continue;
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const before = polygons.get(id)?.coordinates ?? [];
    polygons.set(id, { type: 'MultiPolygon', coordinates: [...before, ...parts] });
  }
  return { polygons, problems };
}

/** Reads the country polygons of the base map. */
export const readCountryPolygons = remembering(countryPolygonsFile, read);
