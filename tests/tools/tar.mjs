import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const block = 512;

/**
 * @param {Buffer} header
 * @param {number} start
 * @param {number} length
 */
function text(header, start, length) {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? length : end);
}

/**
 * Unpacks the plain files and folders of a tar archive. Links and other special entries are skipped:
 * the archives read here hold none.
 * @param {Buffer} archive
 * @param {string} folder
 */
export function unpackTar(archive, folder) {
  let position = 0;
  while (position + block <= archive.length) {
    const header = archive.subarray(position, position + block);
    if (header[0] === 0) return;
    const prefix = text(header, 345, 155);
    const name = normalize(prefix ? `${prefix}/${text(header, 0, 100)}` : text(header, 0, 100));
    if (name.startsWith('../..') || name.startsWith('/'))
      throw new Error(`Unsafe name in archive: ${name}`);
    const mode = parseInt(text(header, 100, 8), 8) & 0o755;
    const size = parseInt(text(header, 124, 12), 8);
    const type = text(header, 156, 1);
    if (Number.isNaN(size)) throw new Error(`Unreadable archive at byte ${position}`);
    position += block;
    if (type === '' || type === '0') {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, archive.subarray(position, position + size), { mode });
    }
    position += Math.ceil(size / block) * block;
  }
}
