import { taperKilometres } from '../../theme';
import { widthScaleAt } from '../magnitudes';
import { shiftOf } from '../portLook';
import type { Scene } from '../scene';
import { courseOf, distanceAt, spotAt } from './course';
import { portScale, portShift } from './marks';
import type { Box } from './boxes';
import { percentOf, widthAtZoom, type Stage } from './stage';

/** Pixels from one piece of a ribbon to the next, and the least room a thin one keeps. */
const step = 8;
const leastRoom = 3.6;
/** Half the side of a port symbol; a name may touch its casing. */
const portHalf = 5;
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

/** The room that ribbons and ports take, which no label may cover. In pixels of the stage at a zoom. */
export function roomsOf({ ribbons, ports }: Scene, stage: Stage, zoom: number): readonly Box[] {
  const rooms = [...ribbonRooms(ribbons, stage, zoom)];
  const width = widthAtZoom(stage, zoom);
  for (const port of ports) {
    const [x, y] = percentOf(stage, port.position);
    const aside = shiftOf(port, ports) * portShift(zoom) * portScale(zoom);
    const half = portHalf * portScale(zoom);
    rooms.push(square((x / 100) * width + aside, ((y / 100) * width) / stage.aspect, half));
  }
  return rooms;
}
