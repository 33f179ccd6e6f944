import { describe, expect, it } from 'vitest';
import { palettes, propertyOf } from '../../src/theme';
import { circleIn, sourceFiles } from './support/imports';

const all = sourceFiles();
const source = all.filter(({ path }) => path.startsWith('src/'));
const page = source.filter(({ path }) => !path.startsWith('src/build/'));

const below = (...folders: string[]) =>
  page.filter(({ path }) => folders.some((folder) => path.startsWith(`src/${folder}/`)));

/** The files that reach one of these with an import of their own, as `file → what it imports`. */
const reaching = (files: typeof all, isForbidden: (target: string) => boolean) =>
  files.flatMap(({ path, targets, names }) =>
    [...targets, ...names.filter((name) => !name.startsWith('.'))]
      .filter(isForbidden)
      .map((target) => `${path} → ${target}`),
  );

describe('the boundaries of src', () => {
  it('are looked for in all of it', () => {
    expect(page.length).toBeGreaterThan(300);
    expect(source.flatMap(({ targets }) => targets).length).toBeGreaterThan(1000);
  });

  it('no file reaches itself again through what it imports', () => {
    expect(circleIn(new Map(all.map(({ path, targets }) => [path, targets])))).toBeUndefined();
  });

  it('only scene/map names the map libraries', () => {
    const others = page.filter(({ path }) => !path.startsWith('src/scene/map/'));
    expect(reaching(others, (name) => /^(maplibre-gl|@deck\.gl|@luma\.gl)/.test(name))).toEqual([]);
  });

  it('nothing of the map in WebGL is loaded with the page', () => {
    const reached = new Set<string>();
    const queue = ['src/main.ts'];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      queue.push(...(source.find((one) => one.path === path)?.loaded ?? []));
    }
    expect(reached.size).toBeGreaterThan(100);
    expect([...reached].filter((path) => path.startsWith('src/scene/map/'))).toEqual([]);
  });

  it('atlas, timeline, flows, text, view, models and export know no DOM, clock, randomness or Svelte', () => {
    const pure = below('atlas', 'timeline', 'flows', 'text', 'view', 'models', 'export');
    expect(pure.length).toBeGreaterThan(100);
    expect(reaching(pure, (name) => /^svelte|\.svelte(\.ts)?$/.test(name))).toEqual([]);
    for (const { path, text } of pure)
      expect(text, path).not.toMatch(
        /\b(window|document|navigator|localStorage|performance)\.|Math\.random|Date\.now|new Date\(\)/,
      );
  });

  it('atlas imports nothing outside itself but the package', () => {
    const outside = (name: string) => !/^(src\/atlas\/|virtual:atlas)/.test(name);
    expect(reaching(below('atlas'), outside)).toEqual([]);
  });

  it('what runs in Node alone is reached from nowhere else', () => {
    expect(reaching(page, (name) => /^(node:|src\/build\/)/.test(name))).toEqual([]);
  });

  it('ui and scene do not see each other beyond the scene and the contract of the map', () => {
    const drawing = /^src\/scene\/(?!(scene|renderer|padding)\.ts$)/;
    expect(reaching(below('ui'), (target) => drawing.test(target))).toEqual([]);
    expect(reaching(below('scene'), (target) => target.startsWith('src/ui/'))).toEqual([]);
  });

  it('WebGL and the picture do not see each other, nor what places them both', () => {
    const ofMap = (target: string) => target.startsWith('src/scene/map/');
    const ofOthers = (target: string) => /^src\/scene\/(svg|live)\//.test(target);
    expect(reaching(below('scene/svg', 'scene/live'), ofMap)).toEqual([]);
    expect(reaching(below('scene/map'), ofOthers)).toEqual([]);
    expect(reaching(below('scene/svg'), (name) => name.startsWith('src/scene/live/'))).toEqual([]);
  });

  it('no markup from data: neither {@html} nor innerHTML, eval nor inline handlers', () => {
    for (const { path, text } of page)
      expect(text, path).not.toMatch(
        /\{@html|innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function/,
      );
  });

  it('type and the widths at which the page changes are named, not measured where they are used', () => {
    const styled = [...below('ui'), ...page.filter(({ path }) => /src\/[^/]+$/.test(path))];
    for (const { path, text } of styled.filter(({ path }) => /\.(svelte|css)$/.test(path))) {
      expect(text, path).not.toMatch(/\bfont(-size)?:[^;]*\dpx/);
      expect(text, path).not.toMatch(/@(media|container)[^{]*(width|height)[^{]*\d(px|em)/);
    }
  });

  it('every custom property that is used is given a value somewhere', () => {
    const given = new Set(Object.keys(palettes.light).map(propertyOf));
    for (const { text } of page)
      for (const [, name = ''] of text.matchAll(/(--[a-z][\w-]*)['"]?\s*[:=]/g)) given.add(name);
    for (const { path, text } of page) {
      const used = [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name);
      expect(
        used.filter((name) => !given.has(name)),
        path,
      ).toEqual([]);
    }
  });
});
