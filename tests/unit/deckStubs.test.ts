import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replacements } from '../../src/build/deckStubs';
import * as computing from '../../src/scene/map/overlay/absent/computing';
import * as controller from '../../src/scene/map/overlay/absent/controller';
import * as gestures from '../../src/scene/map/overlay/absent/gestures';
import * as loading from '../../src/scene/map/overlay/absent/loading';
import * as transition from '../../src/scene/map/overlay/absent/transition';

const standIns: Readonly<Record<string, object>> = {
  computing,
  controller,
  gestures,
  loading,
  transition,
};

const library = join(import.meta.dirname, '../../node_modules/@deck.gl/core/dist');
const files = readdirSync(library, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.js') && !/^(scripting|dist\.)|\.min\.js$/.test(file),
);

/** What the files of deck.gl import from a module: names, or `default`. */
function importedFrom(pattern: RegExp): string[] {
  const statements = files.flatMap((file) => [
    ...readFileSync(join(library, file), 'utf8').matchAll(
      /^import (?:(\w+)|\{([^}]*)\}) from ['"]([^'"]+)['"]/gm,
    ),
  ]);
  return statements
    .filter(([, , , source = '']) => pattern.test(source))
    .flatMap(([, whole, names = '']) =>
      whole === undefined
        ? names.split(',').map((name) => name.trim().split(' ')[0] ?? '')
        : ['default'],
    );
}

describe('what the build leaves out of deck.gl', () => {
  it.each(replacements)(
    '%s has a stand-in with everything that deck.gl imports',
    (pattern, name) => {
      const imported = importedFrom(pattern);
      expect(imported.length).toBeGreaterThan(0);
      expect(Object.keys(standIns[name] ?? {})).toEqual(expect.arrayContaining(imported));
    },
  );

  it('says what is missing when it is needed all the same', () => {
    expect(() => loading.load()).toThrow('loaders');
    expect(() => computing.interleave()).toThrow('deckStubs');
    expect(() => {
      controller.default();
    }).toThrow('controllers');
    expect(() => {
      transition.default();
    }).toThrow('transitions');
  });
});
