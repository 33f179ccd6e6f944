import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Prints how large every prepared file is, raw and as it travels. */
export function printSizes(folder) {
  const names = readdirSync(folder).filter((name) => /\.(json|webp)$/.test(name));
  const rows = names.map((name) => {
    const content = readFileSync(join(folder, name));
    const gzip = gzipSync(content, { level: 9 }).length;
    return { name, raw: content.length, gzip, brotli: brotliCompressSync(content).length };
  });
  console.table(rows);
  const vectors = rows.filter(({ name }) => name.endsWith('.json'));
  console.log(
    'vectors, brotli:',
    vectors.reduce((sum, { brotli }) => sum + brotli, 0),
  );
}
