import { node, type SvgNode } from '../node';

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the nodes of a picture refer to in a page. */
export interface References {
  /** The path that `use` refers to by its id; '' when it is none. */
  readonly outline: (id: string) => string;
  /** Values of custom properties in attributes. */
  readonly resolved: (value: string) => string;
}

/** What the place of a node does to its units. */
interface Frame extends References {
  readonly size: Size;
  readonly scale: number;
  /** Pixels of an em. */
  readonly em: number;
  /** By id, as far as they have been come across. */
  readonly symbols: Map<string, SvgNode>;
}

const rounded = (value: number) => Number(value.toFixed(2));

/** Paths of the picture hold commands of points only, so every number is a length. */
function scaledPath(data: string, scale: number): string {
  return data.replace(/-?\d*\.?\d+/g, (number) => {
    const scaled = rounded(Number(number) * scale);
    return scaled < 0 ? String(scaled) : ` ${scaled}`;
  });
}

const across = new Set(['x', 'cx', 'width']);
const down = new Set(['y', 'cy', 'height']);
/** What of a tile is told in the units of its layer. */
const lengths = new Set(['x', 'y', 'width', 'height', 'stroke-width']);

/** What a share of the stage means for an attribute, in pixels. */
function wholeOf(key: string, { width, height }: Size): number {
  if (across.has(key)) return width;
  // A share of a radius is one of the diagonal, divided by the root of two.
  return down.has(key) ? height : Math.sqrt((width ** 2 + height ** 2) / 2);
}

function attribute(key: string, value: string | number, frame: Frame): string | number {
  const text = frame.resolved(String(value));
  if (key === 'd') return frame.scale === 1 ? text : scaledPath(text, frame.scale);
  if (/^-?[\d.]+%$/.test(text)) return rounded((parseFloat(text) / 100) * wholeOf(key, frame.size));
  if (/^-?[\d.]+em$/.test(text)) return rounded(parseFloat(text) * frame.em);
  if (typeof value === 'number' && lengths.has(key)) return rounded(value * frame.scale);
  return typeof value === 'number' ? value : text;
}

/** A reference as programs know it that are older than the present standard. */
const nameOf = (key: string) => (key === 'href' ? 'xlink:href' : key);

/** Without what keeps the width of strokes: they are in pixels now, whatever is around them. */
function attributesOf({ attributes }: SvgNode, frame: Frame): SvgNode['attributes'] {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([key]) => key !== 'vector-effect')
      .map(([key, value]) => [nameOf(key), attribute(key, value, frame)]),
  );
}

/** A text at its place, not beside it: programs differ in what a shift does to an anchor. */
function textAttributesOf(one: SvgNode, frame: Frame): SvgNode['attributes'] {
  const { dx, dy, ...others } = attributesOf(one, frame);
  const { x, y } = others;
  if (x === undefined || y === undefined) return attributesOf(one, frame);
  return {
    ...others,
    x: rounded(Number(x) + Number(dx ?? 0)),
    y: rounded(Number(y) + Number(dy ?? 0)),
  };
}

/** A group in place of an svg or a symbol, which programs cut at their edges. */
function group(
  name: string | number | undefined,
  transform: string,
  children: SvgNode['children'],
): SvgNode {
  const named = name === undefined ? {} : { class: String(name) };
  return node('g', transform ? { ...named, transform } : named, children);
}

/** An svg becomes a group; one with units of its own a group in pixels, as strokes are meant in pixels. */
function unboxed(one: SvgNode, frame: Frame): SvgNode {
  const { x = 0, y = 0, class: name, viewBox, ...others } = attributesOf(one, frame);
  if (viewBox !== undefined) {
    const [left = 0, top = 0, width = 1] = String(viewBox).split(' ').map(Number);
    const scale = frame.size.width / width;
    const shift = `translate(${rounded(-left * scale)} ${rounded(-top * scale)})`;
    const transform = left === 0 && top === 0 ? '' : shift;
    return group(name, transform, flatChildren(one.children, { ...frame, scale }));
  }
  const transform = x === 0 && y === 0 ? '' : `translate(${x} ${y})`;
  const { attributes, children } = group(name, transform, flatChildren(one.children, frame));
  return node('g', { ...attributes, ...others }, children);
}

/** A symbol where it is used, drawn around its point. */
function placed(symbol: SvgNode, one: SvgNode, frame: Frame): SvgNode {
  const { x = 0, y = 0, width = 0 } = attributesOf(one, frame);
  const [, , size = 1] = String(symbol.attributes['viewBox']).split(' ').map(Number);
  const scale = Number((Number(width) / size).toFixed(4));
  const transform = `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`;
  const names = [one.attributes['class'], symbol.attributes['class']].filter(Boolean).join(' ');
  return group(names, transform, flatChildren(symbol.children, frame));
}

function flatChildren(children: SvgNode['children'], frame: Frame): SvgNode['children'] {
  return children.flatMap((child): SvgNode['children'] =>
    typeof child === 'string' ? [child] : flattened(child, frame),
  );
}

function flattened(one: SvgNode, around: Frame): readonly SvgNode[] {
  const { name, attributes, children } = one;
  // Its shares are of what it filters.
  if (name === 'filter') return [one];
  const size = attributes['font-size'];
  const frame = size === undefined ? around : { ...around, em: Number(size) };
  if (name === 'symbol') {
    frame.symbols.set(String(attributes['id']), one);
    return [];
  }
  if (name === 'svg') return [unboxed(one, frame)];
  if (name === 'use') {
    const id = String(attributes['href']).slice(1);
    const symbol = frame.symbols.get(id);
    if (symbol) return [placed(symbol, one, frame)];
    const d = scaledPath(frame.outline(id), frame.scale);
    const { 'xlink:href': _, ...others } = attributesOf(one, frame);
    return [node('path', { ...others, 'fill-rule': 'evenodd', d })];
  }
  const inside = flatChildren(children, frame);
  if (name === 'defs' && inside.length === 0) return [];
  const own = name === 'text' ? textAttributesOf(one, frame) : attributesOf(one, frame);
  return [node(name, own, inside)];
}

/**
 * A layer of the picture of the map in plain pixels of a stage, for files: shares and units of their own
 * resolved, symbols and outlines of the page put in place. Nothing is left that a program draws only when
 * it knows strokes that keep their width, or lets a symbol reach over its edge.
 */
export function flattenLayer(layer: SvgNode, size: Size, references: References): SvgNode {
  const frame = { ...references, size, scale: 1, em: 16, symbols: new Map<string, SvgNode>() };
  const [flat] = flattened(layer, frame);
  return flat ?? node('g');
}
