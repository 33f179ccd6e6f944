import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What the page reads of a base map; `npm run basemap` prepares all of it. */
const files = [
  ...['boundaries', 'countries', 'lakes', 'ocean', 'physical', 'physical-curves', 'provinces'],
  ...['region', 'relief', 'rivers'],
].map((name) => `basemap/${name}.json`);

/** The files of the base map that a package lacks, by their path inside it. */
export function missingBaseMap(directory: string): readonly string[] {
  return [...files, 'basemap/relief.webp'].filter((file) => !existsSync(join(directory, file)));
}

/** What is missing, and what to do about it. */
export function formatMissing(missing: readonly string[], folder: string): string {
  return `${folder} has no ${missing.join(', ')}: npm run basemap -- ${folder}`;
}
