import { distanceAt, flatPathOf, kilometreAt, spotAt } from '../flatPath';
import type { FlatPoint } from '../mercator';
import { weightOn, type Strip } from '../strip';
import { onGrid, type Grid } from './grid';
import { node, type SvgNode } from '../node';
import { subpath } from './pathData';
import { widthOf } from './ribbonBodies';

/** Pixels from one line of the hatching to the next, across, and how wide each is. */
const period = 5;
const breadth = 1.5;
/** Pixels from one corner of an edge to the next, and the width of the outline. */
const step = 4;
const outline = 1;

/** The inside of a branch, whose outline lies around it, as one closed subpath. */
function areaOf(strip: Strip, zoom: number, fraction: number, grid: Grid): string {
  const flatPath = flatPathOf(strip.path);
  const pixels = 2 ** zoom;
  const end = distanceAt(flatPath, strip.stretch[1]);
  const count = Math.max(2, Math.ceil((end * pixels) / step));
  const width = widthOf(strip, zoom, fraction);
  const edge = (side: 1 | -1) =>
    Array.from({ length: count + 1 }, (_, index): FlatPoint => {
      const at = (end * index) / count;
      const half = (width * weightOn(strip, kilometreAt(flatPath, at))) / 2 - outline;
      const { point, heading } = spotAt(flatPath, at);
      const away = (side * Math.max(0.1, half)) / pixels;
      return onGrid(grid, [point[0] - heading[1] * away, point[1] + heading[0] * away]);
    });
  return `${subpath([...edge(1), ...edge(-1).reverse()])}z`;
}

/**
 * A tile of paper with a diagonal line through it, at the fork, where the branches meet. The line is an
 * area: a stroke would be as wide as whatever draws the tile takes its units for.
 */
function tileOf({ path }: Strip, id: string, grid: Grid, zoom: number): SvgNode {
  const pixel = grid.scale / 2 ** zoom;
  const [side, arm] = [Math.round(period * pixel), Number(((breadth / 2) * pixel).toFixed(1))];
  const [x = 0, y = 0] = onGrid(grid, flatPathOf(path).points[0] ?? [0, 0]).map(Math.round);
  const line = `M${-arm} ${side}L${arm} ${side}L${side + arm} 0L${side - arm} 0z`;
  const corners = `M0 0L${arm} 0L0 ${arm}zM${side} ${side}L${side - arm} ${side}L${side} ${side - arm}z`;
  const tile = { id, x, y, width: side, height: side, patternUnits: 'userSpaceOnUse' };
  return node('pattern', tile, [
    node('path', { class: 'paper', d: `M0 0L${side} 0L${side} ${side}L0 ${side}z` }),
    node('path', { fill: 'currentColor', d: line + corners }),
  ]);
}

/**
 * Hatching where the parts of a sum are not documented. All branches of a mode are drawn in one pass after
 * the other, so that they are one area where they meet.
 */
export function splitBodies(
  strips: readonly Strip[],
  zoom: number,
  fraction: number,
  grid: Grid,
): readonly SvgNode[] {
  const modes = [...new Set(strips.map(({ mode }) => mode))];
  return modes.flatMap((mode) => {
    const branches = strips.filter((strip) => strip.mode === mode);
    const [first] = branches;
    if (!first) return [];
    const d = branches.map((strip) => areaOf(strip, zoom, fraction, grid)).join('');
    const emphasis = first.isBack ? ' back' : '';
    const id = `hatching-${mode}${emphasis.trim()}`;
    return node('g', { class: `split ${mode}${emphasis}` }, [
      tileOf(first, id, grid, zoom),
      node('path', { class: 'casing', d }),
      node('path', { class: 'body', d }),
      node('path', { fill: `url(#${id})`, d }),
    ]);
  });
}
