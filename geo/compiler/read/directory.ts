import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a package by their path inside it. */
export type FileMap = Readonly<Record<string, Uint8Array>>;

/** Path of the country polygons against which positions are judged. */
export const countryPolygonsFile = 'basemap/countries.json';

/** Whether a path inside the package directory is one of the files that the compiler reads. */
export function isPackageFile(path: string): boolean {
  return (
    path === countryPolygonsFile ||
    path === 'datapackage.json' ||
    (!path.includes('/') && (path.endsWith('.csv') || path.endsWith('.geojson')))
  );
}

/** Reads the files of a package; a directory that does not exist gives no files. */
export function readDirectory(directory: string): FileMap {
  if (!existsSync(directory)) return {};
  const names = [...readdirSync(directory), countryPolygonsFile];
  const paths = names.filter((name) => {
    const path = join(directory, name);
    return isPackageFile(name) && existsSync(path) && statSync(path).isFile();
  });
  return Object.fromEntries(paths.map((name) => [name, readFileSync(join(directory, name))]));
}
