import type { Feature, Geometry } from 'geojson';
import { baseSize, basePath, type BaseId } from '../../base/overview';
import { decodeLines, decodePolygons } from '../../base/decode';

/** A part of the base map that has a file of its own. */
export interface BaseFile {
  readonly url: string;
  /** What the page itself carries of it, drawn until a reader looks closer. */
  readonly overview: () => readonly Feature[];
}

type Properties = Readonly<Record<string, string | number | boolean>>;

function featureOf(id: BaseId, geometry: (path: string) => Geometry, properties: Properties) {
  const path = basePath(id);
  if (!path) return [];
  const feature: Feature = { type: 'Feature', properties, geometry: geometry(path) };
  return [feature];
}

/** The areas of a part of the overview as one feature; none where the page does not carry it. */
export function overviewAreas(id: BaseId, properties: Properties = {}): Feature[] {
  const geometry = (path: string): Geometry => ({
    type: 'MultiPolygon',
    coordinates: decodePolygons(path, baseSize()),
  });
  return featureOf(id, geometry, properties);
}

/** The lines of a part of the overview as one feature; none where the page does not carry it. */
export function overviewLines(id: BaseId, properties: Properties = {}): Feature[] {
  const geometry = (path: string): Geometry => ({
    type: 'MultiLineString',
    coordinates: decodeLines(path, baseSize()),
  });
  return featureOf(id, geometry, properties);
}
