import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawOverview, type Overview } from './draw.ts';

/** The package that this program stands in. */
const ownPackage = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

const drawn = new Map<string, Overview>();

/** The overview of the base map of a package, drawn once. @param folder of the package */
export function overviewOf(folder = ownPackage): Overview {
  const overview = drawn.get(folder) ?? drawOverview(folder);
  drawn.set(folder, overview);
  return overview;
}

/** The overview as an svg element that shows nothing itself: the build puts it into the page, `<use>` draws from it. */
export function overviewMarkup(folder?: string): string {
  const { size, paths } = overviewOf(folder);
  // Ids and path texts are made of letters, digits and signs that need no escaping.
  const elements = Object.entries(paths).map(
    ([id, path]) => `<path id="${id}" fill-rule="evenodd" d="${path}"/>`,
  );
  const attributes = `class="base-paths" data-size="${String(size)}" width="0" height="0" aria-hidden="true"`;
  return `<svg ${attributes}><defs>${elements.join('')}</defs></svg>`;
}
