import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const overviewFile = join(dirname(fileURLToPath(import.meta.url)), 'overview.json');

/** Ids and path texts of nothing but these characters need no escaping in markup. */
const overview = v.strictObject({
  size: v.pipe(v.number(), v.integer(), v.minValue(1)),
  paths: v.record(
    v.pipe(v.string(), v.regex(/^base-[a-z0-9-]+$/)),
    v.pipe(v.string(), v.regex(/^[-mzZ\d ]*$/)),
  ),
});

export type Overview = v.InferOutput<typeof overview>;

/** The overview of the base map: `size` units across the world in Web Mercator, SVG paths by id. */
export function readOverview(): Overview {
  return v.parse(overview, JSON.parse(readFileSync(overviewFile, 'utf8')));
}

/** The overview as an svg element that shows nothing itself: the build puts it into the page, `<use>` draws from it. */
export function overviewMarkup(): string {
  const { size, paths } = readOverview();
  const elements = Object.entries(paths).map(
    ([id, path]) => `<path id="${id}" fill-rule="evenodd" d="${path}"/>`,
  );
  const attributes = `class="base-paths" data-size="${String(size)}" width="0" height="0" aria-hidden="true"`;
  return `<svg ${attributes}><defs>${elements.join('')}</defs></svg>`;
}
