import { unflatten, type FlatPoint } from '../../mercator';
import { weightOn, type Strip } from '../../strip';
import { stations, type Station } from './stations';

/**
 * The numbers of one cross-section, two texels of four: longitude, latitude, and across the line, to its
 * left in the direction of the path, long enough to meet at bends; then the flat distance from the first
 * section, how much of the width is left, and which strip it is of.
 */
export const texelsPerSection = 2;
export const numbersPerSection = 4 * texelsPerSection;
/** Where in a section some of its numbers stand. */
export const weightOffset = 5;
export const stripOffset = 6;

/** The cross-sections of a strip, as far as its line alone decides them. */
export interface Sections {
  readonly count: number;
  /** One after another; the strip is filled in when they are put together. */
  readonly numbers: Float32Array;
  readonly kilometres: readonly number[];
  /** Flat distance from the first section to the last. */
  readonly length: number;
  /** Flat distance at the first section within the gate, so that markers are anchored there. */
  readonly anchor: number;
}

/** How far a corner may run out at a sharp bend, in half widths. */
const longestMiter = 1.6;

function direction(x: number, y: number): FlatPoint {
  const length = Math.sqrt(x * x + y * y);
  return length > 0 ? [x / length, y / length] : [1, 0];
}

/** The left normal of a line at a station; at a bend, long enough that both edges stay parallel. */
function normalAt(line: readonly Station[], index: number): FlatPoint {
  const here = line[index]?.point ?? [0, 0];
  const before = line[index - 1]?.point;
  const after = line[index + 1]?.point;
  const arriving = before && direction(here[0] - before[0], here[1] - before[1]);
  const leaving = after && direction(after[0] - here[0], after[1] - here[1]);
  const one = arriving ?? leaving ?? [1, 0];
  const other = leaving ?? one;
  const middle = direction(one[0] + other[0], one[1] + other[1]);
  const cosine = middle[0] * other[0] + middle[1] * other[1];
  const reach = Math.min(longestMiter, 1 / Math.max(0.1, cosine));
  return [-middle[1] * reach, middle[0] * reach];
}

function compute(strip: Line, changes: boolean): Sections {
  const { path, stretch, full } = strip;
  const line = stations(path, { from: stretch[0], to: stretch[1], wanted: full, changes });
  const numbers = new Float32Array(line.length * numbersPerSection);
  const kilometres: number[] = [];
  const gate = Math.max(0, full[0]);
  let length = 0;
  let anchor: number | undefined;
  line.forEach(({ point, kilometre }, index) => {
    const before = line[index - 1]?.point;
    if (before) length += Math.hypot(point[0] - before[0], point[1] - before[1]);
    if (kilometre >= gate) anchor ??= length;
    const [longitude, latitude] = unflatten(point);
    const [across, up] = normalAt(line, index);
    const section = [longitude, latitude, across, up, length, weightOn(strip, kilometre)];
    numbers.set(section, index * numbersPerSection);
    kilometres.push(kilometre);
  });
  return { count: line.length, numbers, kilometres, length, anchor: anchor ?? length };
}

type Line = Pick<Strip, 'path' | 'status' | 'stretch' | 'full'>;

interface Known extends Line {
  readonly changes: boolean;
  readonly sections: Sections;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

const known = new WeakMap<Strip['path'], Known[]>();

/** The cross-sections of a strip; computed once for as long as its line lives, and always the same object. */
export function sectionsOf({ path, status, stretch, full, covered }: Strip): Sections {
  const changes = covered.length > 0 || full[0] > 0 || full[1] < path.length;
  const isSplit = (one: Strip['status']) => one === 'split' || one === 'hatching';
  const ofPath = known.get(path) ?? [];
  known.set(path, ofPath);
  const former = ofPath.find((one) => {
    return (
      one.changes === changes &&
      isSplit(one.status) === isSplit(status) &&
      isSame(one.stretch, stretch) &&
      isSame(one.full, full)
    );
  });
  if (former) return former.sections;
  const sections = compute({ path, status, stretch, full }, changes);
  ofPath.push({ path, status, stretch, full, changes, sections });
  return sections;
}
