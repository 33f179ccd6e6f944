import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

describe('lint', () => {
  it('is silenced by no comment', () => {
    const files = ['src', 'geo', 'tests'].flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => !file.includes('node_modules') && /\.(ts|mjs|js|svelte)$/.test(file))
        .map((file) => path.join(root, folder, file)),
    );
    expect(files.length).toBeGreaterThan(500);
    const silences = new RegExp(['(ox|es)lint', '(disable|enable)'].join('-'));
    expect(files.filter((file) => silences.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
