/**
 * SVG path text of polygons or lines on an integer grid, in the shortest common form: every part starts
 * with `m`, relative to the start of the ring or the end of the line before (at first to 0 0), and goes on
 * in relative steps. Rings end with `z`; the last ring of a polygon ends with `Z`, which draws the same
 * and tells a reader of the path which holes belong to which outline. Fill it by the even-odd rule.
 */
export function svgPath(shapes) {
  let pen = [0, 0];
  const part = (points, isLast) => {
    const isRing = String(points[0]) === String(points.at(-1));
    const corners = isRing ? points.slice(0, -1) : points;
    const text = `m${steps(pen, corners)}`;
    pen = isRing ? corners[0] : corners.at(-1);
    if (!isRing) return text;
    return `${text}${isLast ? 'Z' : 'z'}`;
  };
  return shapes
    .flatMap((parts) => parts.map((points, index) => part(points, index === parts.length - 1)))
    .join('');
}

function steps([startX, startY], points) {
  let [x, y] = [startX, startY];
  return points
    .flatMap(([nextX, nextY]) => {
      const step = [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      return step;
    })
    .map((step, index) => (index > 0 && step >= 0 ? ` ${step}` : String(step)))
    .join('');
}
