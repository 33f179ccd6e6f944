import { linesOf, polygonsOf, ringContains, squaredDistance } from './geometry.mjs';
import { feature, transformFeatures } from './mapshaper.mjs';

/** A remainder shorter than this, in degrees, is where two lines that should meet overlap. */
const STUB = 0.01;

/**
 * The undisputed part of a province: the face around its capital among all faces that the
 * outline of the country, its province lines and the claim lines cut out.
 */
export function cutRegion(folder, country, provinceLines, claimLines, capital) {
  const outline = mainlandOutline(country, capital);
  const faces = cutFaces(folder, [...outline, ...provinceLines, ...claimLines]);
  const region = faces.find(([ring]) => ringContains(ring, capital));
  if (region === undefined) throw new Error('No face contains the capital of the region.');
  return feature('Polygon', region);
}

/** Province lines without the stretches inside areas that another state claims. */
export function leaveOutClaimedAreas(folder, country, provinceLines, claimLines, capital) {
  const faces = cutFaces(folder, [...mainlandOutline(country, capital), ...claimLines]);
  const main = faces.find(([ring]) => ringContains(ring, capital));
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

function mainlandOutline(country, capital) {
  return polygonsOf(country.geometry)
    .filter(([ring]) => ringContains(ring, capital))
    .flatMap((rings) => rings.map((ring) => feature('LineString', ring)));
}

function cutFaces(folder, lines) {
  const plain = lines.map(({ geometry }) => feature('LineString', geometry.coordinates));
  const faces = transformFeatures(folder, plain, ['-polygons']);
  return faces.flatMap(({ geometry }) => polygonsOf(geometry));
}
