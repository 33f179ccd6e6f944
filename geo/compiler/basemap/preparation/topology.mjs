import { ringArea, squaredDistance } from './geometry.mjs';
import { isSpeck, roundLine, simplifyLine } from './simplification.mjs';

/** How often each arc is used by the rings of a layer: an inner border is used twice. */
export function countUses(layer) {
  const uses = new Map();
  for (const geometry of layer.geometries) {
    for (const arc of arcsOf(geometry).flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      uses.set(index, (uses.get(index) ?? 0) + 1);
    }
  }
  return uses;
}

/** Simplifies every arc once, so that all layers that share it still agree. */
export function simplifyArcs(arcs, fixedPoints) {
  return arcs.map((arc, index) => simplifyLine(arc, fixedPoints.get(index)));
}

/** The polygons of a geometry, put together from arcs; specks are dropped. */
export function stitchPolygons(geometry, arcs) {
  const polygons = arcsOf(geometry).map((rings) =>
    rings.map((ring) => roundLine(stitch(ring, arcs))).filter((ring) => !isSpeck(ring)),
  );
  const kept = polygons.filter((rings) => rings.length > 0);
  if (kept.length > 0) return kept;
  return [largestPolygon(arcsOf(geometry), arcs)];
}

/** The lines of a geometry, put together from arcs. */
export function stitchLines(geometry, arcs) {
  const lines = geometry.type === 'LineString' ? [geometry.arcs] : (geometry.arcs ?? []);
  return lines.map((line) => roundLine(stitch(line, arcs)));
}

/** Arc indices as polygons of rings. */
function arcsOf(geometry) {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

function stitch(indices, arcs) {
  return indices.flatMap((index, position) => {
    const arc = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
    return position === 0 ? arc : arc.slice(1);
  });
}

/** A country smaller than the tolerance keeps its largest island, so that it can be found. */
function largestPolygon(polygons, arcs) {
  const outers = polygons.map(([outer]) => stitch(outer, arcs));
  outers.sort((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)));
  const rounded = roundLine(outers[0]);
  return [rounded.length >= 4 ? rounded : diamondAround(outers[0][0])];
}

function diamondAround([x, y]) {
  const corners = [
    [0, 0.01],
    [-0.01, 0],
    [0, -0.01],
    [0.01, 0],
    [0, 0.01],
  ];
  return roundLine(corners.map(([dx, dy]) => [x + dx, y + dy]));
}

/** Joins lines of the same kind that meet end to end and nowhere else. */
export function joinLines(lines) {
  const ends = new Map();
  const endsOf = (line) => [String(line[0]), String(line.at(-1))];
  const remaining = new Set(lines.filter((line) => line.length > 1));
  const remember = (line) =>
    endsOf(line).forEach((end) => ends.set(end, [...(ends.get(end) ?? []), line]));
  remaining.forEach(remember);
  const joined = [];
  while (remaining.size > 0) {
    const [start] = remaining;
    remaining.delete(start);
    const forward = follow(start, ends, remaining);
    joined.push(follow(forward.reverse(), ends, remaining));
  }
  return joined.filter(isDrawable);
}

/** Whether a line still has a length after rounding. */
export function isDrawable(line) {
  return line.length > 2 || (line.length === 2 && squaredDistance(line[0], line[1]) > 0);
}

function follow(line, ends, remaining) {
  let current = line;
  for (;;) {
    const end = String(current.at(-1));
    const meeting = ends.get(end) ?? [];
    const next = meeting.find((other) => remaining.has(other));
    if (meeting.length !== 2 || next === undefined) return current;
    remaining.delete(next);
    const ahead = String(next[0]) === end ? next : [...next].reverse();
    current = [...current, ...ahead.slice(1)];
  }
}
