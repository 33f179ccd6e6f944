import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Device } from '@luma.gl/core';
import { AnimationLoop } from '@luma.gl/engine';
import type { Map } from 'maplibre-gl';
import type { Palette } from '../../../theme';
import type { Moment, Scene } from '../../scene';
import { createStrips } from '../../strip';
import { discLayout, discNumbers } from './discs';
import { discFragmentShader, discVertexShader } from './discShaders';
import { createMesher } from './geometry';
import { ribbonFragmentShader } from './ribbonFragmentShader';
import { ribbonVertexShader } from './ribbonVertexShader';
import { TrafficLayer, type Drawing, type Frame } from './trafficLayer';

/** The moving part of the map. */
export interface Overlay {
  readonly setScene: (scene: Scene) => void;
  readonly setMoment: (moment: Moment, still: boolean) => void;
  readonly setPalette: (palette: Palette) => void;
  /** Settles in the frame that shows a scene for the first time. */
  readonly drawn: Promise<void>;
  readonly remove: () => void;
}

const ribbonDrawing: Drawing = {
  layout: [],
  vertexShader: ribbonVertexShader,
  fragmentShader: ribbonFragmentShader,
};

const discDrawing: Drawing = {
  layout: discLayout,
  vertexShader: discVertexShader,
  fragmentShader: discFragmentShader,
};

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

/**
 * The overlay finds its place among the style layers only at a moment at which all sources have loaded,
 * and otherwise draws above everything: ask again until it has.
 */
function placeAmongStyleLayers(map: Map, ask: () => void): () => void {
  const stop = () => {
    map.off('sourcedata', place);
  };
  function place(): void {
    const placed = map.getLayersOrder().some((id) => map.getLayer(id)?.type === 'custom');
    if (placed) stop();
    else if (map.isStyleLoaded()) ask();
  }
  map.on('sourcedata', place);
  place();
  return stop;
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

/** Adds the moving layers to a map whose style has loaded, inside its own WebGL context. */
export async function createOverlay(map: Map, below: string, initial: Frame): Promise<Overlay> {
  const frame: Frame = { ...initial };
  const { promise: started, resolve: start, reject: fail } = startable();
  const { promise: drawn, resolve: tellDrawn } = startable();
  const discs = new TrafficLayer('throughputs', below, discDrawing, frame);
  const ribbons = new TrafficLayer('ribbons', below, ribbonDrawing, frame, {
    onStart: start,
    onDraw: tellDrawn,
  });
  const layers = [discs, ribbons];
  const overlay = new MapLibreOverlay({
    interleaved: true,
    layers,
    parameters: { depthCompare: 'always', depthWriteEnabled: false },
    // deck.gl writes a cursor; the one that is there stays.
    getCursor: () => map.getCanvas().style.cursor,
    // Before the start an error ends it; after it, deck.gl goes on and the error is said.
    onError: (error) => {
      fail(error);
      console.warn(error.message);
    },
  });
  map.addControl(overlay);
  await started;
  stopAnimationLoop(ribbons);
  const stopPlacing = placeAmongStyleLayers(map, () => {
    overlay.setProps({ layers });
  });
  const stripsOf = createStrips();
  const meshOf = createMesher();
  let shown: Scene | undefined;

  return {
    drawn,
    setScene: (scene) => {
      if (scene.ribbons !== shown?.ribbons || scene.lines !== shown.lines) {
        const { corners, ...tables } = meshOf(stripsOf(scene));
        ribbons.show({ corners, tables });
      }
      if (scene.throughputs !== shown?.throughputs)
        discs.show({ records: discNumbers(scene.throughputs) });
      shown = scene;
      map.triggerRepaint();
    },
    setMoment: (moment, still) => {
      frame.moment = moment;
      frame.still = still;
      map.triggerRepaint();
    },
    setPalette: (palette) => {
      frame.palette = palette;
      map.triggerRepaint();
    },
    remove: () => {
      stopPlacing();
      const { device } = ribbons.context;
      overlay.finalize();
      letGo(device);
    },
  };
}
