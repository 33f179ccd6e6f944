import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepPublished } from '../../src/build/keepPublished.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'published-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(file: string, text: string): Promise<void> {
  const whole = path.join(folder, file);
  await mkdir(path.dirname(whole), { recursive: true });
  await writeFile(whole, text);
}
const read = (file: string) => readFile(path.join(folder, file), 'utf8');

describe('what is published', () => {
  it('outlives later builds: hashed files and pages of earlier data, not the page itself', async () => {
    await put('one/index.html', 'first');
    await put('one/sw.js', 'keeps the first');
    await put('one/assets/a-1.js', 'a1');
    await put('one/v/1.0.0/index.html', 'data 1, code 1');
    await keepPublished(path.join(folder, 'kept'), path.join(folder, 'one'));
    await put('two/index.html', 'second');
    await put('two/sw.js', 'keeps the second');
    await put('two/assets/a-2.js', 'a2');
    await put('two/v/2.0.0/index.html', 'data 2');
    await keepPublished(path.join(folder, 'kept'), path.join(folder, 'two'));
    expect(await read('two/assets/a-1.js')).toBe('a1');
    expect(await read('two/assets/a-2.js')).toBe('a2');
    expect(await read('two/v/1.0.0/index.html')).toBe('data 1, code 1');
    expect(await read('two/index.html')).toBe('second');
    // The worker of a kept copy is always that of the newest build.
    expect(await read('two/sw.js')).toBe('keeps the second');
    await put('three/v/2.0.0/index.html', 'data 2, corrected code');
    await keepPublished(path.join(folder, 'kept'), path.join(folder, 'three'));
    expect(await read('three/v/2.0.0/index.html')).toBe('data 2, corrected code');
    expect(await read('kept/v/2.0.0/index.html')).toBe('data 2, corrected code');
    expect(await read('three/assets/a-1.js')).toBe('a1');
  });
});
