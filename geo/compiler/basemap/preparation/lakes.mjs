import { readFileSync } from 'node:fs';

const OUTER_RING = 2;
const INNER_RING = 3;
const MULTI_GEOMETRY = 4;
const UNITS_PER_DEGREE = 120;

/**
 * Reads the polygons of a Marble .pn2 file (version 2, big-endian): nodes of two 16-bit numbers,
 * each followed by points given as 8-bit steps from it.
 */
export function readMarblePolygons(file) {
  const bytes = readFileSync(file);
  const polygons = [];
  let position = 6;
  while (position < bytes.length) {
    const flag = bytes.readUInt8(position);
    position += 5;
    if (flag === MULTI_GEOMETRY) {
      position += 1;
      continue;
    }
    const { ring, next } = readRing(bytes, position);
    position = next;
    if (flag === OUTER_RING) polygons.push([ring]);
    if (flag === INNER_RING) polygons.at(-1)?.push(ring);
  }
  return polygons;
}

function readRing(bytes, start) {
  const ring = [];
  const add = (x, y) => ring.push([x / UNITS_PER_DEGREE, y / UNITS_PER_DEGREE]);
  const nodes = bytes.readUInt32BE(start);
  let position = start + 4;
  for (let node = 0; node < nodes; node += 1) {
    const y = bytes.readInt16BE(position);
    const x = bytes.readInt16BE(position + 2);
    const children = bytes.readUInt16BE(position + 4);
    position += 6;
    add(x, y);
    for (let child = 0; child < children; child += 1) {
      add(x + bytes.readInt8(position + 1), y + bytes.readInt8(position));
      position += 2;
    }
  }
  const [first] = ring;
  const last = ring.at(-1);
  if (first[0] !== last[0] || first[1] !== last[1]) ring.push(first);
  return { ring, next: position };
}
