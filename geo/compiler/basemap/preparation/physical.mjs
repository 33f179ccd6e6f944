import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collection, feature } from './mapshaper.mjs';

/**
 * Writes the names of ranges, deserts and waters twice: at a point, and for long ones along a
 * curve. The coordinates in physical.csv are placed by hand for lettering.
 */
export function preparePhysicalNames(folder) {
  const file = join(folder, 'physical.csv');
  const names = existsSync(file) ? readTable(file).map(readName) : [];
  const points = names.map(({ point, curve, properties }) =>
    feature('Point', point, { ...properties, curved: curve.length > 0 }),
  );
  const curves = names
    .filter(({ curve }) => curve.length > 0)
    .map(({ curve, properties }) => feature('LineString', curve, properties));
  writeFileSync(join(folder, 'physical.json'), collection(points));
  writeFileSync(join(folder, 'physical-curves.json'), collection(curves));
}

function readName({ longitude, latitude, curve, rank, ...texts }) {
  const points = curve === '' ? [] : curve.split(';');
  return {
    point: [Number(longitude), Number(latitude)],
    curve: points.map((point) => point.split(' ').map(Number)),
    properties: { ...texts, rank: Number(rank) },
  };
}

/** Rows of a simple comma-separated table; no cell of it holds a comma. */
function readTable(file) {
  const [header, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  const fields = header.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    return Object.fromEntries(fields.map((field, index) => [field, cells[index]]));
  });
}
