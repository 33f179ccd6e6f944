import type { Position } from '../../atlas/place';
import { taperKilometres, thinnestRibbon } from '../scales';
import { discRadius, widthScaleAt } from '../magnitudes';
import { flatten, type FlatPoint } from '../mercator';
import { shiftOf } from '../portLook';
import type { AreaMark, PortMark, Ribbon, Scene, ThroughputMark } from '../scene';
import type { Pick } from '../../view/ids';
import { portShift } from '../portLook';
import { zoomOfWidth } from '../stage';
import { flatPointAt, pointAt, scaleOf, type Viewport, type View } from '../camera';
import type { Point } from '../point';
import { distanceToPath } from './nearness';

/** A name of a place that stands on the map, in pixels of the container. */
export interface NameBox {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The map as it lies in its container. */
export interface Sight {
  readonly view: View;
  readonly viewport: Viewport;
  readonly names: readonly NameBox[];
  /** Whether a point of the flat map lies in a country, by ISO 3166-1 number. */
  readonly isInCountry: (isoNumeric: string, flat: FlatPoint) => boolean;
}

/** One look at one point of it. */
interface Look extends Sight {
  readonly point: Point;
  readonly flat: FlatPoint;
  readonly tolerance: number;
  readonly zoom: number;
  /** Pixels to one unit of the flat map. */
  readonly scale: number;
}

/** Half the size of the symbols, and half the least width of a line, in pixels. */
const portReach = 7;
const areaReach = 11;
const lineReach = 1.5;
/** From this zoom an area is a circle of its documented size. */
const trueSizeZoom = 6;
/** Kilometres around the equator to a unit of the flat map. */
const kilometresPerUnit = 40_075.017 / 512;

/** The nearest mark that is no farther away than the reach. */
function nearest<T>(marks: readonly T[], away: (mark: T) => number, reach: number): T | undefined {
  let found: T | undefined;
  let least = reach;
  for (const mark of marks) {
    const distance = away(mark);
    if (distance > least) continue;
    least = distance;
    found = mark;
  }
  return found;
}

/** From the middle of a mark to the point, across and down. */
function offset({ point, view, viewport }: Look, position: Position): Point {
  const { x, y } = pointAt(flatten(position), view, viewport);
  return { x: point.x - x, y: point.y - y };
}

/** Beside each other at the overview, the two modes of a gateway are picked where they are drawn. */
function portIn(look: Look, { ports }: Scene): Pick | undefined {
  const shift = portShift(look.zoom);
  const away = (port: PortMark) => {
    const { x, y } = offset(look, port.position);
    return Math.max(Math.abs(x - shiftOf(port, ports) * shift), Math.abs(y)) - portReach;
  };
  const port = nearest(ports, away, look.tolerance);
  return port && { kind: 'place', id: port.id };
}

function areaIn(look: Look, { areas }: Scene): Pick | undefined {
  const away = ({ position, squareKilometres }: AreaMark) => {
    const { x, y } = offset(look, position);
    const toSymbol = Math.max(Math.abs(x), Math.abs(y)) - areaReach;
    if (look.zoom < trueSizeZoom) return toSymbol;
    const stretched = kilometresPerUnit * Math.cos((position[1] * Math.PI) / 180);
    const radius = (Math.sqrt(squareKilometres / Math.PI) / stretched) * look.scale;
    return Math.min(toSymbol, Math.hypot(x, y) - radius);
  };
  const area = nearest(areas, away, look.tolerance);
  return area && { kind: 'area', id: area.id };
}

function nameIn({ names, point: { x, y }, tolerance }: Look): Pick | undefined {
  const name = nearest(
    names,
    ({ left, top, right, bottom }) => Math.max(left - x, x - right, top - y, y - bottom),
    tolerance,
  );
  return name && { kind: 'place', id: name.id };
}

/** A ribbon near its gate, in the width it is drawn. */
function ribbonIn(look: Look, { ribbons }: Scene): Pick | undefined {
  const scale = widthScaleAt(look.zoom);
  const away = ({ path, gate, from, to, perPixel }: Ribbon) => {
    const width = perPixel > 0 ? (Math.max(from, to) / perPixel) * scale : 0;
    const half = Math.max(width, thinnestRibbon, 2 * lineReach) / 2;
    const beside = taperKilometres / 2;
    const stretch = [gate[0] - beside, gate[1] + beside] as const;
    const reach = (look.tolerance + half) / look.scale;
    return distanceToPath(look.flat, path, reach, stretch) * look.scale - half;
  };
  const ribbon = nearest(ribbons, away, look.tolerance);
  return ribbon && { kind: 'flow', id: ribbon.id };
}

function discIn(look: Look, { throughputs }: Scene): Pick | undefined {
  const scale = widthScaleAt(look.zoom);
  const away = ({ position, from, to }: ThroughputMark) => {
    const { x, y } = offset(look, position);
    return Math.hypot(x, y) - discRadius(Math.max(from, to)) * scale;
  };
  const disc = nearest(throughputs, away, look.tolerance);
  return disc && { kind: 'place', id: disc.id };
}

function lineIn(look: Look, { lines }: Scene): Pick | undefined {
  const reach = (look.tolerance + lineReach) / look.scale;
  const line = nearest(lines, ({ path }) => distanceToPath(look.flat, path, reach), reach);
  return line && { kind: 'route', id: line.id };
}

/** A country only exactly there, and only where something is documented. */
function countryIn({ isInCountry, flat }: Look, { partners }: Scene): Pick | undefined {
  const partner = partners.find(
    ({ isoNumeric, shade }) => shade > 0 && isInCountry(isoNumeric, flat),
  );
  return partner && { kind: 'country', id: partner.id };
}

/** What lies under a point of the container, the most wanted first, as on the WebGL map. */
export function pickAt(
  scene: Scene,
  sight: Sight,
  point: Point,
  tolerance: number,
): Pick | undefined {
  const { view, viewport } = sight;
  const look: Look = {
    ...sight,
    point,
    tolerance,
    flat: flatPointAt(point, view, viewport),
    zoom: zoomOfWidth(viewport.stage, view.width),
    scale: scaleOf(view, viewport),
  };
  return (
    portIn(look, scene) ??
    areaIn(look, scene) ??
    nameIn(look) ??
    ribbonIn(look, scene) ??
    discIn(look, scene) ??
    lineIn(look, scene) ??
    countryIn(look, scene)
  );
}
