import { thinnestRibbon } from '../scales';
import { widthScaleAt } from '../magnitudes';
import type { Strip } from '../strip';
import type { Grid } from './grid';
import { emphasisOf } from './lineBodies';
import { node, type SvgNode } from '../node';
import { taperOf } from './taper';

/** A line in the making: how wide, and where. */
interface Stroke {
  readonly width: number;
  readonly data: string;
  /** As finely as it is told apart, in pixels: at the gate it says how much, beyond it the ribbon only thins out. */
  readonly told: number;
}

/** What is drawn at one width. */
type Body = Pick<Stroke, 'width' | 'data'>;

/** Pixels around a ribbon: its casing, and the ink around a selected one beyond that. */
const casing = 1;
const selection = 1.4;
/**
 * The line around the core of a hollow ribbon; as thin as it may be, it keeps a core: it would else look
 * solid, as if it were reported. The map in WebGL draws the same.
 */
const rim = (width: number) => Math.min(1.5, Math.max(width * 0.275, Math.min(0.7, width * 0.3)));

/** The width of a strip at its gate, in pixels. */
export function widthOf({ widths: [from, to] }: Strip, zoom: number, fraction: number): number {
  const width = from + (to - from) * fraction;
  return Math.max(width * widthScaleAt(zoom), thinnestRibbon);
}

/**
 * The text size that widths of ribbons are told in: they grow with the zoom, and the style can make all
 * of them grow at once. Large, so that no reader's least text size reaches it.
 */
export function ribbonFontSize(zoom: number): number {
  return Number((20 * widthScaleAt(zoom)).toFixed(2));
}

/** A length in pixels at a zoom, in that text size. */
export function inEm(pixels: number, zoom: number): string {
  return `${Number((pixels / ribbonFontSize(zoom)).toFixed(3))}em`;
}

/** As finely as widths are told apart where a ribbon thins out, in pixels. */
const coarse = 0.8;

/** A width as one of those that are told apart. */
const rounded = ({ width, told }: Stroke, step: number) => {
  const unit = Math.max(step, told);
  return Math.max(1, Math.round(width / unit)) * unit;
};

/** Strokes of nearly the same width in one path each, the widest first. */
function byWidth(strokes: readonly Stroke[], step: number): readonly Body[] {
  const groups = new Map<number, string[]>();
  for (const stroke of strokes) {
    const group = groups.get(rounded(stroke, step));
    if (group) group.push(stroke.data);
    else groups.set(rounded(stroke, step), [stroke.data]);
  }
  return [...groups]
    .sort(([one], [other]) => other - one)
    .map(([width, data]) => ({ width, data: data.join('') }));
}

function pass(
  name: string,
  strokes: readonly Body[],
  zoom: number,
  change: (width: number) => number,
): SvgNode {
  const paths = strokes.flatMap(({ width, data }) => {
    const changed = change(width);
    return changed > 0 ? [node('path', { 'stroke-width': inEm(changed, zoom), d: data })] : [];
  });
  return node('g', { class: name }, paths);
}

interface Look {
  readonly strip: Strip;
  readonly strokes: Stroke[];
}

function drawn({ strip, strokes }: Look, step: number, zoom: number): SvgNode {
  const { status, mode, selected } = strip;
  const widths = byWidth(strokes, step);
  const passed = (name: string, change: (width: number) => number) =>
    pass(name, widths, zoom, change);
  return node('g', { class: `ribbon ${mode} ${status}${emphasisOf(strip)}` }, [
    ...(selected ? [passed('outline', (width) => width + 2 * (casing + selection))] : []),
    passed('casing', (width) => width + 2 * casing),
    passed('body', (width) => width),
    ...(status === 'derived' ? [passed('core', (width) => width - 2 * rim(width))] : []),
  ]);
}

/** Widths are told apart this finely, in pixels, while there are few. */
const finest = 0.1;
const coarsest = 50;

const passCount = ({ status, selected }: Strip) =>
  2 + (status === 'derived' ? 1 : 0) + (selected ? 1 : 0);

/**
 * Ribbons by look, each a few paths whatever their number: casing, body and, when derived, core. An
 * interpolated ribbon has no body: its markers are the pieces that it is broken into.
 * @param most elements there may be; with many ribbons their widths are told apart less finely
 */
export function ribbonBodies(
  strips: readonly Strip[],
  zoom: number,
  fraction: number,
  grid: Grid,
  most: number,
): readonly SvgNode[] {
  const looks = new Map<string, Look>();
  for (const strip of strips) {
    if (strip.status === 'interpolated') continue;
    const width = widthOf(strip, zoom, fraction);
    const name = `${strip.mode} ${strip.status} ${String(strip.selected)}`;
    const look = looks.get(name) ?? { strip, strokes: [] };
    looks.set(name, look);
    for (const { weight, data } of taperOf(strip, width, grid))
      look.strokes.push({
        width: width * weight,
        data,
        told: weight === 1 ? 0 : Math.min(coarse, width / 5),
      });
  }
  const all = [...looks.values()];
  const elements = (step: number) =>
    all.reduce((sum, { strip, strokes }) => {
      return (
        sum +
        1 +
        passCount(strip) * (1 + new Set(strokes.map((stroke) => rounded(stroke, step))).size)
      );
    }, 0);
  let step = finest;
  while (elements(step) > most && step < coarsest) step *= 2;
  return all.map((look) => drawn(look, step, zoom));
}
