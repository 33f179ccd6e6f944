import type { Moment, Scene } from '../scene';
import type { Strip } from '../strip';
import { createIndex } from '../labels/boxes';
import { gridOf, viewBoxOf } from './grid';
import type { LabelFrame } from '../labels/labelFrame';
import { count, lotsOf, thinned, type MarkerLot } from './markerLots';
import { emphasisOf } from './lineBodies';
import { markerPlanOf, type MarkerLook } from './markerPlan';
import { markerSpots, type Wanted } from './markerSpots';
import { node, type SvgNode } from '../node';
import { subpath } from './pathData';
import { ribbonObstacles } from '../labels/obstacles';
import type { Stage } from '../stage';
import { stripsOf } from './strips';

/** So many markers in all. */
const mostMarkers = 400;
/** Markers reach over the edge of what is seen by this many pixels. */
const edge = 16;

/** What the markers of one look are drawn with, from bottom to top. */
export function passesOf(look: MarkerLook, selected: boolean): readonly string[] {
  if (look === 'inner' || look === 'outlined') return ['body'];
  return selected ? ['outline', 'casing', 'body'] : ['casing', 'body'];
}

function drawn(lots: readonly MarkerLot[]): SvgNode[] {
  const looks = new Map<string, { lot: MarkerLot; data: string[] }>();
  for (const lot of lots) {
    const name = `marker ${lot.look} ${lot.strip.mode}${emphasisOf(lot.strip)}`;
    const look = looks.get(name) ?? { lot, data: [] };
    looks.set(name, look);
    for (const { corners } of lot.spots) look.data.push(`${subpath(corners)}z`);
  }
  return [...looks].map(([name, { lot, data }]) => {
    const d = data.join('');
    const passes = passesOf(lot.look, lot.strip.selected);
    return node(
      'g',
      { class: name },
      passes.map((pass) => node('path', { class: pass, d })),
    );
  });
}

/** Where two services run side by side, pixels by which their markers are nearer than one can tell apart. */
const tooNear = 4;

/** Takes a place for a marker once: lines that run together have markers in common. */
function oneForEachPlace(): Wanted {
  const taken = createIndex();
  return (x, y) => {
    if (taken.hits({ left: x, top: y, right: x, bottom: y })) return false;
    taken.add({ left: x - tooNear, top: y - tooNear, right: x + tooNear, bottom: y + tooNear });
    return true;
  };
}

/** Ribbons of freight and hatching lie above the rest: where one runs, no markers of trade or of a service are seen. */
function besideRibbons({ ribbons, splits }: Scene, stage: Stage, zoom: number): Wanted {
  const index = createIndex();
  const bodies = ribbons.filter(
    ({ mode, status }) => mode !== 'trade' && status !== 'interpolated',
  );
  ribbonObstacles({ ribbons: bodies, splits }, stage, zoom).forEach(index.add);
  return (x, y) => !index.hits({ left: x, top: y, right: x, bottom: y });
}

/**
 * The markers of a moment, or standing still half-way between two places. Those of documented volumes
 * come first: where there are too many, services show fewer.
 * @param frame what is seen of the stage, in pixels from its top left corner; all of it unless told
 * @param isLeftOut whether something else shows the markers of a strip
 */
export function markersAt(
  scene: Scene,
  stage: Stage,
  zoom: number,
  fraction: number,
  moment: Moment | undefined,
  frame?: LabelFrame,
  isLeftOut: (strip: Strip) => boolean = () => false,
): SvgNode {
  const grid = gridOf(stage, zoom, 4);
  const strips = stripsOf(scene).filter((strip) => strip.hasMarkers && !isLeftOut(strip));
  const seen: Wanted = (x, y) =>
    !frame ||
    (x > frame.left - edge &&
      x < frame.right + edge &&
      y > frame.top - edge &&
      y < frame.bottom + edge);
  const beside = besideRibbons(scene, stage, zoom);
  const most = (of: readonly Strip[], where: Wanted, number: number) =>
    thinned(
      lotsOf(
        of,
        (strip) => markerPlanOf(strip, zoom, fraction, moment),
        (strip, plan) => markerSpots(strip, plan, grid, zoom, where),
      ),
      number,
    );
  const isService = ({ status }: Strip) => status === 'service';
  const isTrade = ({ mode }: Strip) => mode === 'trade';
  const freight = most(
    strips.filter((strip) => !isService(strip) && !isTrade(strip)),
    seen,
    mostMarkers,
  );
  const trade = most(
    strips.filter((strip) => !isService(strip) && isTrade(strip)),
    (x, y) => seen(x, y) && beside(x, y),
    mostMarkers - count(freight),
  );
  const alone = oneForEachPlace();
  const services = most(
    strips.filter(isService),
    (x, y) => seen(x, y) && beside(x, y) && alone(x, y),
    mostMarkers - count(freight) - count(trade),
  );
  return node(
    'svg',
    { class: 'markers', ...viewBoxOf(grid) },
    drawn([...trade, ...services, ...freight]),
  );
}

/**
 * The markers after so many seconds of motion; without seconds they stand still.
 * @param phaseSeconds seconds of motion since the years came to rest
 */
export function markersOf(
  scene: Scene,
  stage: Stage,
  zoom: number,
  fraction: number,
  phaseSeconds?: number,
  frame?: LabelFrame,
): SvgNode {
  const moment =
    phaseSeconds === undefined
      ? undefined
      : { fraction, secondsPerInterval: 0, seconds: phaseSeconds };
  return markersAt(scene, stage, zoom, fraction, moment, frame);
}
