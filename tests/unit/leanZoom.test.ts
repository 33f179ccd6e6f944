import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as colours from '../../src/scene/live/absent/colours';
import * as tweens from '../../src/scene/live/absent/tweens';

const library = join(import.meta.dirname, '../../node_modules');

/** What the files of a folder import by name from a package. */
function imported(folder: string, from: string): string[] {
  return readdirSync(join(library, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.m?js$/.test(file))
    .flatMap((file) => {
      const code = readFileSync(join(library, folder, file), 'utf8');
      const [, names = ''] =
        new RegExp(`import \\{([^}]*)\\} from ['"]${from}['"]`).exec(code) ?? [];
      return names.split(',').flatMap((name) => name.trim().split(' ')[0] ?? []);
    })
    .filter(Boolean);
}

describe('what the build leaves out of d3', () => {
  it('has a stand-in with every colour that is imported', () => {
    const names = [
      ...imported('d3-interpolate/dist', 'd3-color'),
      ...imported('d3-transition/src', 'd3-color'),
    ];
    expect(names).toContain('color');
    expect(Object.keys(colours)).toEqual(expect.arrayContaining(names));
  });

  it('has a stand-in with every tween that transitions import', () => {
    const names = imported('d3-transition/src', 'd3-interpolate');
    expect(names).toContain('interpolateNumber');
    expect(Object.keys(tweens)).toEqual(expect.arrayContaining(names));
  });
});
