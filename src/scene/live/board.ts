import type { Bounds } from '../../atlas/atlas';
import { closenessOf } from '../base/closeness';
import type { Box } from '../labels/boxes';
import type { PhysicalName } from '../base/physicalNames';
import type { SvgNode } from '../node';
import { discsOf, groundOf, landOf, markersAt, marksOf, shadesOf, trafficOf } from '../svg/picture';
import { hasLanes, lanesOf, type Lane } from '../svg/lanes';
import { moversOf } from '../svg/movers';
import { reliefOf } from '../svg/relief';
import { stageOf, zoomOfWidth } from '../stage';
import { createBase, pageBase } from '../svg/baseParts';
import { cameraOf, cropOf, type Placement, type View, type Viewport } from '../camera';
import { contains, widened, type Crop } from '../crop';
import { cutGround } from '../svg/cutGround';
import { move, secondsMoved } from './moving';
import { createLayers, isBelow, stacking, type LayerName } from './layers';
import { writtenNames } from './labels';
import type { NameBox } from './namedPick';
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
  // Its texts are laid out letter by letter, and none has an element of HTML in it.
  board.translate = false;
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

/**
 * The map in its container: a stage that is moved as a whole, and layers drawn anew one by one. Where
 * WebGL draws ground and flows, only what lies above them is left on it.
 */
export function createBoard(
  container: HTMLElement,
  bounds: Bounds,
  covered: () => readonly Box[] = () => [],
) {
  const stage = stageOf(bounds);
  const { frame, board } = createStage(container.ownerDocument);
  const layers = createLayers(board);
  const relief = reliefOf(stage);
  const parts = createBase(pageBase, () => {
    if (drawn && isWhole) showBase(drawn.view, drawn.viewport);
  });
  let drawn: FrameState | undefined;
  let found: { readonly state: FrameState; readonly lanes: readonly Lane[] } | undefined;
  /** When the markers of a picture at rest began to move. */
  let begun = 0;
  /** Whether ground and flows are drawn here. */
  let isWhole = true;
  /** What is drawn of the base map. */
  let crop: Crop | undefined;
  let names: readonly NameBox[] = [];
  let physicalNames: readonly PhysicalName[] = [];
  let playing: typeof import('../labels/playing') | undefined;
  /** Whether what is drawn comes over what was drawn before, which then goes. */
  let fades = false;

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

  /** It comes with the first play; without it names make way for each other from year to year. */
  async function fetchPlaying(): Promise<void> {
    playing = await import('../labels/playing').catch(() => undefined);
  }

  function showLabels(state: FrameState): void {
    if (state.scene.played && !playing) void fetchPlaying();
    const written = writtenNames(state, stage, physicalNames, covered(), playing);
    names = written.names;
    layers.show('labels', written.node, fades);
  }

  /** Where the markers of a picture at rest move along; two layers ask for those of one state. */
  function lanes(state: FrameState): readonly Lane[] {
    if (found?.state === state) return found.lanes;
    const { scene, pose, view } = state;
    const here = pose.rests ? lanesOf(scene, stage, zoomOfWidth(stage, view.width)) : [];
    found = { state, lanes: here };
    return here;
  }

  function showMovers(state: FrameState): void {
    const { scene, view } = state;
    const here = lanes(state);
    const isOfAnotherYear = drawn && drawn.scene.stop.year !== scene.stop.year;
    if (isOfAnotherYear || state.pose.rests !== drawn?.pose.rests) begun = performance.now();
    if (!drawn) begun -= secondsMoved(container.querySelector('.picture-room')) * 1000;
    const moving = moversOf(here, stage, zoomOfWidth(stage, view.width));
    const movers = layers.show('movers', moving, fades);
    move(movers, here, (performance.now() - begun) / 1000);
  }

  function nodeOf(
    layer: Exclude<LayerName, BaseLayer | 'labels' | 'movers'>,
    state: FrameState,
  ): SvgNode {
    const { scene, pose, view } = state;
    const zoom = zoomOfWidth(stage, view.width);
    switch (layer) {
      case 'shades':
        return shadesOf(scene, stage, zoom);
      case 'traffic':
        return trafficOf(scene, stage, zoom, pose.fraction);
      case 'markers': {
        const isLeftOut = pose.rests && lanes(state).length > 0 ? hasLanes : undefined;
        const { fraction, moment } = pose;
        return markersAt(scene, stage, zoom, fraction, moment, seen(state), isLeftOut);
      }
      case 'relief':
        return relief;
      case 'discs':
        return discsOf(scene, stage, zoom, pose.fraction);
      case 'marks':
        return marksOf(scene, stage, zoom);
    }
  }

  function show(layer: LayerName, state: FrameState): void {
    if (layer === 'labels') showLabels(state);
    else if (layer === 'movers') showMovers(state);
    else if (layer === 'land' || layer === 'ground')
      showBaseLayer(layer, state.view, state.viewport);
    else layers.show(layer, nodeOf(layer, state), fades);
  }

  return {
    /** Moves the stage; draws more of the base map only where it would end. */
    place: ({ view, viewport }: Placement): void => {
      const { x, y, width } = view;
      board.style.transform = `translate(${String(x)}px, ${String(y)}px)`;
      board.style.width = `${String(width)}px`;
      board.style.height = `${String(width / stage.aspect)}px`;
      if (isWhole && isShort(view, viewport)) showBase(view, viewport);
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
      const missing = stacking.find((layer) => !layers.has(layer));
      if (missing) show(missing, first);
      else drawn = first;
      return !missing;
    },
    /** @param isGentle whether what steps back for what the view is about takes its time */
    draw: (next: FrameState, isGentle = false): void => {
      fades = isGentle && drawn?.scene.highlighted !== next.scene.highlighted;
      for (const layer of staleLayers(next, drawn))
        if (isWhole || !isBelow(layer)) show(layer, next);
      fades = false;
      drawn = next;
      if (!frame.isConnected) container.append(frame);
    },
    /** Leaves ground and flows to WebGL. */
    leaveGround: (): void => {
      isWhole = false;
      for (const layer of stacking) if (isBelow(layer)) layers.hide(layer);
    },
    /** Draws ground and flows here again. */
    takeGround: (): void => {
      if (isWhole) return;
      isWhole = true;
      if (drawn) for (const layer of stacking) if (isBelow(layer)) show(layer, drawn);
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
