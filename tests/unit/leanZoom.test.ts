import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as colours from '../../src/scene/live/absent/colours';

const library = join(import.meta.dirname, '../../node_modules');

it('what stands in for d3-color has all that is imported from it', () => {
  const imported = [
    'd3-interpolate/dist/d3-interpolate.mjs',
    'd3-transition/src/transition/interpolate.js',
  ].flatMap((file) => {
    const [, names = ''] =
      /import \{([^}]*)\} from ['"]d3-color['"]/.exec(readFileSync(join(library, file), 'utf8')) ??
      [];
    return names.split(',').map((name) => name.trim().split(' ')[0] ?? '');
  });
  expect(imported).toContain('color');
  expect(Object.keys(colours)).toEqual(expect.arrayContaining(imported));
});
