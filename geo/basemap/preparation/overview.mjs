import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { linesOf, polygonsOf } from './geometry.mjs';
import { DETAILED, gridSize, gridTolerance, onGrid } from './overviewGrid.mjs';
import { chained, nearestNext, sameDirection } from './overviewOrder.mjs';
import { planeArea, simplifyInPlane } from './plane.mjs';
import { sharedSimplification } from './sharedArcs.mjs';
import { svgPath } from './svgPath.mjs';

/** Smaller rivers come with the fine files. */
const LEAST_RIVER = 3;

/**
 * Writes the whole base map once more, small enough to travel inside the page: what it shows at the first
 * view and about one zoom closer. It is made of the fine files alone, and shared borders stay shared.
 *
 * @param folder of the fine files
 * @param output file
 * @param detailed west, south, east and north of what is drawn finely
 */
export function prepareOverview(
  folder,
  output = join(folder, 'overview.json'),
  detailed = DETAILED,
) {
  const tolerance = gridTolerance(detailed);
  const overview = drawOverview(folder, shadedNumbers(join(folder, '..')), tolerance);
  writeFileSync(output, `${JSON.stringify(overview, undefined, 1)}\n`);
}

/**
 * ISO numbers of the countries that get a shade in any year, and so need a shape: those with a figure of
 * the indicators that shade, and members of a group with one. The fine files have all the others.
 */
function shadedNumbers(packageFolder) {
  const read = (name) =>
    parse(readFileSync(join(packageFolder, name)), { columns: true, bom: true });
  const { map } = JSON.parse(readFileSync(join(packageFolder, 'datapackage.json'), 'utf8'));
  const shading = new Set(map.partnerShades.map(({ indicator }) => indicator));
  const known = new Set(
    read('figures.csv').flatMap(({ indicator, place }) => (shading.has(indicator) ? place : [])),
  );
  const countries = read('countries.csv');
  for (const { id, members } of countries)
    if (known.has(id)) for (const member of members.split(';')) known.add(member);
  return countries
    .filter(({ id, iso_numeric: number }) => number && known.has(id))
    .map(({ iso_numeric: number }) => number);
}

function drawOverview(folder, numbers, tolerance) {
  const shapes = readShapes(folder, numbers);
  const plane = Object.entries(shapes).map(([id, shape]) => [
    id,
    { ...shape, parts: project(shape.parts) },
  ]);
  const all = plane.flatMap(([, { parts }]) => parts.flat());
  const simplify = sharedSimplification(all, (stretch) => simplifyInPlane(stretch, tolerance));
  const turn = sameDirection();
  const paths = plane.map(([id, shape]) => [
    id,
    svgPath(drawShape(shape, simplify, tolerance, turn)),
  ]);
  return { size: gridSize, paths: Object.fromEntries(paths) };
}

/** What the overview consists of: polygons, each a list of rings, or lines, each a list of one. */
function readShapes(folder, numbers) {
  const read = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')).features;
  const areas = (features) => ({
    filled: true,
    parts: features.flatMap(({ geometry }) => polygonsOf(geometry)),
  });
  const lines = (features) => ({
    filled: false,
    parts: features.flatMap(({ geometry }) => linesOf(geometry).map((line) => [line])),
  });
  const lakes = read('lakes');
  const boundaries = read('boundaries');
  const countries = read('countries').filter(({ id }) => numbers.includes(id));
  const isOutdated = ({ properties }) => properties.outdated === true;
  const isAgreed = ({ properties }) => properties.class === 'international';
  return {
    ...Object.fromEntries(
      countries.map((country) => [`base-country-${country.id}`, areas([country])]),
    ),
    'base-region': areas(read('region')),
    'base-ocean': areas(read('ocean')),
    'base-lakes': areas(lakes.filter((lake) => !isOutdated(lake))),
    'base-former-lakes': areas(lakes.filter(isOutdated)),
    'base-rivers-1': lines(
      read('rivers').filter(({ properties }) => properties.rank <= LEAST_RIVER),
    ),
    'base-provinces': lines(read('provinces')),
    'base-borders': lines(boundaries.filter(isAgreed)),
    'base-uncertain-borders': lines(boundaries.filter((line) => !isAgreed(line))),
  };
}

function project(parts) {
  return parts.map((lines) => lines.map((line) => line.map(onGrid)));
}

/** The polygons or lines of a shape as lists of parts, all of them turned by `turn`. */
function drawShape({ filled, parts }, simplify, tolerance, turn) {
  const isSpeck = speck(tolerance);
  const drawn = parts.map((lines) => lines.map((line) => snap(simplify(line))));
  const visible = filled
    ? drawn
        .filter(([outer]) => !isSpeck(outer))
        .map(([outer, ...holes]) => [outer, ...holes.filter((hole) => !isSpeck(hole))])
    : drawn.filter(([line]) => line.length > 1);
  const turned = visible.map((lines) => lines.map(turn));
  return nearestNext(filled ? turned : chained(turned.flat()).map((line) => [line]));
}

/** On the grid, without repeated points. */
function snap(line) {
  return line
    .map((point) => point.map(Math.round))
    .filter((point, index, all) => index === 0 || String(point) !== String(all[index - 1]));
}

/** A ring smaller than the square of a tolerance cannot be seen. */
function speck(tolerance) {
  return (ring) => ring.length < 4 || Math.abs(planeArea(ring)) < tolerance(ring[0]) ** 2;
}
