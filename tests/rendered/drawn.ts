/** A point of a frame, in pixels. */
export type Point = readonly [x: number, y: number];

/** A stretch of a path from where it sets down to where it lifts. */
export interface Subpath {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

/** Something that is drawn, where it lies in its frame, whatever brought it there. */
export interface Drawn {
  /** The classes of it and of all around it, the innermost last. */
  readonly names: readonly string[];
  readonly kind: 'path' | 'circle' | 'text' | 'symbol';
  readonly at: Point;
  readonly subpaths: readonly Subpath[];
  /** Of a stroke, in pixels; of a circle its radius. */
  readonly width: number;
  readonly words: string;
}

/** What the elements around one do to its places and lengths. */
interface Place {
  readonly names: readonly string[];
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** What a share is of. */
  readonly size: readonly [width: number, height: number];
  readonly em: number;
}

const argumentsIn: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, a: 7 };

/** A path as it is drawn, curves by their ends. */
function subpathsOf(data: string, placed: (point: Point) => Point): readonly Subpath[] {
  const subpaths: { points: Point[]; isClosed: boolean }[] = [];
  let [x, y] = [0, 0];
  let start: Point = [0, 0];
  for (const [, command = '', rest = ''] of data.matchAll(/([a-z])([^a-z]*)/gi)) {
    const open = subpaths.at(-1);
    const lower = command.toLowerCase();
    if (lower === 'z') {
      if (open) open.isClosed = true;
      [x, y] = start;
      continue;
    }
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number);
    const step = argumentsIn[lower] ?? 2;
    for (let index = 0; index < numbers.length; index += step) {
      const [from, to] = [x, y];
      const isRelative = command === lower;
      const [left = 0, right = 0] = numbers.slice(index + step - 2, index + step);
      if (lower === 'h') x = (isRelative ? from : 0) + (numbers[index] ?? 0);
      else if (lower === 'v') y = (isRelative ? to : 0) + (numbers[index] ?? 0);
      else [x, y] = isRelative ? [from + left, to + right] : [left, right];
      if (lower === 'm' && index === 0) {
        start = [x, y];
        subpaths.push({ points: [], isClosed: false });
      }
      subpaths.at(-1)?.points.push(placed([x, y]));
    }
  }
  return subpaths;
}

function lengthOf(text: string | null, whole: number, { scale, em }: Place): number {
  const value = Number.parseFloat(text ?? '0') || 0;
  if (text?.endsWith('%')) return (value / 100) * whole;
  return text?.endsWith('em') ? value * em : value * scale;
}

/** Where the inside of an element lies. */
function placeOf(element: Element, around: Place): Place {
  const own = element.getAttribute('class')?.split(/\s+/).filter(Boolean) ?? [];
  const size = element.getAttribute('font-size');
  const inside = {
    ...around,
    names: [...around.names, ...own],
    em: size === null ? around.em : Number.parseFloat(size) * around.scale,
  };
  const transform = element.getAttribute('transform') ?? '';
  const [, right = '0', down = '0'] = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(transform) ?? [];
  const [, growth = '1'] = /scale\(([-\d.]+)\)/.exec(transform) ?? [];
  const moved = {
    ...inside,
    x: inside.x + Number(right) * inside.scale,
    y: inside.y + Number(down) * inside.scale,
    scale: inside.scale * Number(growth),
  };
  if (element.tagName.toLowerCase() !== 'svg') return moved;
  const box = element.getAttribute('viewBox')?.split(' ').map(Number);
  if (!box) {
    const x = moved.x + lengthOf(element.getAttribute('x'), moved.size[0], moved);
    return { ...moved, x, y: moved.y + lengthOf(element.getAttribute('y'), moved.size[1], moved) };
  }
  const [left = 0, top = 0, width = 1] = box;
  const scale = moved.size[0] / width;
  return { ...moved, scale, x: moved.x - left * scale, y: moved.y - top * scale };
}

