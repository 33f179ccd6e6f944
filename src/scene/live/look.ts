import type { Position } from '../../atlas/place';
import type { Pick } from '../../view/ids';
import { flatPointAt, pointAt, scaleOf, type View, type Viewport } from '../camera';
import { flatten, type FlatPoint } from '../mercator';
import type { Point } from '../point';
import { zoomOfWidth } from '../stage';
import type { NameBox } from './namedPick';

/** The map as it lies in its container. */
export interface Sight {
  readonly view: View;
  readonly viewport: Viewport;
  readonly names: readonly NameBox[];
  /** Whether a point of the flat map lies in a country, by ISO 3166-1 number. */
  readonly isInCountry: (isoNumeric: string, flat: FlatPoint) => boolean;
}

/** What is drawn over what, from top to bottom; `extent` is the true size of a sign, `arc` a trade. */
export type Sort =
  'port' | 'sign' | 'name' | 'extent' | 'disc' | 'ribbon' | 'split' | 'line' | 'arc';

/** Something that is drawn near a point. */
export interface Candidate {
  readonly pick: Pick;
  readonly sort: Sort;
  /** Pixels from the point to what is drawn of it; 0 or less within. */
  readonly away: number;
  /** Whether something is documented of it for the year. */
  readonly isDocumented: boolean;
}

/** One look at one point of the map. */
export interface Look extends Sight {
  readonly point: Point;
  readonly flat: FlatPoint;
  /** How far away something may be, in pixels. */
  readonly reach: number;
  readonly zoom: number;
  /** Pixels to one unit of the flat map. */
  readonly scale: number;
}

export function lookAt(sight: Sight, point: Point, reach: number): Look {
  const { view, viewport } = sight;
  return {
    ...sight,
    point,
    reach,
    flat: flatPointAt(point, view, viewport),
    zoom: zoomOfWidth(viewport.stage, view.width),
    scale: scaleOf(view, viewport),
  };
}

/** From the middle of a mark to the point, across and down. */
export function offset({ point, view, viewport }: Look, position: Position): Point {
  const { x, y } = pointAt(flatten(position), view, viewport);
  return { x: point.x - x, y: point.y - y };
}
