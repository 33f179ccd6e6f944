import type { Bounds } from '../atlas/atlas';
import { worldWest } from '../atlas/world';
import type { Position } from '../atlas/place';
import { flatten } from './mercator';

/**
 * The rectangle of the flat map (512 units wide, y to the north) that the picture is drawn on. The camera
 * moves by moving and resizing the stage; what is on it stays where it is.
 */
export interface Stage {
  /** West edge. */
  readonly x: number;
  /** South edge. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Width over height. */
  readonly aspect: number;
  /** West edge of the whole world, on which the stage lies. */
  readonly world: number;
}

/** The stage that covers exactly the bounds [west, south, east, north] in degrees. */
export function stageOf(bounds: Bounds): Stage {
  const [west, south, east, north] = bounds;
  const [world] = flatten([worldWest(bounds), 0]);
  const [x, y] = flatten([west, south]);
  const [right, top] = flatten([east, north]);
  const [width, height] = [right - x, top - y];
  return { x, y, width, height, aspect: width / height, world };
}

/** Where a position lies on a stage, in percent of its width and height: x to the right, y down. */
export function percentOf(stage: Stage, position: Position): readonly [x: number, y: number] {
  const [x, y] = flatten(position);
  return [((x - stage.x) / stage.width) * 100, (1 - (y - stage.y) / stage.height) * 100];
}

/** The zoom, in MapLibre's count of 512-pixel tiles, at which a stage is so many pixels wide. */
export function zoomOfWidth(stage: Stage, pixels: number): number {
  return Math.log2(pixels / stage.width);
}

/** How many pixels wide a stage is at a zoom. */
export function widthAtZoom(stage: Stage, zoom: number): number {
  return stage.width * 2 ** zoom;
}
