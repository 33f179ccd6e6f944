import { distanceToSegment, ringArea, squaredDistance } from './geometry.mjs';
import { distanceToLines } from './lineEnds.mjs';

const FINE = { west: 72, south: 33, east: 98, north: 51, tolerance: 0.01 };
const REGION = { west: 15, south: 10, east: 130, north: 65, tolerance: 0.08 };
const ELSEWHERE = 0.6;
/** Where a documented line leads: as fine as a map at 1:10 million, and coarser by so much a degree away. */
const LED_TO = { tolerance: 0.025, growth: 0.005 };

/**
 * The tolerance at a point in degrees: fine around the subject and wherever a documented line leads,
 * coarser away from them.
 */
export function toleranceAt(point) {
  const around = toleranceAround(point);
  if (around <= LED_TO.tolerance) return around;
  return Math.min(around, LED_TO.tolerance + LED_TO.growth * distanceToLines(point));
}

function toleranceAround([longitude, latitude]) {
  const outside = Math.max(
    REGION.west - longitude,
    longitude - REGION.east,
    REGION.south - latitude,
    latitude - REGION.north,
  );
  if (outside > 0) return Math.min(ELSEWHERE, REGION.tolerance + outside * 0.04);
  const away = Math.hypot(
    Math.max(0, FINE.west - longitude, longitude - FINE.east),
    Math.max(0, FINE.south - latitude, latitude - FINE.north),
  );
  return Math.min(REGION.tolerance, FINE.tolerance + away * 0.0016);
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
