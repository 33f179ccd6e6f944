import type { Map } from 'maplibre-gl';
import { reasonOf } from '../reason';
import type { Placement } from '../camera';
import { emptyScene } from '../emptyScene';
import type { SurfaceOptions } from '../renderer';
import type { Strengths } from './overlay/strengths';
import type { Moment } from '../scene';
import { watchDetail } from './base/detail';
import { supplyHatching } from './base/hatching';
import { createReliefLayer } from './base/relief';
import { cameraFor, createMap, tryDevice, useScreenPixels, watchPixels } from './createMap';
import { firstLayers, groundLayers } from './layerGroups';
import { createLayerStack } from './layerStack';
import type { Overlay } from './overlay';
import { createStillGround, type StillGround } from './stillGround';
import type { Look, MapLayer } from './style';

/** What the page wants to see; it outlives a lost WebGL context. */
export interface Wanted {
  look: Look;
  moment: Moment;
  reducedMotion: boolean;
  strengths: Strengths;
  placement: Placement;
}

/** One map with one WebGL context. */
export interface View {
  /** Brings what is drawn in step with what is wanted. */
  readonly show: () => void;
  readonly showMoment: () => void;
  readonly showStrengths: () => void;
  /** Draws where it is wanted, at once. */
  readonly place: () => void;
  readonly close: () => void;
}

export interface ViewEvents {
  readonly onContextLost: () => void;
  readonly onContextRestored: () => void;
}

/** Opens a map; it shows what is wanted as soon as its style and its moving part are there. */
export function openView(options: SurfaceOptions, wanted: Wanted, events: ViewEvents): View {
  const initial: Look = { ...wanted.look, scene: emptyScene };
  const map: Map = createMap(options, initial);
  const layerStack = createLayerStack(map, firstLayers, initial);
  const relief = createReliefLayer(initial.theme, () => {
    map.triggerRepaint();
  });
  /** As soon as all of the ground is there. */
  let stillGround: StillGround | undefined;
  const repaintHatching = supplyHatching(map, () => wanted.look.palette);
  // Fetched while the map gets ready; what goes wrong is said where it is awaited.
  const overlayCode = import('./overlay');
  overlayCode.catch(() => undefined);
  const trial = tryDevice(map);
  trial.catch(() => undefined);
  let overlay: Overlay | undefined;
  let shownTheme = initial.theme;
  let styled = false;
  let closed = false;

  function show(): void {
    if (!styled || closed) return;
    const { look } = wanted;
    layerStack.show(look);
    overlay?.setScene(look.scene);
    if (look.theme === shownTheme) return;
    shownTheme = look.theme;
    repaintHatching();
    overlay?.setPalette(look.palette);
    relief.setTheme(look.theme);
  }

  let stopWatching: (() => void) | undefined;
  let hasScreenPixels = false;
  function fitPixels(): void {
    if (hasScreenPixels) useScreenPixels(map);
    else map.resize();
    overlay?.fitPixels();
    map.redraw();
  }

  /** Asked anew after each wait. */
  const isClosed = () => closed;

  async function startOverlay(): Promise<void> {
    try {
      const { createOverlay } = await overlayCode;
      if (isClosed()) return;
      const { moment, look, reducedMotion: still, strengths } = wanted;
      const created = await createOverlay(map, {
        scene: look.scene,
        frame: { moment, palette: look.palette, still, strengths },
        // A device that is still getting ready would hold the page up with the first answer asked of it.
        ready: trial,
        repaint: () => {
          if (stillGround) stillGround.repaint();
          else map.triggerRepaint();
        },
      });
      if (isClosed()) {
        created.remove();
        return;
      }
      overlay = created;
      created.setPalette(wanted.look.palette);
      created.setStrengths(wanted.strengths);
      created.setMoment(wanted.moment, wanted.reducedMotion);
      created.setScene(wanted.look.scene);
      await created.drawn;
      if (!isClosed()) options.onDrawn('flows');
    } catch (error) {
      if (!closed) options.onFailure(reasonOf(error));
    }
  }

  /** Resolves once a frame has been drawn with everything in it that there is by then. */
  async function wholeFrame(): Promise<void> {
    map.triggerRepaint();
    // What is still on its way asks for the next frame when it comes.
    do await map.once('render');
    while (!closed && !map.loaded());
  }

  /** Adds one layer to each frame: shaders are made while the page still answers. */
  async function addOneByOne(layers: readonly MapLayer[]): Promise<void> {
    for (const layer of layers) {
      if (closed) return;
      layerStack.add(layer);
      await map.once('render');
    }
  }

  /** What moves first, then the ground, then the relief that explains it. */
  async function draw(): Promise<void> {
    await startOverlay();
    if (closed || !overlay) return;
    await addOneByOne(groundLayers);
    await wholeFrame();
    if (isClosed()) return;
    options.onDrawn('map');
    watchDetail(map, groundLayers, options.bounds);
    layerStack.addCustom(relief);
    await relief.bring();
    if (isClosed()) return;
    await wholeFrame();
    if (isClosed()) return;
    hasScreenPixels = true;
    useScreenPixels(map);
    overlay.fitPixels();
    stopWatching = watchPixels(fitPixels);
    await wholeFrame();
    if (isClosed()) return;
    const { drawAlone } = overlay;
    stillGround = createStillGround(map, drawAlone);
    layerStack.addCustom(stillGround);
    options.onDrawn('everything');
  }

  void map.once('style.load', () => {
    styled = true;
    show();
    void draw();
  });
  map.on('webglcontextlost', events.onContextLost);
  map.on('webglcontextrestored', events.onContextRestored);
  map.on('error', ({ error }) => {
    // A file of the base map that is missing is a gap, not the end of the map.
    console.warn(reasonOf(error));
  });

  let size = options.placement.viewport.size;
  return {
    show,
    showMoment: () => overlay?.setMoment(wanted.moment, wanted.reducedMotion),
    showStrengths: () => overlay?.setStrengths(wanted.strengths),
    place: () => {
      if (closed) return;
      const { placement } = wanted;
      const isOfAnotherSize = placement.viewport.size !== size;
      size = placement.viewport.size;
      map.jumpTo(cameraFor(placement));
      if (isOfAnotherSize) fitPixels();
      else map.redraw();
    },
    close: () => {
      if (closed) return;
      closed = true;
      stopWatching?.();
      map.off('webglcontextlost', events.onContextLost);
      map.off('webglcontextrestored', events.onContextRestored);
      overlay?.remove();
      overlay = undefined;
      map.remove();
    },
  };
}
