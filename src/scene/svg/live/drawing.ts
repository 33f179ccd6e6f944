import type { Bounds } from '../../../atlas/atlas';
import { closenessOf } from '../../base/closeness';
import type { Box } from '../../labels/boxes';
import type { PhysicalName } from '../../base/physicalNames';
import type { SvgNode } from '../node';
import { groundOf, landOf, markersAt, marksOf, shadesOf, trafficOf } from '../picture';
import { reliefOf } from '../relief';
import { stageOf, zoomOfWidth } from '../../stage';
import { createBase, pageBase } from './base';
import { cameraOf, cropOf, type Viewport, type View } from './camera';
import { contains, widened, type Crop } from './crop';
import { cutGround } from './ground';
import { createLayers, layerNames, type LayerName } from './layers';
import { writtenNames } from './labels';
import type { NameBox } from './picking';
import { seen, staleLayers, type FrameState } from './frameState';

/** So many times what is seen, on every side, is drawn of the base map: a drag does not come to its end. */
const beyond = 0.5;
/** Farther out, the base map is hardly larger than what is seen of it: it is drawn whole, as it came. */
const cutZoom = 4;
const everything: Crop = { least: [-Infinity, -Infinity], most: [Infinity, Infinity] };

/** The layers of the base map, which are cut to what is seen. */
const base = { land: landOf, ground: groundOf } as const;
type BaseLayer = keyof typeof base;

/** An element for the stage and one that frames it, not yet in the page. */
function createStage(page: Document) {
  const frame = page.createElement('div');
  const board = page.createElement('div');
  frame.className = 'live-picture';
  board.className = 'stage';
  // The page says in words what the picture shows.
  board.ariaHidden = 'true';
  Object.assign(frame.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
  Object.assign(board.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    transformOrigin: '0 0',
  });
  frame.append(board);
  return { frame, board };
}

/** The picture in its container: a stage that is moved as a whole, and layers drawn anew one by one. */
export function createDrawing(
  container: HTMLElement,
  bounds: Bounds,
  covered: () => readonly Box[] = () => [],
) {
  const stage = stageOf(bounds);
  const { frame, board } = createStage(container.ownerDocument);
  const layers = createLayers(board);
  const parts = createBase(pageBase, () => {
    if (drawn) showBase(drawn.view, drawn.viewport);
  });
  let drawn: FrameState | undefined;
  /** What is drawn of the base map. */
  let crop: Crop | undefined;
  let names: readonly NameBox[] = [];
  let physicalNames: readonly PhysicalName[] = [];

  /** Whether the base map that is drawn ends within what is seen. */
  function isShort(view: View, viewport: Viewport): boolean {
    return crop !== undefined && !contains(crop, cropOf(view, viewport));
  }

  function showBaseLayer(layer: BaseLayer, view: View, viewport: Viewport): void {
    const { longitude, latitude, zoom } = cameraOf(view, viewport);
    const closeness = closenessOf(zoom, [longitude, latitude], bounds);
    const whole = base[layer](stage);
    crop = closeness < cutZoom ? everything : widened(cropOf(view, viewport), beyond);
    const part = (id: string) => parts.part(id, closeness);
    layers.show(layer, closeness < cutZoom ? whole : cutGround(whole, stage, zoom, crop, part));
  }

  function showBase(view: View, viewport: Viewport): void {
    showBaseLayer('land', view, viewport);
    showBaseLayer('ground', view, viewport);
  }

  function showLabels(state: FrameState): void {
    const written = writtenNames(state, stage, physicalNames, covered());
    names = written.names;
    layers.show('labels', written.node);
  }

  function nodeOf(layer: Exclude<LayerName, BaseLayer | 'labels'>, state: FrameState): SvgNode {
    const { scene, pose, view } = state;
    const zoom = zoomOfWidth(stage, view.width);
    switch (layer) {
      case 'shades':
        return shadesOf(scene, stage, zoom);
      case 'traffic':
        return trafficOf(scene, stage, zoom, pose.fraction);
      case 'markers':
        return markersAt(scene, stage, zoom, pose.fraction, pose.moment, seen(state));
      case 'marks':
        return marksOf(scene, stage, zoom);
    }
  }

  function show(layer: LayerName, state: FrameState): void {
    if (layer === 'labels') showLabels(state);
    else if (layer === 'land' || layer === 'ground')
      showBaseLayer(layer, state.view, state.viewport);
    else layers.show(layer, nodeOf(layer, state));
  }

  return {
    /** Moves the stage; draws more of the base map only where it would end. */
    place: (view: View, viewport: Viewport): void => {
      const { x, y, width } = view;
      board.style.transform = `translate(${String(x)}px, ${String(y)}px)`;
      board.style.width = `${String(width)}px`;
      board.style.height = `${String(width / stage.aspect)}px`;
      if (isShort(view, viewport)) showBase(view, viewport);
    },
    /** While it moves, the stage is kept as a whole picture; at rest that would only take memory. */
    hold: (isMoving: boolean): void => {
      board.style.willChange = isMoving ? 'transform' : '';
    },
    /**
     * Draws one layer more of a first picture that nobody sees yet, so that no task is long. Tells whether
     * it was the last one; the picture then only has to be drawn as usual.
     */
    prepare: (first: FrameState): boolean => {
      const missing = layerNames.find((layer) => !layers.has(layer));
      if (missing) show(missing, first);
      else drawn = first;
      return !missing;
    },
    draw: (next: FrameState): void => {
      for (const layer of staleLayers(next, drawn)) show(layer, next);
      drawn = next;
      if (!frame.isConnected) container.append(frame);
    },
    /** Lays the relief on the land, from the address of its picture, or takes it away. */
    showRelief: (picture: string | undefined): void => {
      if (picture === undefined) layers.hide('relief');
      else layers.show('relief', reliefOf(stage, picture));
    },
    /** From now on these names are written where there is room. */
    showPhysicalNames: (next: readonly PhysicalName[]): void => {
      physicalNames = next;
      if (drawn) showLabels(drawn);
    },
    names: () => names,
    remove: () => {
      frame.remove();
    },
  };
}
