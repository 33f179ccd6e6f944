/** Signed area of a ring of the plane: positive when it runs clockwise on a screen, y pointing down. */
export function planeArea(ring) {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1, y1] = ring[index - 1];
    const [x2, y2] = ring[index];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

/** Distance from a point of the plane to the segment between two others. */
export function planeDistance([x, y], [startX, startY], [endX, endY]) {
  const [acrossX, acrossY] = [endX - startX, endY - startY];
  const length = acrossX * acrossX + acrossY * acrossY;
  const along = length === 0 ? 0 : ((x - startX) * acrossX + (y - startY) * acrossY) / length;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - startX - share * acrossX, y - startY - share * acrossY);
}

/** Douglas-Peucker in the plane; the tolerance depends on the place, and the ends stay. */
export function simplifyInPlane(line, toleranceAt) {
  if (line.length < 3) return line;
  const [first] = line;
  const last = line.length - 1;
  const isRing = planeDistance(first, line[last], line[last]) === 0;
  const kept = new Set([0, last, ...(isRing ? [farthest(line)] : [])]);
  const anchors = [...kept].sort((one, other) => one - other);
  const spans = anchors.slice(1).map((end, index) => [anchors[index], end]);
  while (spans.length > 0) {
    const [start, end] = spans.pop();
    const worst = worstPoint(line, start, end, toleranceAt);
    if (worst === undefined) continue;
    kept.add(worst);
    spans.push([start, worst], [worst, end]);
  }
  return line.filter((_, index) => kept.has(index));
}

function worstPoint(line, start, end, toleranceAt) {
  let worst;
  let excess = 1;
  for (let index = start + 1; index < end; index += 1) {
    const distance = planeDistance(line[index], line[start], line[end]);
    const ratio = distance / toleranceAt(line[index]);
    if (ratio > excess) {
      excess = ratio;
      worst = index;
    }
  }
  return worst;
}

function farthest(line) {
  const from = ([x, y]) => Math.hypot(x - line[0][0], y - line[0][1]);
  return line.reduce((best, point, index) => (from(point) > from(line[best]) ? index : best), 0);
}
