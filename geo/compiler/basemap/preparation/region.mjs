import { linesOf, polygonsOf, ringContains, squaredDistance } from './geometry.mjs';
import { feature, transformFeatures } from './mapshaper.mjs';
import { subject } from './prepared.mjs';
import { warnOfClaims } from './warnings.mjs';

/** A remainder shorter than this, in degrees, is where two lines that should meet overlap. */
const STUB = 0.01;

/**
 * The undisputed part of the region: of its country, or of what the province lines leave around its point,
 * the face around that point among all faces that outline and claim lines cut out; islands stay with a
 * country. What the claim lines cut off is said.
 */
export function cutRegion(folder, country, provinceLines, claimLines) {
  const { point } = subject;
  const outline = mainlandOutline(country, point);
  const faceOf = (lines) => cutFaces(folder, lines).find(([ring]) => ringContains(ring, point));
  const region = faceOf([...outline, ...provinceLines, ...claimLines]);
  if (region === undefined)
    throw new Error(`places.geojson: the point of the region, ${point.join()}, is not on its land`);
  const whole = faceOf([...outline, ...provinceLines]) ?? region;
  warnOfClaims(country, whole, region, claimLines);
  const islands = subject.province
    ? []
    : polygonsOf(country.geometry).filter(([ring]) => !ringContains(ring, point));
  return feature('MultiPolygon', [region, ...islands]);
}

/** Province lines without the stretches inside areas that another state claims. */
export function leaveOutClaimedAreas(folder, country, provinceLines, claimLines) {
  const faces = cutFaces(folder, [...mainlandOutline(country, subject.point), ...claimLines]);
  const main = faces.find(([ring]) => ringContains(ring, subject.point));
  // Faces beyond the border may stay on the list: no province line runs there.
  const claimed = faces.filter((face) => face !== main);
  const isClaimed = (start, end) => {
    const middle = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
    return claimed.some(([ring]) => ringContains(ring, middle));
  };
  return provinceLines.flatMap(({ geometry }) =>
    linesOf(geometry).flatMap((line) => keepStretches(line, (a, b) => !isClaimed(a, b))),
  );
}

function keepStretches(line, isKept) {
  const stretches = [];
  for (let index = 1; index < line.length; index += 1) {
    if (!isKept(line[index - 1], line[index])) continue;
    const open = stretches.at(-1);
    if (open?.at(-1) === line[index - 1]) open.push(line[index]);
    else stretches.push([line[index - 1], line[index]]);
  }
  return stretches
    .filter((stretch) => squaredDistance(stretch[0], stretch.at(-1)) > STUB ** 2)
    .map((stretch) => feature('LineString', stretch));
}

function mainlandOutline(country, point) {
  return polygonsOf(country.geometry)
    .filter(([ring]) => ringContains(ring, point))
    .flatMap((rings) => rings.map((ring) => feature('LineString', ring)));
}

function cutFaces(folder, lines) {
  const plain = lines.map(({ geometry }) => feature('LineString', geometry.coordinates));
  const faces = transformFeatures(folder, plain, ['-polygons']);
  return faces.flatMap(({ geometry }) => polygonsOf(geometry));
}
