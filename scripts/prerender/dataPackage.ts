import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '../../geo');
/** Beside the page, so that a saved page and a mirror keep both together. */
const publishedFolder = 'data';

const descriptorSchema = v.object({
  version: v.string(),
  description: v.string(),
  licenses: v.array(v.object({ path: v.string() })),
  resources: v.array(v.object({ path: v.string(), title: v.string(), mediatype: v.string() })),
});

/** A file of the data package as the build publishes it. */
export interface DataFile {
  /** Relative to the page: `data/figures.csv`. */
  readonly address: string;
  readonly title: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** What search engines and readers who download the data need to know of it. */
export interface DataPackage {
  readonly version: string;
  readonly description: string;
  /** Address of the licence. */
  readonly licence: string;
  readonly files: readonly DataFile[];
}

function published(path: string, title: string, mediaType: string): DataFile {
  const content = readFileSync(join(packageFolder, path));
  return { address: `${publishedFolder}/${path}`, title, mediaType, content };
}

/** The package with its descriptor, tables and features; the base map is cartography, not data, and stays out. */
export function readDataPackage(): DataPackage {
  const name = 'datapackage.json';
  const json: unknown = JSON.parse(readFileSync(join(packageFolder, name), 'utf8'));
  const { version, description, licenses, resources } = v.parse(descriptorSchema, json);
  const data = resources.filter(({ path }) => !path.startsWith('basemap/'));
  return {
    version,
    description,
    licence: licenses[0]?.path ?? '',
    files: [
      published(name, 'Description of all files', 'application/json'),
      ...data.map(({ path, title, mediatype }) => published(path, title, mediatype)),
      published('README.md', 'How the data is built and edited', 'text/markdown'),
      published('LICENSE.md', 'Licence', 'text/markdown'),
    ],
  };
}
