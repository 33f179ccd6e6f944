import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync, type Zippable } from 'fflate';
import * as v from 'valibot';
import { lessonSchema } from '../../view/lessonSchema.ts';

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '../../../geo');
/** Beside the page, so that a saved page and a mirror keep both together. */
const publishedFolder = 'data';

const resourceSchema = v.looseObject({
  path: v.string(),
  title: v.optional(v.string()),
  mediatype: v.optional(v.string()),
});

/** By the ending of a file whose resource does not say what it is. */
const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
};

const descriptorSchema = v.looseObject({
  name: v.string(),
  title: v.string(),
  version: v.string(),
  description: v.optional(v.string(), ''),
  licenses: v.array(v.object({ path: v.optional(v.string()) })),
  resources: v.array(resourceSchema),
  /** What all translations share. */
  languages: v.optional(resourceSchema),
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
  /** Of the package: small letters and hyphens. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** Address of the licence. */
  readonly licence: string;
  readonly files: readonly DataFile[];
}

function file(path: string, title: string, mediaType: string, content: Uint8Array): DataFile {
  return { address: `${publishedFolder}/${path}`, title, mediaType, content };
}

/** A file as it lies in the package; nothing where there is none, which the check has already judged. */
function published(path: string, title: string, mediaType: string): readonly DataFile[] {
  const source = join(packageFolder, path);
  return existsSync(source) ? [file(path, title, mediaType, readFileSync(source))] : [];
}

/** The same files give the same archive: it names no moment of its making. */
const earliest = new Date(1980, 0, 2);

/** All files in one archive, under the name and the version of the package. */
function archive(name: string, version: string, files: readonly DataFile[]): DataFile {
  const folder = `${name}-${version}`;
  const entries = files.map(({ address, content }): [string, Zippable[string]] => [
    `${folder}/${address.slice(publishedFolder.length + 1)}`,
    [new Uint8Array(content), { mtime: earliest }],
  ]);
  const zip = zipSync(Object.fromEntries(entries), { level: 9 });
  return file(`${folder}.zip`, 'The whole data package', 'application/zip', zip);
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** A resource for each file of translations. */
function languageResources(shared: v.InferOutput<typeof resourceSchema> | undefined) {
  const folder = join(packageFolder, 'languages');
  if (!shared || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => {
      const code = name.replace(/\.csv$/, '');
      const title = shared.title?.replace('{language}', languageNames.of(code) ?? code);
      const path = shared.path.replace('{code}', code);
      return { name: `language-${code}`, ...shared, path, ...(title !== undefined && { title }) };
    });
}

/** The package with its descriptor, tables and features; the base map is cartography, not data, and stays out. */
export function readDataPackage(): DataPackage {
  const json: unknown = JSON.parse(readFileSync(join(packageFolder, 'datapackage.json'), 'utf8'));
  const descriptor = v.parse(descriptorSchema, json);
  const { languages, ...plain } = descriptor;
  const { name, title, version, description, licenses, resources } = descriptor;
  const data = [
    ...resources.filter(({ path }) => !path.startsWith('basemap/')),
    ...languageResources(languages),
  ];
  // The descriptor that is published lists what is published beside it, and nothing else.
  const listed = JSON.stringify({ ...plain, resources: data }, undefined, 2);
  const files = [
    file(
      'datapackage.json',
      'Description of all files',
      'application/json',
      new TextEncoder().encode(`${listed}\n`),
    ),
    ...data.flatMap(({ path, title = path, mediatype }) =>
      published(path, title, mediatype ?? mediaTypes[path.replace(/^.*\./, '')] ?? 'text/plain'),
    ),
    file(
      'lesson.schema.json',
      'Format of lessons that readers make',
      'application/schema+json',
      new TextEncoder().encode(`${JSON.stringify(lessonSchema, undefined, 2)}\n`),
    ),
    ...published('README.md', 'How the data is built and edited', 'text/markdown'),
    ...published('LICENSE.md', 'Licence', 'text/markdown'),
  ];
  return {
    name,
    title,
    version,
    description,
    licence: licenses[0]?.path ?? '',
    files: [...files, archive(name, version, files)],
  };
}

/** The name under which the whole page is published as one file. */
export function singleFileOf({ name, version }: DataPackage): string {
  return `${name}-${version}.html`;
}

/**
 * Names the data: its version, and a digest of its files, so that data which changed under an old version
 * never takes the place of what was published under it.
 */
export function editionOf({ version, files }: DataPackage): string {
  const digest = createHash('sha256');
  for (const { address, content } of files) digest.update(address).update(content);
  return `${version}-${digest.digest('hex').slice(0, 8)}`;
}
