import type { Geometry, Position as Coordinates } from 'geojson';
import boundariesUrl from '../../../geo/basemap/boundaries.json?url';
import countriesUrl from '../../../geo/basemap/countries.json?url';
import lakesUrl from '../../../geo/basemap/lakes.json?url';
import oceanUrl from '../../../geo/basemap/ocean.json?url';
import provincesUrl from '../../../geo/basemap/provinces.json?url';
import regionUrl from '../../../geo/basemap/region.json?url';
import riversUrl from '../../../geo/basemap/rivers.json?url';
import { flatten } from '../mercator';
import { inPieces, pieceAround } from '../crop';
import type { Terrain } from './terrain';

interface BaseFeature {
  readonly geometry: Geometry;
  readonly properties: Readonly<Record<string, unknown>> | null;
}

/** What of which file takes the place of which part of the overview. */
const parts: readonly {
  readonly id: string;
  readonly url: string;
  readonly holds?: (properties: Readonly<Record<string, unknown>>) => boolean;
}[] = [
  { id: 'base-region', url: regionUrl },
  { id: 'base-ocean', url: oceanUrl },
  { id: 'base-lakes', url: lakesUrl, holds: (lake) => !('outdated' in lake) },
  { id: 'base-former-lakes', url: lakesUrl, holds: (lake) => 'outdated' in lake },
  { id: 'base-rivers-1', url: riversUrl, holds: ({ rank }) => Number(rank) <= 5 },
  { id: 'base-provinces', url: provincesUrl },
  {
    id: 'base-borders',
    url: boundariesUrl,
    holds: (border) => border['class'] === 'international',
  },
  {
    id: 'base-uncertain-borders',
    url: boundariesUrl,
    holds: (border) => border['class'] !== 'international',
  },
];

const flat = (line: readonly Coordinates[]) =>
  line.map(([longitude = 0, latitude = 0]) => flatten([longitude, latitude]));

function ringsOf(geometry: Geometry): Coordinates[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function linesOf(geometry: Geometry): Coordinates[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

function terrainOf(features: readonly BaseFeature[]): Terrain {
  const geometries = features.map(({ geometry }) => geometry);
  return {
    rings: geometries.flatMap(ringsOf).map((ring) => pieceAround(flat(ring))),
    lines: geometries.flatMap(linesOf).map((line) => inPieces(flat(line))),
  };
}

interface BaseFile {
  readonly features: readonly BaseFeature[];
}

/** The files are our own: their build has looked at more than this. */
const isBaseFile = (value: unknown): value is BaseFile =>
  typeof value === 'object' && value !== null && 'features' in value;

async function featuresOf(url: string): Promise<readonly BaseFeature[]> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${String(answer.status)}`);
  const file: unknown = await answer.json();
  return isBaseFile(file) ? file.features : [];
}

/** The base map in full, by the names of the parts of the overview; from the files of the WebGL map. */
export async function fetchFineBase(): Promise<ReadonlyMap<string, Terrain>> {
  const urls = [...new Set(parts.map(({ url }) => url))];
  const files = new Map(
    await Promise.all(urls.map(async (url) => [url, await featuresOf(url)] as const)),
  );
  return new Map(
    parts.map(({ id, url, holds }) => {
      const features = files.get(url) ?? [];
      const wanted = features.filter(({ properties }) => !holds || holds(properties ?? {}));
      return [id, terrainOf(wanted)];
    }),
  );
}

/** The outlines of countries, by the names that such a part has in the overview; the page carries but some. */
export async function fetchCountries(
  isoNumeric: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Terrain>> {
  const features = await featuresOf(countriesUrl);
  return new Map(
    features.flatMap((feature) => {
      const id = feature.properties?.['id'];
      return typeof id === 'string' && isoNumeric.has(id)
        ? [[`base-country-${id}`, terrainOf([feature])] as const]
        : [];
    }),
  );
}
