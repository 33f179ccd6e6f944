import { polygonsOf } from './geometry.mjs';
import { feature, readLayer, transformFeatures } from './mapshaper.mjs';

/** Leased areas and uninhabited islands that belong, undisputed, to a country on the list. */
const PART_OF = {
  Baikonur: '398',
  'USNB Guantanamo Bay': '192',
  'Indian Ocean Ter.': '036',
  'Coral Sea Is.': '036',
  'Clipperton I.': '250',
};

const LEFT_OUT = ['Antarctica', 'Vatican'];

/** Country polygons at full detail; those without an ISO number keep only their name. */
export function readCountries(folder, file) {
  const read = readLayer(folder, file, 'countries')
    .filter(({ properties }) => !LEFT_OUT.includes(properties.name))
    .map(({ id, properties, geometry }) => {
      const key = id ?? PART_OF[properties.name] ?? properties.name;
      return feature('MultiPolygon', polygonsOf(geometry).flatMap(cutAtAntimeridian), { key });
    });
  return transformFeatures(folder, read, ['-dissolve', 'key', '-clean']);
}

/** Splits a polygon that runs across 180° into a western and an eastern part. */
function cutAtAntimeridian(polygon) {
  const unrolled = polygon.map(unroll);
  const [outer] = unrolled;
  if (!outer.some(([x]) => x > 180)) return [unrolled];
  const east = clipRing(outer, (x) => x <= 180);
  const west = clipRing(outer, (x) => x >= 180).map(([x, y]) => [x - 360, y]);
  return [[east, ...unrolled.slice(1)], [west]];
}

/** Follows a ring up to 180° and beyond instead of jumping to the other side of the map. */
function unroll(ring) {
  if (!ring.some(([x], index) => index > 0 && Math.abs(x - ring[index - 1][0]) > 180)) return ring;
  return ring.map(([x, y]) => [x < 0 ? x + 360 : x, y]);
}

/** The part of a ring on one side of 180°, closed along that meridian. */
function clipRing(ring, isInside) {
  const result = [];
  for (let index = 1; index < ring.length; index += 1) {
    const [start, end] = [ring[index - 1], ring[index]];
    if (isInside(start[0])) result.push(start);
    if (isInside(start[0]) !== isInside(end[0])) {
      const share = (180 - start[0]) / (end[0] - start[0]);
      result.push([180, start[1] + share * (end[1] - start[1])]);
    }
  }
  return [...result, result[0]];
}
