// `npm run sizes`: what the built page weighs on the way, by when it is needed.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { markdownTable } from 'markdown-table';
import { projectFolder } from '../../src/build/project.mjs';

/**
 * @typedef {object} Chunk an entry of Vite's manifest
 * @property {string} file
 * @property {string} [src]
 * @property {boolean} [isEntry]
 * @property {string[]} [imports] keys of chunks loaded with it
 * @property {string[]} [dynamicImports]
 * @property {string[]} [css]
 */

/** @typedef {Record<string, Chunk>} Manifest */

/**
 * @typedef {object} FileSize
 * @property {string} file relative to the build's folder, with forward slashes
 * @property {string} group
 * @property {number} raw
 * @property {number} gzip
 * @property {number} brotli
 */

/** Groups in the order in which a visit needs them. */
export const groups = [
  'first screen',
  'map',
  'deck',
  'worker',
  'data',
  'later',
  'fonts',
  'other',
  'single file',
];

/** Bytes that the whole page may have as one file. */
export const singleFileBudget = 6_800_000;

/**
 * The files that these chunks load at once: themselves, what they import and their styles.
 * @param {Manifest} manifest
 * @param {string[]} keys
 * @returns {Set<string>}
 */
export function filesLoadedWith(manifest, keys) {
  const seen = new Set();
  const files = new Set();
  const queue = [...keys];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) continue;
    seen.add(key);
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    queue.push(...(chunk.imports ?? []));
  }
  return files;
}

/**
 * @param {Manifest} manifest
 * @returns {(file: string) => string} the group of a file
 */
function grouping(manifest) {
  /** @param {(chunk: Chunk) => boolean} isWanted */
  const loadedWith = (isWanted) =>
    filesLoadedWith(
      manifest,
      Object.entries(manifest).flatMap(([key, chunk]) => (isWanted(chunk) ? [key] : [])),
    );
  const first = loadedWith(({ isEntry = false }) => isEntry);
  const map = loadedWith(({ src = '' }) => /scene\/map\/(?!overlay\/)/.test(src));
  const deck = loadedWith(({ src = '' }) => src.includes('scene/map/overlay/'));
  return (file) => {
    const name = file.split('/').at(-1) ?? file;
    if (/^[^/]+-\d+\.\d+\.\d+\.html$/.test(file)) return 'single file';
    if (file === 'index.html' || first.has(file)) return 'first screen';
    if (/\.woff2?$/.test(name)) return 'fonts';
    if (/worker/i.test(name)) return 'worker';
    if (/\.(json|geojson|csv|topojson|webp)$/.test(name) || file.includes('basemap')) return 'data';
    // The overlay's chunk imports the map's, and that the page's: what came earlier is not counted again.
    if (map.has(file)) return 'map';
    if (deck.has(file)) return 'deck';
    return /\.(m?js|css)$/.test(name) ? 'later' : 'other';
  };
}

/**
 * What Vite says of the chunks of a build.
 * @param {string} folder
 * @returns {Manifest}
 */
export function manifestOf(folder) {
  const path = join(folder, '.vite', 'manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: build first (npm run build).`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * Every file of a build with its size raw, with gzip 9 and with brotli 11, its default.
 * @param {string} [folder]
 * @returns {FileSize[]}
 */
export function fileSizes(folder = join(projectFolder, 'dist')) {
  const manifestPath = join(folder, '.vite', 'manifest.json');
  const groupOf = grouping(manifestOf(folder));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path !== manifestPath && !path.endsWith('.map'))
    .map((path) => {
      const content = readFileSync(path);
      const file = path.slice(folder.length).split(sep).filter(Boolean).join('/');
      return {
        file,
        group: groupOf(file),
        raw: content.length,
        gzip: gzipSync(content, { level: 9 }).length,
        brotli: brotliCompressSync(content).length,
      };
    });
}

/**
 * @param {string} name
 * @param {FileSize[]} files
 * @returns {string[]} with the kilobytes of all of them
 */
function row(name, files) {
  /** @param {'raw' | 'gzip' | 'brotli'} column */
  const kilobytes = (column) =>
    (files.reduce((sum, file) => sum + file[column], 0) / 1000).toFixed(1);
  return [name, kilobytes('raw'), kilobytes('gzip'), kilobytes('brotli')];
}

/** @param {FileSize[]} files */
function printTable(files) {
  const byWeight = files.toSorted((one, other) => other.brotli - one.brotli);
  const rows = groups.flatMap((group) => {
    const members = byWeight.filter((file) => file.group === group);
    if (members.length === 0) return [];
    return [row(group, members), ...members.map((member) => row(`- ${member.file}`, [member]))];
  });
  const moving = ['first screen', 'map', 'deck', 'worker', 'data'];
  const whole = files.filter(({ group }) => moving.includes(group));
  const table = [
    ['kB', 'raw', 'gzip 9', 'brotli 11'],
    ...rows,
    row(moving.join(' + '), whole),
    row('all files', files),
  ];
  console.log(markdownTable(table, { align: ['l', 'r', 'r', 'r'] }));
  const single = files.find(({ group }) => group === 'single file');
  console.log(`single file: ${single?.raw ?? 'none'} bytes of ${singleFileBudget}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printTable(fileSizes());