const isHidden = (tag: string) =>
  ['defs', 'pattern', 'filter', 'clippath', 'style', 'title', 'desc'].includes(tag);

/**
 * All that a picture draws, in pixels of its frame, read from its elements alone.
 * @param stage the element whose insides are told in shares of its size
 * @param at where the stage lies in the frame and how large it is
 * @param outline the path that is referred to by an id
 */
export function drawnIn(
  stage: Element,
  at: { readonly x: number; readonly y: number; readonly size: readonly [number, number] },
  outline: (id: string) => string,
): readonly Drawn[] {
  const symbols = new Map(
    [...stage.querySelectorAll('symbol')].map((one) => [one.id, one.getAttribute('class') ?? '']),
  );
  const drawn: Drawn[] = [];
  const visit = (element: Element, around: Place): void => {
    const tag = element.tagName.toLowerCase();
    if (isHidden(tag)) return;
    const place = placeOf(element, around);
    const attribute = (name: string) => element.getAttribute(name);
    const point = (x: string, y: string): Point => [
      place.x + lengthOf(attribute(x), place.size[0], place),
      place.y + lengthOf(attribute(y), place.size[1], place),
    ];
    const add = (parts: Pick<Drawn, 'kind'> & Partial<Drawn>) =>
      drawn.push({ names: place.names, at: [0, 0], subpaths: [], width: 0, words: '', ...parts });
    const placed = ([x, y]: Point): Point => [place.x + x * place.scale, place.y + y * place.scale];
    const stroke = attribute('stroke-width');
    const width = stroke === null ? 0 : lengthOf(stroke, 0, { ...place, scale: 1 });
    if (place.names.includes('symbol')) {
      add({ kind: 'symbol', at: [place.x, place.y] });
      return;
    }
    if (tag === 'use') {
      const id = (attribute('href') ?? '').slice(1);
      const symbol = symbols.get(id);
      if (symbol === undefined) add({ kind: 'path', subpaths: subpathsOf(outline(id), placed) });
      else
        add({ kind: 'symbol', at: point('x', 'y'), names: [...place.names, ...symbol.split(' ')] });
    }
    if (tag === 'path')
      add({ kind: 'path', width, subpaths: subpathsOf(attribute('d') ?? '', placed) });
    if (tag === 'circle')
      add({ kind: 'circle', at: point('cx', 'cy'), width: lengthOf(attribute('r'), 0, place) });
    if (tag === 'text') {
      const [x, y] = point('x', 'y');
      const [dx, dy] = ['dx', 'dy'].map((name) => lengthOf(attribute(name), 0, place));
      add({ kind: 'text', at: [x + (dx ?? 0), y + (dy ?? 0)], words: element.textContent });
      return;
    }
    for (const child of element.children) visit(child, place);
  };
  const place: Place = { names: [], scale: 1, em: 16, ...at };
  for (const child of stage.children) visit(child, place);
  return drawn;
}

/** How far a point lies from a stretch. */
function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [across, down] = [toX - fromX, toY - fromY];
  const square = across * across + down * down;
  const share = square > 0 ? ((x - fromX) * across + (y - fromY) * down) / square : 0;
  const within = Math.min(1, Math.max(0, share));
  return Math.hypot(x - fromX - within * across, y - fromY - within * down);
}

/** The stretches of a subpath, with the one that closes it. */
export function stretchesOf({ points, isClosed }: Subpath): readonly (readonly [Point, Point])[] {
  const [first] = points;
  const whole = isClosed && first ? [...points, first] : points;
  return whole.slice(1).map((point, index) => [whole[index] ?? point, point] as const);
}

/** How far a point lies from the nearest of all stretches. */
export function nearest(point: Point, stretches: readonly (readonly [Point, Point])[]): number {
  return Math.min(Infinity, ...stretches.map(([from, to]) => distance(point, from, to)));
}
