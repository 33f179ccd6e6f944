import { taperKilometres } from '../scales';
import { widthScaleAt } from '../magnitudes';
import { signLayers } from '../layers/layers';
import { portScale, portShift, shiftOf } from '../layers/ports/look';
import type { Scene } from '../scene';
import { flatPathOf, distanceAt, spotAt } from '../flatPath';
import { overlap, type Box } from './boxes';
import { percentOf, widthAtZoom, type Stage } from '../stage';

/** Pixels from one piece of a ribbon to the next, and the least room a thin one keeps. */
const step = 8;
const leastWidth = 3.6;
/** Half the side of a port symbol; a name may touch its casing. */
const portHalf = 5;
/** So many pieces in all: with more ribbons than that there is no room for names anyway. */
const mostPieces = 4000;

function square(x: number, y: number, half: number): Box {
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

/** The room that ribbons take. In pixels of the stage at a zoom. */
export function ribbonObstacles(
  ribbons: Scene['ribbons'],
  stage: Stage,
  zoom: number,
): readonly Box[] {
  const pixels = 2 ** zoom;
  const obstacles: Box[] = [];
  for (const { path, gate, from, to, perPixel } of ribbons) {
    if (obstacles.length > mostPieces) break;
    const width = perPixel > 0 ? (Math.max(from, to) / perPixel) * widthScaleAt(zoom) : 0;
    const half = Math.max(leastWidth, width) / 2;
    const flatPath = flatPathOf(path);
    const reach = taperKilometres * 0.8;
    const end = distanceAt(flatPath, gate[1] + reach);
    for (let at = distanceAt(flatPath, gate[0] - reach); at <= end; at += step / pixels) {
      const [x, y] = spotAt(flatPath, at).point;
      obstacles.push(square((x - stage.x) * pixels, (stage.y + stage.height - y) * pixels, half));
    }
  }
  return obstacles;
}

/** The room that ribbons, ports and signs take, which no label may cover. In pixels of the stage at a zoom. */
export function obstaclesOf(
  { ribbons, ports, signs }: Scene,
  stage: Stage,
  zoom: number,
): readonly Box[] {
  const obstacles = [...ribbonObstacles(ribbons, stage, zoom)];
  const width = widthAtZoom(stage, zoom);
  for (const port of ports) {
    const [x, y] = percentOf(stage, port.position);
    const aside = shiftOf(port, ports) * portShift(zoom) * portScale(zoom);
    const half = portHalf * portScale(zoom);
    obstacles.push(square((x / 100) * width + aside, ((y / 100) * width) / stage.aspect, half));
  }
  for (const { id, sign } of signLayers) {
    const half = sign.room * sign.scale(zoom);
    for (const { layer, position } of signs) {
      if (layer !== id) continue;
      const [x, y] = percentOf(stage, position);
      obstacles.push(square((x / 100) * width, ((y / 100) * width) / stage.aspect, half));
    }
  }
  return obstacles;
}

/** Pixels from one piece of a line to the next, and half the side of a piece. */
const lineStep = 14;
const lineHalf = 5;
/** With more lines than that a label finds no place beside them anyway. */
const mostLines = 400;

/**
 * Pieces of the lines inside a frame, which a label had better not cover. In pixels of the stage at a zoom.
 */
export function lineObstacles(
  lines: Scene['lines'],
  stage: Stage,
  zoom: number,
  frame: Box,
): readonly Box[] {
  const pixels = 2 ** zoom;
  const obstacles: Box[] = [];
  for (const { path } of lines.slice(0, mostLines)) {
    const flatPath = flatPathOf(path);
    for (let at = 0; at <= flatPath.length; at += lineStep / pixels) {
      const [x, y] = spotAt(flatPath, at).point;
      const box = square((x - stage.x) * pixels, (stage.y + stage.height - y) * pixels, lineHalf);
      if (overlap(box, frame)) obstacles.push(box);
    }
  }
  return obstacles;
}
