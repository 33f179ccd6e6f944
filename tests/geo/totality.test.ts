import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../geo/compiler/compile';
import { formatProblem } from '../../geo/compiler/problem';
import { countryPolygonsFile } from '../../geo/compiler/read/directory';
import { packageFiles, rowsOf, textOf, withFile, withRows } from './packageFiles';

const names = Object.keys(packageFiles);
const anyFile = fc.constantFrom(...names);
const tables = names.filter((name) => name.endsWith('.csv'));
/** Every run compiles a whole package, a small one. */
const runs = { numRuns: 100 };
const timeout = 60_000;
const collections = names.filter((name) => name.endsWith('json') && name !== countryPolygonsFile);

/** The package compiles or says why not, in single lines; nothing is thrown. */
function staysCalm(files: Parameters<typeof compileFiles>[0]): void {
  const { atlas, problems } = compileFiles(files);
  expect(atlas === undefined).toBe(problems !== undefined);
  for (const problem of problems ?? []) {
    expect(problem.expected).not.toBe('');
    expect(problem.found).not.toBe('');
    expect(formatProblem(problem)).not.toContain('\n');
  }
}

describe('the compiler never throws', { timeout }, () => {
  it('whatever the bytes of one file are', () => {
    fc.assert(
      fc.property(anyFile, fc.uint8Array({ maxLength: 400 }), (file, bytes) => {
        staysCalm(withFile(file, bytes));
      }),
      runs,
    );
  });

  it('wherever the bytes of a file are overwritten', () => {
    const overwriting = fc.tuple(
      anyFile,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.uint8Array({ minLength: 1, maxLength: 12 }),
    );
    fc.assert(
      fc.property(overwriting, ([file, share, patch]) => {
        const bytes = Uint8Array.from(packageFiles[file] ?? []);
        bytes.set(patch, Math.floor(share * Math.max(0, bytes.length - patch.length)));
        staysCalm(withFile(file, bytes));
      }),
      runs,
    );
  });

  it('whatever a cell holds', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '__proto__',
        'constructor',
        '-0',
        '1e999',
        'NaN',
        '../..',
        'T-2004;T-2004',
        '((((',
        '"',
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...tables),
        fc.nat(),
        fc.nat(),
        hostile,
        (file, row, column, text) => {
          const rows = rowsOf(file);
          const at = row % rows.length;
          const name = Object.keys(rows[0] ?? {})[column % Object.keys(rows[0] ?? {}).length] ?? '';
          staysCalm(
            withRows(
              file,
              rows.map((cells, index) => (index === at ? { ...cells, [name]: text } : cells)),
            ),
          );
        },
      ),
      runs,
    );
  });

  it('whatever JSON stands in a JSON file', () => {
    const features = fc.record({
      type: fc.constant('FeatureCollection'),
      features: fc.array(fc.jsonValue()),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...collections, countryPolygonsFile),
        fc.oneof(fc.jsonValue(), features),
        (file, value) => {
          staysCalm(withFile(file, JSON.stringify(value)));
        },
      ),
      runs,
    );
  });

  it('whatever value replaces a value of the descriptor or of a feature', () => {
    const replacing = fc.tuple(
      fc.constantFrom(...collections),
      fc.nat(),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(replacing, ([file, place, value]) => {
        const text = textOf(file);
        const parts = text.split(/(?<=": )("[^"]*"|-?[\d.]+|true|false)/);
        const at = (2 * place + 1) % Math.max(1, parts.length - 1);
        staysCalm(withFile(file, parts.with(at, JSON.stringify(value)).join('')));
      }),
      runs,
    );
  });

  it('without any file', () => {
    staysCalm({});
  });
});
