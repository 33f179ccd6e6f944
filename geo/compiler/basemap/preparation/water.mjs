import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf, polygonsOf, ringContains } from './geometry.mjs';
import { readMarblePolygons } from './lakes.mjs';
import { collection, feature, readLayer, transformFeatures } from './mapshaper.mjs';
import { isSpeck, roundLine, simplifyLine } from './simplification.mjs';
import { subject } from './prepared.mjs';
import { isWithin } from '../boxes.mjs';
import { isDrawable, joinLines } from './topology.mjs';

const WORLD = [
  [
    [-180, -85],
    [180, -85],
    [180, 85],
    [-180, 85],
    [-180, -85],
  ],
];
/** Importance of the smallest rivers that are drawn: around the subject, and in the first view. */
const LEAST = { around: 5, near: 8 };

/** Lop Nur: still a lake in the source, but it has been dry for decades. */
const DRY = [90.3, 40.5];
/** The Aral Sea: the source shows an outline it no longer has. */
const SHRUNK = [59.5, 45.1];

/** Writes the seas, lakes and rivers. */
export function prepareWater(folder, files, output, countries) {
  const write = (name, features) => writeFileSync(join(output, name), collection(features));
  write('ocean.json', [feature('MultiPolygon', drawOcean(folder, countries))]);
  const lakes = drawLakes(files.lakes);
  write('lakes.json', lakes);
  const lakePolygons = lakes.flatMap(({ geometry }) => polygonsOf(geometry));
  write('rivers.json', drawRivers(folder, files.rivers, lakePolygons));
}

/** What the countries leave of the world. The Caspian Sea is part of it. */
function drawOcean(folder, countries) {
  const land = countries.flatMap(({ geometry }) => geometry.coordinates);
  const world = feature('Polygon', WORLD);
  writeFileSync(join(folder, 'land.json'), collection([feature('MultiPolygon', land)]));
  const erased = transformFeatures(folder, [world], ['-erase', join(folder, 'land.json')]);
  return erased
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .map((rings) => rings.map(roundLine).filter((ring) => !isSpeck(ring, 1)))
    .filter((rings) => rings.length > 0);
}

function drawLakes(file) {
  const lakes = readMarblePolygons(file)
    .filter(([ring]) => isWithin(subject.surroundings, ring[0]) && !ringContains(ring, DRY))
    .map((rings) => rings.map((ring) => roundLine(simplifyLine(ring))))
    .map((rings) => rings.filter((ring) => !isSpeck(ring, 2)));
  const isShrunk = ([ring]) => ringContains(ring, SHRUNK);
  const drawn = lakes.filter((rings) => rings.length > 0);
  return [
    feature(
      'MultiPolygon',
      drawn.filter((rings) => !isShrunk(rings)),
    ),
    ...drawn.filter(isShrunk).map((rings) => feature('Polygon', rings, { outdated: true })),
  ];
}

/** One feature per importance, so that a style can draw the great rivers heavier. */
function drawRivers(folder, file, lakes) {
  const rivers = halves(subject.nearby).flatMap((box) =>
    readLayer(folder, file, 'ne_10m_rivers_lake_centerlines', [
      ...['-filter', `scalerank <= ${LEAST.near}`],
      ...['-clip', `bbox=${box.join()}`],
    ]),
  );
  const byRank = new Map();
  for (const { properties, geometry } of rivers) {
    const { scalerank: rank } = properties;
    const lines = linesOf(geometry).filter((line) => isDrawn(line, rank, lakes));
    byRank.set(rank, [...(byRank.get(rank) ?? []), ...lines]);
  }
  return [...byRank]
    .filter(([, lines]) => lines.length > 0)
    .sort(([a], [b]) => a - b)
    .map(([rank, lines]) => feature('MultiLineString', drawLines(lines), { rank }));
}

/** Rivers run on through reservoirs too small to draw, but not through the lakes that are drawn. */
function isDrawn(line, rank, lakes) {
  const inLake = line.filter((point) => lakes.some(([ring]) => ringContains(ring, point)));
  if (inLake.length > line.length / 3) return false;
  const middle = line[Math.floor(line.length / 2)];
  return rank <= LEAST.around || isWithin(subject.detailed, middle);
}

function drawLines(lines) {
  return joinLines(lines)
    .map((line) => roundLine(simplifyLine(line, [], 1.5)))
    .filter(isDrawable);
}

/** A box on one side of 180°, or its two parts. */
function halves([west, south, east, north]) {
  const whole = [Math.max(-180, west), south, Math.min(180, east), north];
  if (east > 180) return [whole, [-180, south, east - 360, north]];
  return west < -180 ? [[west + 360, south, 180, north], whole] : [whole];
}
