import type { Map } from 'maplibre-gl';
import type { Moment } from '../scene';
import type { RendererOptions } from '../renderer';
import { watchDetail } from './base/detail';
import { reliefPainter } from './base/relief';
import { cameraControls, type CameraControls } from './camera';
import { createMap, useScreenPixels } from './createMap';
import { createLabels } from './labels';
import { emptyScene } from './emptyScene';
import { supplyImages } from './images';
import { overlayBelow } from './order';
import type { Overlay } from './overlay';
import { createLayerStack } from './layerStack';
import { listenToPointer } from './picking';
import type { Look, MapLayer } from './style';
import { firstLayers, groundLayers, namedLayers } from './layerGroups';

/** What the page wants to see; it outlives a lost WebGL context. */
export interface Wanted {
  look: Look;
  moment: Moment;
  reducedMotion: boolean;
}

/** One map with one WebGL context. */
export interface View {
  readonly camera: CameraControls;
  /** Brings the picture in step with what is wanted. */
  readonly show: () => void;
  readonly showMoment: () => void;
  readonly close: () => void;
}

export interface ViewEvents {
  readonly onContextLost: () => void;
  readonly onContextRestored: () => void;
}

export function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Opens a map; it shows what is wanted as soon as its style and its moving part are there. */
export function openView(options: RendererOptions, wanted: Wanted, events: ViewEvents): View {
  const initial: Look = { ...wanted.look, scene: emptyScene };
  const map: Map = createMap(options, initial);
  const layerStack = createLayerStack(map, firstLayers, initial);
  const images = supplyImages(map, () => wanted.look.palette);
  const paintRelief = reliefPainter(map);
  const labels = createLabels(map, options);
  const stopListening = listenToPointer(map, { ...options, scene: () => wanted.look.scene });
  // Fetched while the map gets ready; what goes wrong is said where it is awaited.
  const overlayCode = import('./overlay');
  overlayCode.catch(() => undefined);
  let overlay: Overlay | undefined;
  let shownTheme = initial.theme;
  let styled = false;
  let closed = false;
  /** Whether there are layers to write names on. */
  let isNamed = false;

  function show(): void {
    if (!styled || closed) return;
    const { look } = wanted;
    layerStack.show(look);
    overlay?.setScene(look.scene);
    if (isNamed) labels.setScene(look.scene);
    if (look.theme === shownTheme) return;
    shownTheme = look.theme;
    images.repaint();
    overlay?.setPalette(look.palette);
    void paintRelief(look.theme);
  }

  /** Asked anew after each wait. */
  const isClosed = () => closed;

  async function startOverlay(): Promise<void> {
    try {
      const { createOverlay } = await overlayCode;
      if (isClosed()) return;
      const { moment, look, reducedMotion: still } = wanted;
      const created = await createOverlay(map, overlayBelow, {
        moment,
        palette: look.palette,
        still,
      });
      if (isClosed()) {
        created.remove();
        return;
      }
      overlay = created;
      created.setPalette(wanted.look.palette);
      created.setMoment(wanted.moment, wanted.reducedMotion);
      created.setScene(wanted.look.scene);
      await created.drawn;
      if (!isClosed()) options.onDrawn('flows');
    } catch (error) {
      if (!closed) options.onFailure(describe(error));
    }
  }

  /** Resolves once a frame has been drawn with everything in it that there is by then. */
  async function wholeFrame(): Promise<void> {
    map.triggerRepaint();
    // What is still on its way asks for the next frame when it comes.
    do await map.once('render');
    while (!closed && !map.loaded());
  }

  /** Adds one layer to each frame: shaders and glyphs are made while the page still answers. */
  async function addOneByOne(layers: readonly MapLayer[]): Promise<void> {
    for (const layer of layers) {
      if (closed) return;
      layerStack.add(layer);
      await map.once('render');
    }
  }

  /** What moves first, then the ground, then the signs, names and the relief that explain it. */
  async function draw(): Promise<void> {
    await startOverlay();
    if (closed || !overlay) return;
    await addOneByOne(groundLayers);
    await wholeFrame();
    if (isClosed()) return;
    options.onDrawn('map');
    watchDetail(map, groundLayers, options.bounds);
    await addOneByOne(namedLayers);
    if (isClosed()) return;
    isNamed = true;
    labels.setScene(wanted.look.scene);
    await Promise.all([labels.bringPhysicalNames(), paintRelief(shownTheme)]);
    await wholeFrame();
    if (isClosed()) return;
    useScreenPixels(map);
    await wholeFrame();
    if (!isClosed()) options.onDrawn('everything');
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
    console.warn(describe(error));
  });

  return {
    camera: cameraControls(map, { ...options, fitted: !options.camera }),
    show,
    showMoment: () => overlay?.setMoment(wanted.moment, wanted.reducedMotion),
    close: () => {
      if (closed) return;
      closed = true;
      map.off('webglcontextlost', events.onContextLost);
      map.off('webglcontextrestored', events.onContextRestored);
      labels.stop();
      stopListening();
      overlay?.remove();
      overlay = undefined;
      map.remove();
    },
  };
}
