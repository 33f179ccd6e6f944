import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/build/project.mjs';

const degreesPerStep = 0.1;

/**
 * Puts the points of a ring onto a coarse grid; a ring that vanishes in it is dropped.
 * @param {import('geojson').Position[]} ring in degrees
 * @returns {import('geojson').Position[][]}
 */
function coarseRing(ring) {
  /** @type {import('geojson').Position[]} */
  const kept = [];
  for (const point of ring) {
    const [x = 0, y = 0] = point.map((value) => Math.round(value / degreesPerStep) / 10);
    const [lastX, lastY] = kept.at(-1) ?? [];
    if (x !== lastX || y !== lastY) kept.push([x, y]);
  }
  return kept.length > 3 ? [kept] : [];
}

/**
 * The base map of the reference pages: our country polygons, as coarse as the world maps of 1:110 million
 * that such pages usually draw (about 30 kB with brotli).
 * @returns {string} GeoJSON
 */
export function plainCountries() {
  /** @type {import('geojson').FeatureCollection<import('geojson').Polygon | import('geojson').MultiPolygon>} */
  const { features } = JSON.parse(
    readFileSync(join(projectFolder, 'geo', 'basemap', 'countries.json'), 'utf8'),
  );
  const coarse = features.flatMap(({ geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const coordinates = polygons
      .map((polygon) => polygon.flatMap(coarseRing))
      .filter((polygon) => polygon.length > 0);
    return coordinates.length > 0
      ? [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } }]
      : [];
  });
  return JSON.stringify({ type: 'FeatureCollection', features: coarse });
}
