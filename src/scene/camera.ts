import type { Bounds } from '../atlas/atlas';
import { usualLongitude } from '../atlas/world';
import type { Camera, Frame } from '../view/ids';
import type { Padding } from './padding';
import { flatten, unflatten, type FlatPoint } from './mercator';
import type { Crop } from './crop';
import type { Point } from './point';
import { stageOf, zoomOfWidth, type Stage } from './stage';

/**
 * MapLibre goes no farther than the least. Farther than the one for fits a first view would be too small to
 * read: small frames show a part of it. Nothing in the data is precise enough for a closer look than the most.
 */
const zooms = { least: -2, leastOfFits: 2, most: 8 } as const;

/** Units of the flat map at zoom 0, so that its scale is 2 to the power of the zoom. */
const worldSize = 512;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the stage lies: its left and upper edge and its width, in pixels of the container. */
export interface View extends Point {
  readonly width: number;
}

/** What a view is reckoned in: the stage, and the container with its free area. */
export interface Viewport {
  readonly stage: Stage;
  readonly size: Size;
  readonly padding: Padding;
}

/** Where the stage lies in which container. */
export interface Placement {
  readonly view: View;
  readonly viewport: Viewport;
}

const clamp = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value));

/** Pixels to one unit of the flat map. */
export function scaleOf({ width }: View, { stage }: Viewport): number {
  return width / stage.width;
}

/** The middle of what the padding leaves free; inside the container even where the padding is larger. */
export function middleOf({ size, padding }: Viewport): Point {
  return {
    x: clamp((padding.left + size.width - padding.right) / 2, 0, size.width),
    y: clamp((padding.top + size.height - padding.bottom) / 2, 0, size.height),
  };
}

/** The upper edge of the stage on the flat map, whose y runs to the north. */
const topOf = ({ y, height }: Stage) => y + height;

/** Where a point of the flat map lies in the container, in pixels. */
export function pointAt([x, y]: FlatPoint, view: View, viewport: Viewport): Point {
  const scale = scaleOf(view, viewport);
  return {
    x: view.x + (x - viewport.stage.x) * scale,
    y: view.y + (topOf(viewport.stage) - y) * scale,
  };
}

/** What point of the flat map lies at a point of the container. */
export function flatPointAt({ x, y }: Point, view: View, viewport: Viewport): FlatPoint {
  const scale = scaleOf(view, viewport);
  return [viewport.stage.x + (x - view.x) / scale, topOf(viewport.stage) - (y - view.y) / scale];
}

/** The rectangle of the flat map that shows in the container. */
export function cropOf(view: View, viewport: Viewport): Crop {
  const { width, height } = viewport.size;
  return {
    least: flatPointAt({ x: 0, y: height }, view, viewport),
    most: flatPointAt({ x: width, y: 0 }, view, viewport),
  };
}

/** The view in which a point of the flat map lies at a point of the container, at a scale. */
function anchored([x, y]: FlatPoint, at: Point, scale: number, { stage }: Viewport): View {
  return {
    x: at.x - (x - stage.x) * scale,
    y: at.y - (topOf(stage) - y) * scale,
    width: stage.width * scale,
  };
}

/** What the padding leaves free, in pixels. */
const freeOf = ({ size, padding }: Viewport): Size => ({
  width: Math.max(1, size.width - padding.left - padding.right),
  height: Math.max(1, size.height - padding.top - padding.bottom),
});

/** What the padding leaves free, in whole pixels, as a link says it. */
export function frameOf(viewport: Viewport): Frame {
  const { width, height } = freeOf(viewport);
  return { width: Math.round(width), height: Math.round(height) };
}

/** By how much the scale differs in a viewport, so that all is seen there that was seen in a frame. */
function shareOf(frame: Frame, viewport: Viewport): number {
  const { width, height } = frameOf(viewport);
  return Math.min(width / frame.width, height / frame.height);
}

