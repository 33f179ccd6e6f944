import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a package by their path inside it. */
export type FileMap = Readonly<Record<string, Uint8Array>>;

/** Path of the country polygons against which positions are judged. */
export const countryPolygonsFile = 'basemap/countries.json';

/** Path of the names on the base map, in English. */
export const physicalNamesFile = 'basemap/physical.csv';

const languageFile = /^languages\/([^/]+)\.csv$/;

/** The language of a file of translations by its path, `languages/ru.csv`; `undefined` for other files. */
export function languageOf(path: string): string | undefined {
  return languageFile.exec(path)?.[1];
}

/** Whether a path inside the package directory is one of the files that the compiler reads. */
export function isPackageFile(path: string): boolean {
  return (
    path === countryPolygonsFile ||
    path === physicalNamesFile ||
    languageOf(path) !== undefined ||
    path === 'datapackage.json' ||
    (!path.includes('/') && (path.endsWith('.csv') || path.endsWith('.geojson')))
  );
}

/** Reads the files of a package; a directory that does not exist gives no files. */
export function readDirectory(directory: string): FileMap {
  if (!existsSync(directory)) return {};
  const languages = join(directory, 'languages');
  const translations = existsSync(languages) ? readdirSync(languages) : [];
  const names = [
    ...readdirSync(directory),
    ...translations.map((name) => `languages/${name}`),
    ...[countryPolygonsFile, physicalNamesFile],
  ];
  const paths = names.filter((name) => {
    const path = join(directory, name);
    return isPackageFile(name) && existsSync(path) && statSync(path).isFile();
  });
  return Object.fromEntries(paths.map((name) => [name, readFileSync(join(directory, name))]));
}
