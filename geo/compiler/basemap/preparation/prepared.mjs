import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subjectOf } from './subject.mjs';

/** The package whose base map is prepared: the folder that the command names, else the one around this program. */
export const packageFolder = resolve(
  process.argv[2] ?? fileURLToPath(new URL('../../..', import.meta.url)),
);

/** Where its base map lies. */
export const basemapFolder = join(packageFolder, 'basemap');

export const subject = subjectOf(packageFolder);