/**
 * The least and the most scale. At the least the one world just fills the free area, whatever its size: what
 * is seen on a large screen is seen on a small one as well, as far as nothing beyond the world shows.
 */
export function scalesOf(viewport: Viewport): readonly [least: number, most: number] {
  const { width, height } = freeOf(viewport);
  return [Math.max(2 ** zooms.least, width / worldSize, height / worldSize), 2 ** zooms.most];
}

/** An x of the flat map, where the sheet of the world has it. */
function onSheet(x: number, { stage: { world } }: Viewport): number {
  if (x < world) return x + worldSize;
  return x > world + worldSize ? x - worldSize : x;
}

/** Shows a camera: its position in the middle of the free area, and around it all that its frame showed. */
export function viewAt({ longitude, latitude, zoom, frame }: Camera, viewport: Viewport): View {
  const wanted = 2 ** zoom * (frame ? shareOf(frame, viewport) : 1);
  const scale = clamp(wanted, ...scalesOf(viewport));
  const [x, y] = flatten([longitude, latitude]);
  const middle: FlatPoint = [onSheet(x, viewport), y];
  return kept(anchored(middle, middleOf(viewport), scale, viewport), viewport);
}

/** The camera as the page knows it: what lies in the middle of the free area, at MapLibre's zoom. */
export function cameraOf(view: View, viewport: Viewport): Camera {
  const [longitude, latitude] = unflatten(flatPointAt(middleOf(viewport), view, viewport));
  const zoom = zoomOfWidth(viewport.stage, view.width);
  return { longitude: usualLongitude(longitude), latitude, zoom };
}

/** The largest view that shows all of the bounds in the free area, in its middle. */
export function fitted(bounds: Bounds, viewport: Viewport): View {
  const { x, y, width, height } = stageOf(bounds);
  const { size, padding } = viewport;
  const scale = Math.min(
    (size.width - padding.left - padding.right) / width,
    (size.height - padding.top - padding.bottom) / height,
  );
  const within = clamp(scale, 2 ** zooms.leastOfFits, 2 ** zooms.most);
  return kept(
    anchored([x + width / 2, y + height / 2], middleOf(viewport), within, viewport),
    viewport,
  );
}

/** The same view so many times as large, with a point of the container staying where it is. */
export function zoomed(view: View, factor: number, around: Point, viewport: Viewport): View {
  const scale = clamp(scaleOf(view, viewport) * factor, ...scalesOf(viewport));
  const width = viewport.stage.width * scale;
  const share = width / view.width;
  const moved = {
    x: around.x - (around.x - view.x) * share,
    y: around.y - (around.y - view.y) * share,
    width,
  };
  return kept(moved, viewport);
}

export function panned(view: View, by: Point, viewport: Viewport): View {
  return kept({ x: view.x + by.x, y: view.y + by.y, width: view.width }, viewport);
}

/**
 * The nearest view whose free area holds nothing beyond the one world, as MapLibre keeps it: closer where
 * the world is smaller than the free area.
 */
export function kept(view: View, viewport: Viewport): View {
  const { stage } = viewport;
  const free = freeOf(viewport);
  const now = worldSize * scaleOf(view, viewport);
  const factor = Math.max(1, free.width / now, free.height / now);
  const world = now * factor;
  const scale = world / worldSize;
  const middle = middleOf(viewport);
  /** How far the world reaches beyond the stage, to the west and to the north. */
  const beyond = { x: (stage.x - stage.world) * scale, y: (worldSize - topOf(stage)) * scale };
  const along = (axis: 'x' | 'y', length: number) => {
    const edge = middle[axis] - (middle[axis] - view[axis]) * factor - beyond[axis];
    const from = middle[axis] - length / 2;
    return clamp(edge, from + length - world, from) + beyond[axis];
  };
  return {
    x: along('x', free.width),
    y: along('y', free.height),
    width: stage.width * scale,
  };
}
