import type { Strip } from '../strip';
import { flatPathOf } from '../flatPath';
import { nameOf, type Grid } from './grid';
import { node, type SvgNode } from '../node';
import { lineData } from './pathData';

interface Drawn {
  readonly grid: string;
  readonly data: string;
}
const known = new WeakMap<Strip['path'], Drawn>();

function dataOf({ path }: Strip, grid: Grid): string {
  const name = nameOf(grid);
  const before = known.get(path);
  if (before?.grid === name) return before.data;
  const data = lineData(flatPathOf(path).points, grid);
  known.set(path, { grid: name, data });
  return data;
}

/** What one look is drawn with, from bottom to top; the style sheet knows the widths and the dashes. */
function passesOf({ status, mode }: Strip): readonly string[] {
  const railway = mode === 'rail' && status !== 'planned';
  return railway ? ['casing', 'casing ties', 'body', 'body ties'] : ['casing', 'body'];
}

/** The class of what is chosen or steps back, or of a service that does neither: it is quiet beside what is measured. */
export function emphasisOf({ status, selected, isBack }: Strip): string {
  if (selected) return ' selected';
  if (isBack) return ' back';
  return status === 'service' ? ' quiet' : '';
}

/** So many lines of one look are cased one by one, so that they show where they cross. */
const mostCased = 12;

interface Look {
  readonly strip: Strip;
  readonly data: string[];
}

/** The lines of a look in so many parts, each drawn above the one before. */
function parts({ data }: Look, count: number): readonly string[] {
  const size = Math.ceil(data.length / count);
  const starts = Array.from({ length: Math.ceil(data.length / size) }, (_, index) => index * size);
  return starts.map((start) => data.slice(start, start + size).join(''));
}

/**
 * Lines without a width of their own, by look: services, plans, and railways for reference.
 * @param most elements there may be; with many lines several share a casing
 */
export function lineBodies(strips: readonly Strip[], grid: Grid, most: number): readonly SvgNode[] {
  const looks = new Map<string, Look>();
  for (const strip of strips) {
    const { status, mode } = strip;
    const name = `${status} ${mode}${emphasisOf(strip)}`;
    const look = looks.get(name) ?? { strip, data: [] };
    looks.set(name, look);
    look.data.push(dataOf(strip, grid));
  }
  const elements = (count: number) =>
    [...looks.values()].reduce(
      (sum, look) => sum + 1 + passesOf(look.strip).length * parts(look, count).length,
      0,
    );
  let count = mostCased;
  while (count > 1 && elements(count) > most) count -= 1;
  return [...looks].map(([name, look]) => {
    const passes = passesOf(look.strip);
    const drawn = parts(look, count).flatMap((d) =>
      passes.map((pass) => node('path', { class: pass, d })),
    );
    return node('g', { class: name }, drawn);
  });
}
