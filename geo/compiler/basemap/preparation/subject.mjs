import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { detailedBox, firstViewOf, grown, unrolled } from '../boxes.mjs';

/**
 * What the base map of a package is about.
 * @param {string} packageFolder
 * @throws Error that names file and row when the package does not say it
 */
export function subjectOf(packageFolder) {
  const read = (name) => JSON.parse(readFileSync(join(packageFolder, name), 'utf8'));
  const { map } = read('datapackage.json');
  const places = read('places.geojson').features;
  const region = places.find(({ properties: { id } }) => id === map.region);
  if (!region?.geometry)
    throw new Error(`places.geojson: ${map.region}, the region of the map, has no position`);
  const { country: letters } = region.properties;
  const table = { columns: true, bom: true };
  const countries = parse(readFileSync(join(packageFolder, 'countries.csv')), table);
  const country = countries.find(({ id }) => id === letters);
  if (!country) throw new Error(`countries.csv: no row ${letters}, the country of the region`);
  const view = firstViewOf(map.bounds);
  const [width, height] = [view[2] - view[0], view[3] - view[1]];
  const { province = false, detailed, surroundings } = map.basemap ?? {};
  return {
    /** Finely drawn, and with small rivers. */
    detailed: detailed ? unrolled(detailed) : detailedBox(map.bounds),
    /** With great rivers, and with relief, which fades out towards its edges. */
    nearby: grown(view, Math.max(5, width / 2), Math.max(5, height / 2)),
    /** How coarse lines are beside those of a first view 32.5 degrees wide, for which sizes were chosen. */
    coarseness: Math.min(8, Math.max(0.5, width / 32.5)),
    /** With lakes, and still finer than the rest of the world. */
    surroundings: surroundings ? unrolled(surroundings) : grown(view, width, height),
    /** A point of the region, and the codes of its country. */
    point: region.geometry.coordinates,
    country: { key: country.iso_numeric, alpha3: country.iso3, name: country.name },
    /** Whether the region is what province lines leave around its point, and not its whole country. */
    province,
    places: places.filter(({ geometry }) => geometry),
  };
}
