// What articles and open tabs may still ask for after a deploy: files with a hash in their names, and the
// pages of earlier data. `node src/build/keepPublished.mjs KEPT DIST` puts what was kept into a new build,
// which leads wherever both have a file, and then keeps the build's own.
import { cp, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders whose files never change their meaning; of all else, the newest is the only one. */
const lasting = ['assets', 'v'];

/** @param {string} path */
async function exists(path) {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} kept where the files of earlier builds are
 * @param {string} build a new build
 */
export async function keepPublished(kept, build) {
  for (const folder of lasting) {
    await mkdir(join(kept, folder), { recursive: true });
    for (const [from, to, force] of /** @type {const} */ ([
      [kept, build, false],
      [build, kept, true],
    ])) {
      const source = join(from, folder);
      if (await exists(source)) await cp(source, join(to, folder), { recursive: true, force });
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kept, build] = process.argv.slice(2);
  if (kept === undefined || build === undefined)
    throw new Error('Name the kept files and the build');
  await keepPublished(kept, build);
}
