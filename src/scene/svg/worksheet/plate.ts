import type { Atlas } from '../../../atlas';
import type { Bounds } from '../../../atlas/atlas';
import type { Position } from '../../../atlas/place';
import { cropOf, fitted, pointAt, scaleOf, viewAt, type Placement } from '../../camera';
import type { Crop } from '../../crop';
import { flatten, unflatten } from '../../mercator';
import type { PaperSight, SheetMapSubject } from '../../sheetMap';
import { stageOf, type Stage } from '../../stage';
import type { Grid } from '../grid';

/*
 * The frame of a map on paper, in tenths of a CSS pixel: whole numbers are fine enough for a printer, and
 * lengths are as short as they can be.
 */

/** Tenths of a pixel. */
export const pixel = 10;
/** 186 by 88 mm: as wide as the text of a sheet, and with its key a third of its height. */
export const plateSize = { width: 703, height: 332 } as const;
/** Pixels that are kept free around what has to be seen. */
const margin = 24;
/** What has a letter lies so far inside, so that the letter has room. */
const letterMargin = 44;

export type Spot = readonly [x: number, y: number];

export interface Plate {
  readonly at: (position: Position) => Spot;
  /** What of the flat map shows. */
  readonly crop: Crop;
  /** The map in tenths of a pixel from the corner of the plate. */
  readonly grid: Grid;
}

const padded = (size: number) => ({ top: size, right: size, bottom: size, left: size });

/** Bounds around positions. */
function boundsAround(positions: readonly Position[]): Bounds {
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}

function positionsOf(atlas: Atlas, { letters, concerned }: SheetMapSubject) {
  const ids = letters.length > 0 ? letters.map(({ place }) => place) : concerned;
  return ids.flatMap((id) => {
    const position = atlas.places.get(id)?.position;
    return position ? [position] : [];
  });
}

function placementOf({ camera, bounds }: PaperSight): Placement {
  const viewport = { stage: stageOf(bounds), size: plateSize, padding: padded(margin) };
  return { viewport, view: camera ? viewAt(camera, viewport) : fitted(bounds, viewport) };
}

function isInside(position: Position, { view, viewport }: Placement): boolean {
  const { x, y } = pointAt(flatten(position), view, viewport);
  return (
    x > letterMargin &&
    y > letterMargin &&
    x < plateSize.width - letterMargin &&
    y < plateSize.height - letterMargin
  );
}

const scaleIn = ({ view, viewport }: Placement) => scaleOf(view, viewport);

/** A sight, or so much more of the map that positions are on it as well. */
function showing(positions: readonly Position[], sight: PaperSight): Placement {
  const there = placementOf(sight);
  if (positions.every((position) => isInside(position, there))) return there;
  const { least, most } = cropOf(there.view, there.viewport);
  const corners = sight.camera ? [unflatten(least), unflatten(most)] : cornersOf(sight.bounds);
  const viewport = { ...there.viewport, padding: padded(letterMargin) };
  return { viewport, view: fitted(boundsAround([...corners, ...positions]), viewport) };
}

const cornersOf = ([west, south, east, north]: Bounds): readonly Position[] => [
  [west, south],
  [east, north],
];

/** The first sight; where places have letters the one that shows them largest. */
function placementFor(atlas: Atlas, subject: SheetMapSubject): Placement {
  const [first, ...others] = subject.sights;
  const positions = positionsOf(atlas, subject);
  const there = showing(positions, first);
  if (subject.letters.length === 0) return there;
  return others
    .map((sight) => showing(positions, sight))
    .reduce((most, one) => (scaleIn(one) > scaleIn(most) ? one : most), there);
}

/** The frame in which a subject is drawn. */
export function plateOf(atlas: Atlas, subject: SheetMapSubject): Plate {
  const { view, viewport } = placementFor(atlas, subject);
  const crop = cropOf(view, viewport);
  const [width, height] = [crop.most[0] - crop.least[0], crop.most[1] - crop.least[1]];
  const stage: Stage = {
    ...{ x: crop.least[0], y: crop.least[1], width, height, aspect: width / height },
    world: viewport.stage.world,
  };
  return {
    at: (position) => {
      const { x, y } = pointAt(flatten(position), view, viewport);
      return [Math.round(x * pixel), Math.round(y * pixel)];
    },
    crop,
    grid: { stage, scale: (plateSize.width * pixel) / width },
  };
}
