import type { Position } from '../../atlas/place';
import type { Pick } from '../../view/ids';
import { flatPointAt, pointAt, scaleOf, type View, type Viewport } from '../camera';
import { widthScaleAt } from '../magnitudes';
import { flatten, type FlatPoint } from '../mercator';
import type { Point } from '../point';
import { inDrawingOrder, portShift, shiftOf } from '../portLook';
import { taperKilometres, thinnestRibbon } from '../scales';
import type { Scene } from '../scene';
import { zoomOfWidth } from '../stage';
import {
  awayFromArea,
  awayFromBox,
  awayFromDisc,
  awayFromExtent,
  awayFromPort,
} from './drawnShapes';
import { isDocumentedLabel, pickOfLabel, type NameBox } from './namedPick';
import { distanceToPath } from './nearness';

/** The map as it lies in its container. */
export interface Sight {
  readonly view: View;
  readonly viewport: Viewport;
  readonly names: readonly NameBox[];
  /** Whether a point of the flat map lies in a country, by ISO 3166-1 number. */
  readonly isInCountry: (isoNumeric: string, flat: FlatPoint) => boolean;
}

/** What is drawn over what, from top to bottom; `extent` is the true size of an area, `arc` a trade. */
export type Sort = 'port' | 'area' | 'name' | 'extent' | 'disc' | 'ribbon' | 'line' | 'arc';

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

/** Half the least width of a line, in pixels. */
const lineReach = 1.5;

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
function offset({ point, view, viewport }: Look, position: Position): Point {
  const { x, y } = pointAt(flatten(position), view, viewport);
  return { x: point.x - x, y: point.y - y };
}

/** The topmost first. Beside each other at the overview, the modes of a gateway are where they are drawn. */
function portsAt(look: Look, { ports }: Scene): Candidate[] {
  const shift = portShift(look.zoom);
  return inDrawingOrder(ports)
    .map((port): Candidate => {
      const { x, y } = offset(look, port.position);
      return {
        pick: { kind: 'place', id: port.id },
        sort: 'port',
        away: awayFromPort(port, { x: x - shiftOf(port, ports) * shift, y }, look.zoom),
        isDocumented: port.status !== 'absent',
      };
    })
    .reverse();
}

function areasAt(look: Look, { areas }: Scene, sort: 'area' | 'extent'): Candidate[] {
  return areas
    .map((area): Candidate => {
      const from = offset(look, area.position);
      const away =
        sort === 'area'
          ? awayFromArea(from, look.zoom)
          : awayFromExtent(area, from, look.zoom, look.scale);
      return { pick: { kind: 'area', id: area.id }, sort, away, isDocumented: true };
    })
    .reverse();
}

function namesAt({ names, point }: Look, { ports }: Scene): Candidate[] {
  return names.flatMap((name): Candidate[] => {
    const pick = pickOfLabel(name.label, ports);
    if (!pick) return [];
    const isDocumented = isDocumentedLabel(name.label);
    return [{ pick, sort: 'name', away: awayFromBox(name, point), isDocumented }];
  });
}

/** The smallest first: it lies on the others. */
function discsAt(look: Look, { throughputs }: Scene): Candidate[] {
  return [...throughputs]
    .sort((one, other) => one.to - other.to)
    .map((disc) => ({
      pick: { kind: 'place', id: disc.id },
      sort: 'disc',
      away: awayFromDisc(disc, offset(look, disc.position), look.zoom),
      isDocumented: true,
    }));
}

const nearestFirst = (one: Candidate, other: Candidate) => one.away - other.away;

/** Ribbons near their gates, in the width they are drawn in. */
function ribbonsAt(look: Look, { ribbons }: Scene, sort: 'ribbon' | 'arc'): Candidate[] {
  const scale = widthScaleAt(look.zoom);
  return ribbons
    .filter(({ mode }) => (mode === 'trade') === (sort === 'arc'))
    .map(({ id, path, gate, from, to, perPixel }): Candidate => {
      const width = perPixel > 0 ? (Math.max(from, to) / perPixel) * scale : 0;
      const half = Math.max(width, thinnestRibbon, 2 * lineReach) / 2;
      const beside = taperKilometres / 2;
      const stretch = [gate[0] - beside, gate[1] + beside] as const;
      const reach = (look.reach + half) / look.scale;
      const away = distanceToPath(look.flat, path, reach, stretch) * look.scale - half;
      return { pick: { kind: 'flow', id }, sort, away, isDocumented: true };
    })
    .sort(nearestFirst);
}

function linesAt(look: Look, { lines }: Scene): Candidate[] {
  const reach = (look.reach + lineReach) / look.scale;
  return lines
    .map(({ id, path, status }): Candidate => ({
      pick: { kind: 'route', id },
      sort: 'line',
      away: distanceToPath(look.flat, path, reach) * look.scale - lineReach,
      isDocumented: status === 'service',
    }))
    .sort(nearestFirst);
}

/** Everything that is drawn within the reach of a look, from top to bottom. */
export function candidatesOf(look: Look, scene: Scene): Candidate[] {
  return [
    ...portsAt(look, scene),
    ...areasAt(look, scene, 'area'),
    ...namesAt(look, scene),
    ...areasAt(look, scene, 'extent'),
    ...discsAt(look, scene),
    ...ribbonsAt(look, scene, 'ribbon'),
    ...linesAt(look, scene),
    ...ribbonsAt(look, scene, 'arc'),
  ].filter(({ away }) => away <= look.reach);
}

/** The country in which the point lies, where something is documented of it. */
export function countryOf({ isInCountry, flat }: Look, { partners }: Scene): Pick | undefined {
  const partner = partners.find(
    ({ isoNumeric, shade }) => shade > 0 && isInCountry(isoNumeric, flat),
  );
  return partner && { kind: 'country', id: partner.id };
}
