import { distanceToSegment, ringArea, squaredDistance } from './geometry.mjs';
import { distanceToLines } from './lineEnds.mjs';
import { subject } from './prepared.mjs';

/** Within the first view, and in what lies around it. */
const { coarseness } = subject;
const FINE = { box: subject.detailed, tolerance: 0.01 * coarseness };
const AROUND = { box: subject.surroundings, tolerance: 0.08 * coarseness };
const ELSEWHERE = 0.6;
/** Where a documented line leads: as fine as a map at 1:10 million, and coarser by so much a degree away. */
const LED_TO = { tolerance: 0.025 * coarseness, growth: 0.005 };

/**
 * The tolerance at a point in degrees: fine around the subject and wherever a documented line leads,
 * coarser away from them.
 */
export function toleranceAt(point) {
  const around = toleranceAround(point);
  if (around <= LED_TO.tolerance) return around;
  return Math.min(around, LED_TO.tolerance + LED_TO.growth * distanceToLines(point));
}

/** How far a point lies outside a box, in degrees, to the side and upwards; 0 where it does not. */
function outside([west, south, east, north], [longitude, latitude]) {
  const sideways = [longitude - 360, longitude, longitude + 360].map((x) =>
    Math.max(0, west - x, x - east),
  );
  return [Math.min(...sideways), Math.max(0, south - latitude, latitude - north)];
}

function toleranceAround(point) {
  const beyond = Math.max(...outside(AROUND.box, point));
  if (beyond > 0) return Math.min(ELSEWHERE, AROUND.tolerance + beyond * 0.04);
  return Math.min(
    AROUND.tolerance,
    FINE.tolerance + Math.hypot(...outside(FINE.box, point)) * 0.0016,
  );
}

/**
 * Three decimals where the drawing is fine, two where it is coarse; repeated points go. The same
 * point always rounds the same way, so shared borders stay shared.
 */
export function roundLine(line) {
  const rounded = line.map((point) => {
    const steps = toleranceAt(point) < 0.025 ? 1000 : 100;
    return point.map((value) => Math.round(value * steps) / steps);
  });
  return rounded.filter(
    ([x, y], index) => index === 0 || x !== rounded[index - 1][0] || y !== rounded[index - 1][1],
  );
}

/**
 * Douglas-Peucker with a tolerance that depends on the place. The ends and the points at the
 * given indices stay.
 */
export function simplifyLine(line, fixed = [], scale = 1) {
  if (line.length < 3) return line;
  const anchors = new Set([0, line.length - 1, ...fixed]);
  const [first] = line;
  if (squaredDistance(first, line[line.length - 1]) === 0) anchors.add(farthestFrom(line, first));
  const kept = [...anchors].sort((a, b) => a - b);
  const spans = kept.slice(1).map((end, index) => [kept[index], end]);
  const result = new Set(kept);
  while (spans.length > 0) {
    const [start, end] = spans.pop();
    const index = worstPoint(line, start, end, scale);
    if (index === undefined) continue;
    result.add(index);
    spans.push([start, index], [index, end]);
  }
  return line.filter((_, index) => result.has(index));
}

/** Whether a ring is too small to be seen at its place. */
export function isSpeck(ring, factor = 3) {
  return ring.length < 4 || Math.abs(ringArea(ring)) < (toleranceAt(ring[0]) * factor) ** 2;
}

function worstPoint(line, start, end, scale) {
  let worst;
  let excess = scale;
  for (let index = start + 1; index < end; index += 1) {
    const distance = distanceToSegment(line[index], line[start], line[end]);
    const ratio = distance / toleranceAt(line[index]);
    if (ratio > excess) {
      excess = ratio;
      worst = index;
    }
  }
  return worst;
}

function farthestFrom(line, origin) {
  let farthest = 0;
  line.forEach((point, index) => {
    if (squaredDistance(point, origin) > squaredDistance(line[farthest], origin)) farthest = index;
  });
  return farthest;
}
