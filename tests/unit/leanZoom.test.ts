import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as colours from '../../src/scene/live/absent/colours';
import { mover } from '../../src/build/leanZoom';

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

  it('moves nothing that is missed: the camera goes by tweens of its own', () => {
    const read = (file: string) => readFileSync(join(library, file), 'utf8');
    const ways = [...read('d3-transition/src/transition/index.js').matchAll(/from "([^"]+)"/g)];
    const left = ways.flatMap(([, way = '']) => (mover.test(way) ? [] : [way]));
    expect(ways.length - left.length).toBe(6);
    // What stays imports none of them, nor the library of tweens.
    for (const way of left.filter((one) => one.startsWith('./')))
      expect(read(`d3-transition/src/transition/${way}`)).not.toMatch(
        /d3-interpolate|"\.\/(?:attr|style|text)/,
      );
    const schedule =
      /function schedule\([^]*?\n {2}\}/.exec(read('d3-zoom/src/zoom.js'))?.[0] ?? '';
    expect(schedule).toContain('.tween("zoom"');
    expect(schedule).not.toMatch(/\.(?:attr|style|text)(?:Tween)?\(/);
  });
});
