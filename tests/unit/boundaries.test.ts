import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { palettes, propertyOf } from '../../src/theme';

const source = path.resolve(import.meta.dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte|css|html)$/.test(file))
  .map((file) => ({
    file: file.split(path.sep).join('/'),
    text: readFileSync(path.join(source, file), 'utf8'),
  }));

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

describe('the boundaries of src', () => {
  it('only scene/map names the map libraries', () => {
    const named = files.filter(
      ({ file, text }) =>
        !file.startsWith('scene/map/') &&
        importsOf(text).some((name) => /^(maplibre-gl|@deck\.gl|@luma\.gl)/.test(name)),
    );
    expect(named.map(({ file }) => file)).toEqual([]);
  });

  it('nothing of the map in WebGL is loaded with the page', () => {
    const reached = new Set<string>();
    const queue = ['main.ts'];
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (reached.has(file)) continue;
      reached.add(file);
      const text = files.find((one) => one.file === file)?.text ?? '';
      // Types vanish in the build; `import()` loads later.
      const statics = text.matchAll(/^\s*(?:import|export)\s(?!type\b)[^;]*?from\s*'(\.[^']+)'/gm);
      for (const [, name = ''] of statics) {
        const base = path.posix.join(path.posix.dirname(file), name);
        const found = [base, `${base}.ts`, `${base}/index.ts`].find((candidate) =>
          files.some((one) => one.file === candidate),
        );
        if (found) queue.push(found);
      }
    }
    expect(reached.size).toBeGreaterThan(40);
    expect([...reached].filter((file) => file.startsWith('scene/map/'))).toEqual([]);
  });

  it('atlas, timeline, flows, text, view, models and export know no DOM, clock, randomness or Svelte', () => {
    const pure = files.filter(({ file }) =>
      /^(atlas|timeline|flows|text|export|view|models)\//.test(file),
    );
    expect(pure.length).toBeGreaterThan(15);
    for (const { file, text } of pure) {
      expect(
        importsOf(text).filter((name) => name.startsWith('svelte')),
        file,
      ).toEqual([]);
      expect(text, file).not.toMatch(
        /\b(window|document|navigator|localStorage|performance)\.|Math\.random|Date\.now|new Date\(\)/,
      );
    }
  });

  it('atlas imports nothing outside itself', () => {
    for (const { file, text } of files.filter((one) => one.file.startsWith('atlas/'))) {
      expect(
        importsOf(text).filter((name) => !name.startsWith('./') && !name.startsWith('virtual:')),
        file,
      ).toEqual([]);
    }
  });

  it('ui and scene do not see each other beyond the plain types of the scene', () => {
    for (const { file, text } of files) {
      const names = importsOf(text).map((name) => name.replace(/^(\.\.?\/)+/, ''));
      if (file.startsWith('scene/'))
        expect(
          names.filter((n) => n.startsWith('ui/')),
          file,
        ).toEqual([]);
      if (file.startsWith('ui/')) {
        const foreign = names.filter(
          (n) => n.startsWith('scene/') && !/^scene\/(scene|renderer|switching)$/.test(n),
        );
        expect(foreign, file).toEqual([]);
      }
    }
  });

  it('no markup from data: neither {@html} nor innerHTML, eval nor inline handlers', () => {
    for (const { file, text } of files) {
      expect(text, file).not.toMatch(
        /\{@html|innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function/,
      );
    }
  });

  it('every custom property that is used is given a value somewhere', () => {
    const given = new Set(Object.keys(palettes.light).map(propertyOf));
    for (const { text } of files)
      for (const [, name = ''] of text.matchAll(/(--[a-z][\w-]*)['"]?\s*[:=]/g)) given.add(name);
    for (const { file, text } of files) {
      const used = [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name);
      expect(
        used.filter((name) => !given.has(name)),
        file,
      ).toEqual([]);
    }
  });
});
