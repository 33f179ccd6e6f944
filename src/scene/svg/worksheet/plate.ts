import type { Atlas } from '../../../atlas';
import type { Bounds } from '../../../atlas/atlas';
import type { Position } from '../../../atlas/place';
import { cropOf, fitted, pointAt, viewAt, type Viewport } from '../../camera';
import type { Crop } from '../../crop';
import { flatten, unflatten } from '../../mercator';
import type { SheetMapSubject } from '../../sheetMap';
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

/** The view of the subject; all that has a letter is in it, and if need be more of the map than was asked for. */
function placementOf(atlas: Atlas, subject: SheetMapSubject) {
  const { camera, bounds } = subject;
  const viewport: Viewport = {
    stage: stageOf(bounds),
    size: plateSize,
    padding: padded(margin),
  };
  const view = camera ? viewAt(camera, viewport) : fitted(bounds, viewport);
  const positions = positionsOf(atlas, subject);
  const isInside = (position: Position) => {
    const { x, y } = pointAt(flatten(position), view, viewport);
    return (
      x > letterMargin &&
      y > letterMargin &&
      x < plateSize.width - letterMargin &&
      y < plateSize.height - letterMargin
    );
  };
  if (positions.every(isInside)) return { view, viewport };
  const { least, most } = cropOf(view, viewport);
  const corners = camera
    ? [unflatten(least), unflatten(most)]
    : [bounds.slice(0, 2), bounds.slice(2)];
  const seen = corners.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]);
  const wider = { ...viewport, padding: padded(letterMargin) };
  return { view: fitted(boundsAround([...seen, ...positions]), wider), viewport: wider };
}

/** The frame in which a subject is drawn. */
export function plateOf(atlas: Atlas, subject: SheetMapSubject): Plate {
  const { view, viewport } = placementOf(atlas, subject);
  const crop = cropOf(view, viewport);
  const [width, height] = [crop.most[0] - crop.least[0], crop.most[1] - crop.least[1]];
  const stage: Stage = {
    ...{ x: crop.least[0], y: crop.least[1], width, height, aspect: width / height },
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
