import type { Position } from '../atlas/place';
import { greatCirclePath, positionAt, type Path } from './path';

const degree = Math.PI / 180;
/** Lines that leave a place with no more than this between one and the next, in degrees, go one way. */
const oneWay = 14;
/** How far toward the nearest of their ends they run as one. */
const together = 0.7;

/** The direction in which the shortest line from one position to another begins, in degrees from north. */
function bearing([fromX, fromY]: Position, [toX, toY]: Position): number {
  const turn = (toX - fromX) * degree;
  const [from, to] = [fromY * degree, toY * degree];
  const east = Math.sin(turn) * Math.cos(to);
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn);
  return (Math.atan2(east, north) / degree + 360) % 360;
}

/** The position in the middle of others, on the sphere. */
function middleOf(positions: readonly Position[]): Position {
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of positions) {
    const across = Math.cos(latitude * degree);
    x += across * Math.cos(longitude * degree);
    y += across * Math.sin(longitude * degree);
    z += Math.sin(latitude * degree);
  }
  return [Math.atan2(y, x) / degree, Math.atan2(z, Math.hypot(x, y)) / degree];
}

/** Lines from one place in groups that go one way, each in its order from north. */
export function byDirection<T extends { readonly path: Path }>(lines: readonly T[]): T[][] {
  const directed = lines
    .flatMap((line) => {
      const { positions } = line.path;
      const [from, to] = [positions[0], positions[positions.length - 1]];
      return from && to ? [{ line, at: bearing(from, to) }] : [];
    })
    .sort((one, other) => one.at - other.at);
  const groups: (typeof directed)[] = [];
  for (const one of directed) {
    const group = groups[groups.length - 1];
    const before = group?.[group.length - 1];
    if (group && before && one.at - before.at < oneWay) group.push(one);
    else groups.push([one]);
  }
  const [first, last] = [groups[0], groups[groups.length - 1]];
  // North lies between the last and the first.
  const gap = (first?.[0]?.at ?? 0) + 360 - (last?.[last.length - 1]?.at ?? 0);
  if (first && last && first !== last && gap < oneWay) {
    first.unshift(...last);
    groups.pop();
  }
  return groups.map((group) => group.map(({ line }) => line));
}

/** A line that several share, and what each of them has for itself from its end on. */
export interface Bundle {
  readonly stem: Path;
  readonly twigs: readonly Path[];
}

/** Lines from one place that go one way as a stem that forks. */
export function bundleOf(paths: readonly Path[]): Bundle | undefined {
  const ends = paths.flatMap(({ positions }) => positions.slice(-1));
  const start = paths[0]?.positions[0];
  if (!start || ends.length < 2) return undefined;
  const least = Math.min(...paths.map(({ length }) => length));
  const fork = positionAt(greatCirclePath(start, middleOf(ends)), least * together);
  return {
    stem: greatCirclePath(start, fork),
    twigs: ends.map((end) => greatCirclePath(fork, end)),
  };
}
