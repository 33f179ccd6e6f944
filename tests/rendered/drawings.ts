import data from 'virtual:atlas';
import { vi } from 'vitest';
import { overviewMarkup, overviewOf } from '../../geo/compiler/basemap/overview/markup';
import { createAtlas } from '../../src/atlas';
import { mapMarkup } from '../../src/build/card/map';
import { buildScene } from '../../src/scene/buildScene';
import { fitted, viewAt, type Placement, type Size } from '../../src/scene/camera';
import * as extras from '../../src/scene/extras';
import { stillMoment } from '../../src/scene/emptyScene';
import { createBoard } from '../../src/scene/live/board';
import { poseOf } from '../../src/scene/live/steps';
import { markupOf } from '../../src/scene/node';
import { createPaths } from '../../src/scene/paths';
import type { Scene } from '../../src/scene/scene';
import { stageOf } from '../../src/scene/stage';
import { staticPictureMarkup } from '../../src/scene/svg/staticPicture';
import { terrainOf } from '../../src/scene/svg/terrain';
import { wholeMap } from '../../src/scene/svg/wholeMap';
import { textOf } from '../../src/text/text';
import { elementFrom } from '../golden/document';
import { drawnIn, type Drawn } from './drawn';

const atlas = createAtlas(data);
const paths = createPaths(atlas);
const { bounds } = data.info;
export const { years } = data.info;
export const stage = stageOf(bounds.wide);
export const overview = overviewOf();
export const outline = (id: string) => overview.paths[id] ?? '';
export const allYears = Array.from(
  { length: years[1] - years[0] + 1 },
  (_, index) => years[0] + index,
);
/**
 * @param moving whether time is on its way from this year to the next one
 * @param about ids of what the view is about
 */
export const sceneOf = (year: number, moving = false, about: readonly string[] = []) =>
  buildScene(
    atlas,
    paths,
    textOf('en'),
    {
      stop: { year, moving },
      hidden: new Set(),
      selected: new Set(),
      highlighted: extras.highlightedIds(atlas, about),
    },
    extras,
  );

const even = { top: 24, right: 24, bottom: 24, left: 24 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };

function placementOf(size: Size, camera?: readonly [number, number, number]): Placement {
  const viewport = { stage, size, padding: even };
  if (!camera) return { viewport, view: fitted(bounds.wide, viewport) };
  const [longitude, latitude, zoom] = camera;
  return { viewport, view: viewAt({ longitude, latitude, zoom }, viewport) };
}

const screen = { width: 1440, height: 640 };
export const sights = {
  'first view': placementOf(screen),
  Xinjiang: placementOf(screen, [82.5, 44.2, 5.3]),
  'Central Asia': placementOf(screen, [60, 42, 4.5]),
  Europe: placementOf(screen, [15, 51, 4]),
  'a very wide window': placementOf({ width: 3440, height: 600 }),
  phone: placementOf({ width: 390, height: 455 }, [85, 43.5, 3.6]),
} as const;
export type Sight = keyof typeof sights;
export const sightNames: readonly Sight[] = [
  'first view',
  'Xinjiang',
  'Central Asia',
  'Europe',
  'a very wide window',
  'phone',
];

const sizeOf = ({ view }: Placement) => [view.width, view.width / stage.aspect] as const;

/** The live picture of a scene, in a document; it is drawn where the camera rests, and moved meanwhile. */
export function liveBoard(scene: Scene) {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('The overview is enough')));
  document.body.innerHTML = overviewMarkup();
  const container = document.createElement('div');
  const board = createBoard(container, bounds.wide);
  return {
    drag: board.place,
    draw: (placement: Placement): void => {
      board.place(placement);
      board.draw({ scene, pose: poseOf(stillMoment, true), ...placement });
    },
    stage: (): Element => {
      const drawn = container.querySelector('.stage');
      if (!drawn) throw new Error('Nothing is drawn');
      return drawn;
    },
  };
}

function live(scene: Scene, placement: Placement): readonly Drawn[] {
  const board = liveBoard(scene);
  board.draw(placement);
  return drawnIn(board.stage(), { ...placement.view, size: sizeOf(placement) }, outline);
}

/** The file of a picture. */
export function file(scene: Scene, placement: Placement): readonly Drawn[] {
  const map = wholeMap({
    ...{ ...placement, scene, outline, resolved: (value: string) => value },
    part: (id) => terrainOf(id, outline(id), overview.size),
  });
  const whole = elementFrom(`<svg>${markupOf(map)}</svg>`);
  // Whatever moves the map to its place is in the file.
  return drawnIn(whole, { x: 0, y: 0, size: sizeOf(placement) }, outline);
}

const cardFrame = { size: { width: 1148, height: 446 }, inset: 20, free: 326 };
const cardPlacement: Placement = {
  viewport: { stage, size: cardFrame.size, padding: { ...none, right: cardFrame.free } },
  view: { x: 20, y: 20, width: (cardFrame.size.height - 40) * stage.aspect },
};

function card(scene: Scene): readonly Drawn[] {
  const markup = mapMarkup(scene, bounds.wide, cardFrame.size, cardFrame.inset, cardFrame.free);
  const whole = elementFrom(`<svg>${markup}</svg>`);
  return drawnIn(whole, { x: 0, y: 0, size: sizeOf(cardPlacement) }, outline);
}

/** The static picture at a width at which its markers, too, are as large as on the page. */
const staticPlacement: Placement = {
  viewport: { stage, size: { width: 1110, height: 1110 / stage.aspect }, padding: none },
  view: { x: 0, y: 0, width: 1110 },
};

function still(scene: Scene): readonly Drawn[] {
  const whole = elementFrom(staticPictureMarkup(scene, bounds)).querySelector('.stage');
  if (!whole) throw new Error('Nothing is drawn');
  const all = drawnIn(whole, { x: 0, y: 0, size: sizeOf(staticPlacement) }, outline);
  return all.filter(({ names }) => !names.includes('narrow'));
}

/** A drawing beside the live picture. */
export interface Pair {
  readonly drawn: readonly Drawn[];
  readonly beside: readonly Drawn[];
  readonly placement: Placement;
}

/** All drawings of a scene, each beside the live picture in the same frame. */
export const drawings = {
  file: (scene: Scene, sight: Sight) => ({
    drawn: file(scene, sights[sight]),
    beside: live(scene, sights[sight]),
    placement: sights[sight],
  }),
  card: (scene: Scene) => {
    const labels = scene.labels.map((label) => ({ ...label, local: '' }));
    return {
      drawn: card(scene),
      beside: live({ ...scene, labels }, cardPlacement),
      placement: cardPlacement,
    };
  },
  'page without a script': (scene: Scene) => ({
    drawn: still(scene),
    beside: live(scene, staticPlacement),
    placement: staticPlacement,
  }),
} as const;
