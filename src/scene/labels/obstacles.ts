import { taperKilometres } from '../scales';
import { splitWeightAt, widthScaleAt } from '../magnitudes';
import { signLayers } from '../layers/layers';
import { portScale, portShift, shiftOf } from '../layers/ports/look';
import type { Ribbon, Scene } from '../scene';
import { flatPathOf, distanceAt, kilometreAt, spotAt } from '../flatPath';
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

/** A stretch of a line, in kilometres, and how wide it is drawn at the most. */
interface Wide extends Pick<Ribbon, 'path' | 'from' | 'to' | 'perPixel'> {
  readonly stretch: readonly [from: number, to: number];
  readonly weightAt: (kilometre: number) => number;
}

/** The room that ribbons and hatching take. In pixels of the stage at a zoom. */
export function ribbonObstacles(
  { ribbons, splits }: Pick<Scene, 'ribbons' | 'splits'>,
  stage: Stage,
  zoom: number,
): readonly Box[] {
  const pixels = 2 ** zoom;
  const reach = taperKilometres * 0.8;
  const wide: readonly Wide[] = [
    ...ribbons.map((ribbon): Wide => {
      const [start, end] = ribbon.gate;
      return { ...ribbon, stretch: [start - reach, end + reach], weightAt: () => 1 };
    }),
    ...splits.map((split): Wide => {
      const { end } = split;
      return { ...split, stretch: [0, end], weightAt: (at) => splitWeightAt(at / end) };
    }),
  ];
  const obstacles: Box[] = [];
  for (const { path, stretch, from, to, perPixel, weightAt } of wide) {
    if (obstacles.length > mostPieces) break;
    const width = perPixel > 0 ? (Math.max(from, to) / perPixel) * widthScaleAt(zoom) : 0;
    const flatPath = flatPathOf(path);
    const end = distanceAt(flatPath, stretch[1]);
    for (let at = distanceAt(flatPath, stretch[0]); at <= end; at += step / pixels) {
      const [x, y] = spotAt(flatPath, at).point;
      const half = Math.max(leastWidth, width * weightAt(kilometreAt(flatPath, at))) / 2;
      obstacles.push(square((x - stage.x) * pixels, (stage.y + stage.height - y) * pixels, half));
    }
  }
  return obstacles;
}

/** The room that ribbons, ports and signs take, which no label may cover. In pixels of the stage at a zoom. */
export function obstaclesOf(scene: Scene, stage: Stage, zoom: number): readonly Box[] {
  const { ports, signs } = scene;
  const obstacles = [...ribbonObstacles(scene, stage, zoom)];
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
