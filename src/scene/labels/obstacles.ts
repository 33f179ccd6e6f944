import { taperKilometres } from '../../theme';
import { widthScaleAt } from '../magnitudes';
import { areaScale, portScale, portShift, shiftOf } from '../portLook';
import type { Scene } from '../scene';
import { courseOf, distanceAt, spotAt } from '../flatPath';
import { overlap, type Box } from './boxes';
import { percentOf, widthAtZoom, type Stage } from '../stage';

/** Pixels from one piece of a ribbon to the next, and the least room a thin one keeps. */
const step = 8;
const leastRoom = 3.6;
/** Half the side of a port symbol; a name may touch its casing. */
const portHalf = 5;
/** Half the side of the sign of an area. */
const areaHalf = 9;
/** So many pieces in all: with more ribbons than that there is no room for names anyway. */
const mostPieces = 4000;

function square(x: number, y: number, half: number): Box {
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

/** The room that ribbons take. In pixels of the stage at a zoom. */
export function ribbonRooms(ribbons: Scene['ribbons'], stage: Stage, zoom: number): readonly Box[] {
  const pixels = 2 ** zoom;
  const rooms: Box[] = [];
  for (const { path, gate, from, to, perPixel } of ribbons) {
    if (rooms.length > mostPieces) break;
    const width = perPixel > 0 ? (Math.max(from, to) / perPixel) * widthScaleAt(zoom) : 0;
    const half = Math.max(leastRoom, width) / 2;
    const course = courseOf(path);
    const reach = taperKilometres * 0.8;
    const end = distanceAt(course, gate[1] + reach);
    for (let at = distanceAt(course, gate[0] - reach); at <= end; at += step / pixels) {
      const [x, y] = spotAt(course, at).point;
      rooms.push(square((x - stage.x) * pixels, (stage.y + stage.height - y) * pixels, half));
    }
  }
  return rooms;
}

/** The room that ribbons, ports and areas take, which no label may cover. In pixels of the stage at a zoom. */
export function roomsOf(
  { ribbons, ports, areas }: Scene,
  stage: Stage,
  zoom: number,
): readonly Box[] {
  const rooms = [...ribbonRooms(ribbons, stage, zoom)];
  const width = widthAtZoom(stage, zoom);
  for (const port of ports) {
    const [x, y] = percentOf(stage, port.position);
    const aside = shiftOf(port, ports) * portShift(zoom) * portScale(zoom);
    const half = portHalf * portScale(zoom);
    rooms.push(square((x / 100) * width + aside, ((y / 100) * width) / stage.aspect, half));
  }
  for (const { position } of areas) {
    const [x, y] = percentOf(stage, position);
    const half = areaHalf * areaScale(zoom);
    rooms.push(square((x / 100) * width, ((y / 100) * width) / stage.aspect, half));
  }
  return rooms;
}

/** Pixels from one piece of a line to the next, and half the side of a piece. */
const lineStep = 14;
const lineHalf = 5;
/** With more lines than that a label finds no place beside them anyway. */
const mostLines = 400;

/**
 * Pieces of the lines inside a frame, which a label had better not cover. In pixels of the stage at a zoom.
 */
export function lineRooms(
  lines: Scene['lines'],
  stage: Stage,
  zoom: number,
  frame: Box,
): readonly Box[] {
  const pixels = 2 ** zoom;
  const rooms: Box[] = [];
  for (const { path } of lines.slice(0, mostLines)) {
    const course = courseOf(path);
    for (let at = 0; at <= course.length; at += lineStep / pixels) {
      const [x, y] = spotAt(course, at).point;
      const box = square((x - stage.x) * pixels, (stage.y + stage.height - y) * pixels, lineHalf);
      if (overlap(box, frame)) rooms.push(box);
    }
  }
  return rooms;
}
