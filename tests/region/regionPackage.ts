import path from 'node:path';
import { compileFiles } from '../../geo/compiler/compile';
import { formatProblems } from '../../geo/compiler/problem';
import { readDirectory } from '../../geo/compiler/read/directory';
import { createAtlas } from '../../src/atlas';
import { layerNames } from '../../src/models/key/key';
import { textOf } from '../../src/text/text';

/** The files of the region that the page shows. */
export const regionFiles = readDirectory(path.resolve(import.meta.dirname, '../../geo'));

const compiled = compileFiles(regionFiles);
if (compiled.problems) throw new Error(formatProblems(compiled.problems));

/** The region that the page shows: `virtual:atlas` is the invented one of the tests. */
export const { atlas: data, details } = compiled;
export const atlas = createAtlas(data);

/** The layers of which the region has marks, in the order of the key. */
export const layersThere = layerNames(atlas, textOf('en')).map(({ id }) => id);
