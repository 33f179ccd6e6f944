import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Device } from '@luma.gl/core';
import { AnimationLoop } from '@luma.gl/engine';
import type { CustomLayerInterface, CustomRenderMethodInput, Map } from 'maplibre-gl';
import type { Palette } from '../../../theme';
import type { Moment, Scene } from '../../scene';
import { flows } from '../order';
import { createStrips } from '../../strip';
import { createMesher } from './geometry';
import { TrafficLayer, type Frame } from './trafficLayer';
import { createStepping } from './stepping';
import type { Strengths } from './strengths';

/** The moving part of the map. */
export interface Overlay {
  readonly setScene: (scene: Scene) => void;
  readonly setMoment: (moment: Moment, still: boolean) => void;
  readonly setPalette: (palette: Palette) => void;
  readonly setStrengths: (strengths: Strengths) => void;
  /** The canvas has other pixels than before: deck.gl hears of it only when it is another size on the page. */
  readonly fitPixels: () => void;
  /** Draws the flows above what the canvas holds, as MapLibre has them drawn above all else. */
  readonly drawAlone: (gl: WebGL2RenderingContext, input: CustomRenderMethodInput) => void;
  /** Settles in the frame that shows a scene for the first time. */
  readonly drawn: Promise<void>;
  readonly remove: () => void;
}

/**
 * deck.gl keeps asking for animation frames although MapLibre draws its layers; with nothing to do
 * they are only cost, so its loop is stopped. The property is not public: where it should be gone,
 * nothing happens but the cost.
 */
function stopAnimationLoop(layer: TrafficLayer): void {
  const deck = layer.context.deck;
  const loop: unknown = deck ? Reflect.get(deck, 'animationLoop') : undefined;
  if (loop instanceof AnimationLoop) loop.stop();
}

/**
 * A device that was given its context from outside outlives deck.gl, and its canvas is watched for a
 * change of the pixel ratio for good: the map, and all that it holds, would stay with the page.
 */
function letGo(device: Device): void {
  device.canvasContext?.destroy();
  device.destroy();
}

const isCustomLayer = (value: unknown): value is CustomLayerInterface =>
  typeof value === 'object' && value !== null && 'render' in value;

/** The layer of the map in which deck.gl draws. */
function layerOfFlows(map: Map): CustomLayerInterface | undefined {
  const layer = map.getLayer(flows);
  const implementation: unknown = layer && Reflect.get(layer, 'implementation');
  return isCustomLayer(implementation) ? implementation : undefined;
}

/** A promise that is settled from outside. */
function startable() {
  let resolve: () => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

export interface OverlayOptions {
  /** What is shown first. */
  readonly scene: Scene;
  readonly frame: Omit<Frame, 'stepping'>;
  /** Settles when the device of the map answers; what is drawn is worked out before. */
  readonly ready: Promise<void>;
  /** Asks for a picture in which only the flows differ. */
  readonly repaint: () => void;
}

/** Adds the moving layer to a map whose style has loaded, inside its own WebGL context. */
export async function createOverlay(
  map: Map,
  { scene: first, frame: initial, ready, repaint }: OverlayOptions,
): Promise<Overlay> {
  const frame: Frame = { ...initial, stepping: 1 };
  const stripsOf = createStrips();
  const meshOf = createMesher();
  const modelOf = (scene: Scene) => {
    const { corners, steps, ...tables } = meshOf(stripsOf(scene));
    return { corners, tables, steps };
  };
  const beginning = modelOf(first);
  await ready;
  const { promise: started, resolve: start, reject: fail } = startable();
  const { promise: drawn, resolve: tellDrawn } = startable();
  const traffic = new TrafficLayer(frame, { onStart: start, onDraw: tellDrawn });
  const overlay = new MapLibreOverlay({
    interleaved: true,
    layers: [traffic],
    parameters: { depthCompare: 'always', depthWriteEnabled: false },
    // It hears of another size after the map has been drawn in it.
    onResize: () => {
      map.triggerRepaint();
    },
    // Before the start an error ends it; after it, deck.gl goes on and the error is said.
    onError: (error) => {
      fail(error);
      console.warn(error.message);
    },
  });
  map.addControl(overlay);
  await started;
  stopAnimationLoop(traffic);
  traffic.show(beginning);
  let shown = first;
  const stepping = createStepping((share) => {
    frame.stepping = share;
    repaint();
  });

  function show(scene: Scene): void {
    const model = modelOf(scene);
    traffic.show(model);
    if (model.steps) stepping.start(frame.still);
  }

  return {
    drawn,
    setScene: (scene) => {
      const isSame =
        scene.ribbons === shown.ribbons &&
        scene.splits === shown.splits &&
        scene.lines === shown.lines;
      if (!isSame) show(scene);
      shown = scene;
      map.triggerRepaint();
    },
    setMoment: (moment, still) => {
      frame.moment = moment;
      frame.still = still;
      repaint();
    },
    setPalette: (palette) => {
      frame.palette = palette;
      map.triggerRepaint();
    },
    setStrengths: (strengths) => {
      frame.strengths = strengths;
      repaint();
    },
    fitPixels: () => {
      const { width, height } = map.getCanvas();
      traffic.context.device.canvasContext?.setDrawingBufferSize(width, height);
    },
    drawAlone: (gl, input) => {
      layerOfFlows(map)?.render(gl, input);
      // deck.gl keeps the camera of a picture until MapLibre says that it is drawn.
      Object.assign(traffic.context.deck?.userData ?? {}, { currentViewport: null });
    },
    remove: () => {
      stepping.stop();
      const { device } = traffic.context;
      overlay.finalize();
      letGo(device);
    },
  };
}
