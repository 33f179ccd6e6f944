import { node, type SvgNode } from '../../scene/node';

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a scale does to the units of a node and of all inside it. */
interface Frame {
  readonly size: Size;
  readonly scale: number;
  /** Outlines that `use` may refer to, by id. */
  readonly outlines: Readonly<Record<string, string>>;
}

const rounded = (value: number) => Number(value.toFixed(2));

/** Paths of the picture hold commands of points only, so every number is a length. */
function scaledPath(data: string, scale: number): string {
  return data.replace(/-?\d*\.?\d+/g, (number) => {
    const scaled = Number((Number(number) * scale).toFixed(3));
    return scaled < 0 ? String(scaled) : ` ${scaled}`;
  });
}

const across = new Set(['x', 'cx']);
const down = new Set(['y', 'cy']);
const lengths = new Set(['width', 'height']);

function attribute(key: string, value: string | number, { size, scale }: Frame): string | number {
  const text = String(value);
  if (key === 'd') return scale === 1 ? text : scaledPath(text, scale);
  if (text.endsWith('%') && across.has(key)) return rounded((parseFloat(text) / 100) * size.width);
  if (text.endsWith('%') && down.has(key)) return rounded((parseFloat(text) / 100) * size.height);
  // Sides of a tile; what is told in em follows the size of its text.
  return typeof value === 'number' && lengths.has(key) ? value * scale : value;
}

/** An svg with units of its own becomes a group in pixels: widths of strokes are meant in pixels. */
function unboxed({ attributes, children }: SvgNode, viewBox: string, frame: Frame): SvgNode {
  const [x = 0, y = 0, width = 1] = viewBox.split(' ').map(Number);
  const scale = frame.size.width / width;
  const transform = `translate(${rounded(-x * scale)} ${rounded(-y * scale)})`;
  const name = attributes['class'];
  const kept = name === undefined ? { transform } : { class: name, transform };
  return node('g', kept, flatChildren(children, { ...frame, scale }));
}

function flatChildren(children: SvgNode['children'], frame: Frame): SvgNode['children'] {
  return children.map((child) => (typeof child === 'string' ? child : flattened(child, frame)));
}

function flattened(one: SvgNode, frame: Frame): SvgNode {
  const { name, attributes, children } = one;
  const viewBox = attributes['viewBox'];
  if (name === 'svg' && viewBox !== undefined) return unboxed(one, String(viewBox), frame);
  const { href = '', ...others } = attributes;
  const outline = name === 'use' ? frame.outlines[String(href).slice(1)] : undefined;
  if (outline !== undefined) {
    return node('path', { ...others, 'fill-rule': 'evenodd', d: scaledPath(outline, frame.scale) });
  }
  const changed = Object.entries(attributes).map(
    ([key, value]) => [key, attribute(key, value, frame)] as const,
  );
  return node(name, Object.fromEntries(changed), flatChildren(children, frame));
}

/**
 * A layer of the picture of the map in plain pixels of a stage: percentages and view boxes resolved and
 * outlines of the page put in place, for renderers that know no strokes that keep their width.
 */
export function flattenLayer(
  layer: SvgNode,
  size: Size,
  outlines: Readonly<Record<string, string>>,
): SvgNode {
  return flattened(layer, { size, scale: 1, outlines });
}
