import type { FileMap } from './read/directory.ts';

/** How the ids of a new package begin: `npm run new-region` lays it out. */
const exampleRow = /^"?example-/;
const exampleFeature = /"id": ?"example-/;

/** Rows and features that are still those of a new package, as `sources.csv:2,3`. */
export function exampleRows(files: FileMap): readonly string[] {
  return Object.entries(files).flatMap(([file, bytes]) => {
    const pattern = file.endsWith('.geojson') ? exampleFeature : exampleRow;
    if (!/\.(csv|geojson)$/.test(file)) return [];
    const lines = new TextDecoder().decode(bytes).split('\n');
    const rows = lines.flatMap((line, index) => (pattern.test(line) ? index + 1 : []));
    return rows.length > 0 ? [`${file}:${rows.join()}`] : [];
  });
}
