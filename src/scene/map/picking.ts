import type { Map, MapMouseEvent, MapGeoJSONFeature } from 'maplibre-gl';
import type { Hover } from '../renderer';
import type { Pick } from '../../view/ids';
import type { Scene } from '../scene';
import type { StyleLayerId } from './order';

/** Style layers under which something can be hit, the most wanted first. */
const targets: readonly (readonly StyleLayerId[])[] = [
  ['ports'],
  ['areas', 'area-circles'],
  ['labels'],
  ['ribbon-picks'],
  ['line-picks', 'throughput-picks'],
  ['partners', 'partner-groups'],
];
const everything = targets.flat();

/** How near, in pixels, is near enough. */
const reach = { fine: 6, coarse: 12 };

interface Point {
  readonly x: number;
  readonly y: number;
}

function partnerPick(feature: MapGeoJSONFeature, scene: Scene): Pick | undefined {
  const number: unknown = feature.properties['id'];
  const partner = scene.partners.find(
    ({ isoNumeric, shade }) => isoNumeric === number && shade > 0,
  );
  return partner && { kind: 'country', id: partner.id };
}

function pickOf(feature: MapGeoJSONFeature, scene: Scene): Pick | undefined {
  if (feature.source === 'countries') return partnerPick(feature, scene);
  const id: unknown = feature.properties['id'];
  const kind: unknown = feature.properties['pick'];
  if (typeof id !== 'string') return undefined;
  if (kind === 'place' || kind === 'area' || kind === 'route' || kind === 'flow')
    return { kind, id };
  return undefined;
}

/** What lies under a point of the map, by priority; a country only exactly there. */
function pickAt(map: Map, { x, y }: Point, tolerance: number, scene: Scene): Pick | undefined {
  const layers = everything.filter((id) => map.getLayer(id));
  const around = map.queryRenderedFeatures(
    [
      [x - tolerance, y - tolerance],
      [x + tolerance, y + tolerance],
    ],
    { layers },
  );
  for (const group of targets) {
    const names: readonly string[] = group;
    const isCountry = names.includes('partners');
    const hits = isCountry
      ? map.queryRenderedFeatures([x, y], { layers: [...group] })
      : around.filter(({ layer }) => names.includes(layer.id));
    for (const hit of hits) {
      const pick = pickOf(hit, scene);
      if (pick) return pick;
    }
  }
  return undefined;
}

export interface PickingOptions {
  readonly onPick: (pick: Pick | undefined) => void;
  readonly onHover: (hover: Hover | undefined) => void;
  /** The scene that is drawn. */
  readonly scene: () => Scene;
}

function isTouch(event: MapMouseEvent): boolean {
  const { originalEvent } = event;
  return originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
}

/** Listens to the pointer; looks under it at most once a frame, and not while the map moves. */
export function listenToPointer(map: Map, { onPick, onHover, scene }: PickingOptions): () => void {
  let waiting = 0;
  let hovering = false;
  const leave = () => {
    cancelAnimationFrame(waiting);
    waiting = 0;
    map.getCanvas().style.cursor = '';
    if (hovering) onHover(undefined);
    hovering = false;
  };
  const look = ({ x, y }: Point) => {
    waiting = 0;
    const pick = pickAt(map, { x, y }, reach.fine, scene());
    if (!pick) {
      leave();
      return;
    }
    map.getCanvas().style.cursor = 'pointer';
    hovering = true;
    onHover({ pick, x, y });
  };
  const move = ({ point }: MapMouseEvent) => {
    if (map.isMoving()) return;
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      look(point);
    });
  };
  const click = (event: MapMouseEvent) => {
    const tolerance = isTouch(event) ? reach.coarse : reach.fine;
    onPick(pickAt(map, event.point, tolerance, scene()));
  };
  map.on('mousemove', move);
  map.on('mouseout', leave);
  map.on('movestart', leave);
  map.on('click', click);
  return () => {
    leave();
    cancelAnimationFrame(waiting);
    map.off('mousemove', move);
    map.off('mouseout', leave);
    map.off('movestart', leave);
    map.off('click', click);
  };
}
