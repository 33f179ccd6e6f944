import type { FlatPoint } from '../mercator';
import type { Stage } from '../stage';

/** Whole numbers for a stage: fine enough for a zoom, and so coarse that paths stay short. */
export interface Grid {
  readonly stage: Stage;
  /** Units of the grid for one unit of the flat map. */
  readonly scale: number;
}

/**
 * The grid for a zoom; it serves the whole range of zooms up to the next whole one.
 * @param fineness units for a pixel at that whole zoom
 */
export function gridOf(stage: Stage, zoom: number, fineness: 2 | 4): Grid {
  return { stage, scale: fineness * 2 ** Math.ceil(zoom) };
}

/** A point in units of the grid, from the top left corner of the stage, y down. */
export function onGrid({ stage, scale }: Grid, [x, y]: FlatPoint): FlatPoint {
  return [(x - stage.x) * scale, (stage.y + stage.height - y) * scale];
}

/** What an svg element needs to draw in units of the grid over the whole stage. */
export function viewBoxOf({ stage, scale }: Grid) {
  const [width, height] = [stage.width * scale, stage.height * scale];
  return {
    viewBox: `0 0 ${Number(width.toFixed(2))} ${Number(height.toFixed(2))}`,
    preserveAspectRatio: 'none',
  };
}

/** Two grids with the same name have the same units and origin. */
export function nameOf({ stage, scale }: Grid): string {
  return [scale, stage.x, stage.y, stage.height].join();
}
