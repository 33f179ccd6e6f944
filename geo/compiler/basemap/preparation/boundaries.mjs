import { distanceToSegment, linesOf } from './geometry.mjs';
import { feature, readLayer } from './mapshaper.mjs';
import { isSpeck, roundLine } from './simplification.mjs';
import { joinLines, stitchLines } from './topology.mjs';

const CLASSES = {
  'International boundary (verify)': 'international',
  'Disputed (please verify)': 'disputed',
  'Line of control (please verify)': 'line of control',
  'Indefinite (please verify)': 'indefinite',
  'Indeterminant frontier': 'indefinite',
  // Two lines of Western Sahara that the packager restyled; neither is agreed.
  ForgetMagics: 'disputed',
  'International boundary (Magics)': 'disputed',
};

/** The classified lines are older than the polygons: a border they lack, Crimea's, is disputed. */
const UNKNOWN = 'disputed';
/** How far, in degrees, a classified line may lie from the polygon border it describes. */
const REACH = 0.03;
const CELL = 0.5;

/** The sides of this area are indefinite in the source, all but a short stretch. */
const WHOLLY_INDEFINITE = 'Siachen Glacier';

/** Reads the classified boundary lines and returns a function that classifies a segment. */
export function readClassifier(folder, file) {
  const grid = new Map();
  for (const { properties, geometry } of readLayer(
    folder,
    file,
    'ne_10m_admin_0_boundary_lines_land',
  )) {
    const className = classOf(properties);
    if (className === undefined) continue;
    for (const line of linesOf(geometry)) rememberSegments(grid, line, className);
  }
  return (start, end) => nearestClass(grid, [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2]);
}

/**
 * Cuts every inner border into stretches of one class. Returns the stretches as pairs of point
 * indices by arc; the points where the class changes must survive simplification.
 */
export function classifyArcs(arcs, uses, classify) {
  const stretches = new Map();
  arcs.forEach((arc, index) => {
    if ((uses.get(index) ?? 0) < 2) return;
    stretches.set(index, runsOf(arc, classify));
  });
  return stretches;
}

/** The classified boundary lines, one feature per class, and one for the claims. */
export function drawBoundaries(arcs, simplified, stretches, claims) {
  const lines = new Map();
  const add = (className, line) => lines.set(className, [...(lines.get(className) ?? []), line]);
  for (const [index, runs] of stretches) {
    for (const { className, start, end } of runs) {
      add(className, roundLine(between(simplified[index], arcs[index][start], arcs[index][end])));
    }
  }
  const claimed = claims.geometries.flatMap((geometry) => stitchLines(geometry, simplified));
  return [
    ...[...lines].map(([className, parts]) => boundary({ class: className }, parts)),
    boundary({ class: 'disputed', claim: true }, claimed),
  ];
}

function boundary(properties, parts) {
  return feature('MultiLineString', joinLines(parts).filter(isSeen), properties);
}

/** The line around an enclave too small to be drawn as land is left out with it. */
function isSeen(line) {
  return String(line[0]) !== String(line.at(-1)) || !isSpeck(line);
}

function between(arc, start, end) {
  const last = arc.lastIndexOf(end);
  return arc.slice(arc.indexOf(start), last + 1);
}

function runsOf(arc, classify) {
  const runs = [];
  for (let end = 1; end < arc.length; end += 1) {
    const className = classify(arc[end - 1], arc[end]) ?? UNKNOWN;
    const previous = runs.at(-1);
    if (previous?.className === className) previous.end = end;
    else runs.push({ className, start: end - 1, end });
  }
  return runs;
}

function classOf({ featurecla, adm0_left: left, adm0_right: right }) {
  const touches = left === WHOLLY_INDEFINITE || right === WHOLLY_INDEFINITE;
  return touches ? 'indefinite' : CLASSES[featurecla];
}

function rememberSegments(grid, line, className) {
  for (let index = 1; index < line.length; index += 1) {
    const [start, end] = [line[index - 1], line[index]];
    const steps = Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]) / (CELL / 2));
    const keys = new Set();
    for (let step = 0; step <= steps; step += 1) {
      const share = steps === 0 ? 0 : step / steps;
      const x = start[0] + share * (end[0] - start[0]);
      const y = start[1] + share * (end[1] - start[1]);
      for (const key of cellsAround([x, y])) keys.add(key);
    }
    keys.forEach((key) => grid.set(key, [...(grid.get(key) ?? []), { start, end, className }]));
  }
}

function nearestClass(grid, point) {
  let best = REACH;
  let className;
  for (const segment of grid.get(cellOf(point)) ?? []) {
    const distance = distanceToSegment(point, segment.start, segment.end);
    if (distance >= best) continue;
    best = distance;
    className = segment.className;
  }
  return className;
}

function cellOf([x, y]) {
  return `${Math.floor(x / CELL)},${Math.floor(y / CELL)}`;
}

function cellsAround([x, y]) {
  return [-1, 0, 1].flatMap((dx) =>
    [-1, 0, 1].map((dy) => cellOf([x + dx * REACH, y + dy * REACH])),
  );
}
