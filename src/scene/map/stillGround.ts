import type { CustomLayerInterface, CustomRenderMethodInput, Map } from 'maplibre-gl';

/** A copy of what lies below the flows, on the graphics card. */
interface Copy {
  readonly frame: WebGLFramebuffer;
  readonly store: WebGLRenderbuffer;
  readonly width: number;
  readonly height: number;
}

/** A layer right below the flows, which shows nothing of its own. */
export interface StillGround extends CustomLayerInterface {
  /** Something has moved in the flows, and nowhere else: to be drawn in the next picture. */
  readonly repaint: () => void;
}

function createCopy(gl: WebGL2RenderingContext): Copy {
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
  const frame = gl.createFramebuffer();
  const store = gl.createRenderbuffer();
  gl.bindRenderbuffer(gl.RENDERBUFFER, store);
  gl.renderbufferStorage(gl.RENDERBUFFER, gl.RGBA8, width, height);
  gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
  gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, store);
  return { frame, store, width, height };
}

/** Copies the whole picture from one buffer to another; null is the canvas, which is bound afterwards. */
function copyPicture(
  gl: WebGL2RenderingContext,
  { width, height }: Copy,
  from: WebGLFramebuffer | null,
  to: WebGLFramebuffer | null,
): void {
  gl.bindFramebuffer(gl.READ_FRAMEBUFFER, from);
  gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, to);
  gl.blitFramebuffer(0, 0, width, height, 0, 0, width, height, gl.COLOR_BUFFER_BIT, gl.NEAREST);
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
}

/**
 * MapLibre draws all its layers anew for every picture, although while years play only the flows differ.
 * While the camera rests, the ground is copied once, and each picture is that copy with the flows above it.
 * Whatever makes MapLibre draw by itself (a move, a tile, a colour) ends the life of the copy.
 *
 * @param drawFlows draws the flows above what the canvas holds
 */
export function createStillGround(
  map: Map,
  drawFlows: (gl: WebGL2RenderingContext, input: CustomRenderMethodInput) => void,
): StillGround {
  let copy: Copy | undefined;
  /** Of the picture that was copied; undefined as soon as it may be another one. */
  let copied: CustomRenderMethodInput | undefined;
  let isWanted = false;
  let request = 0;

  function release(gl: WebGL2RenderingContext): void {
    gl.deleteFramebuffer(copy?.frame ?? null);
    gl.deleteRenderbuffer(copy?.store ?? null);
    copy = undefined;
  }

  function take(gl: WebGL2RenderingContext): void {
    const { drawingBufferWidth, drawingBufferHeight } = gl;
    if (copy?.width !== drawingBufferWidth || copy.height !== drawingBufferHeight) release(gl);
    copy ??= createCopy(gl);
    gl.disable(gl.SCISSOR_TEST);
    copyPicture(gl, copy, null, copy.frame);
  }

  function drawAgain(): void {
    request = 0;
    const { context } = map.painter;
    const { gl } = context;
    if (!copied || !copy || !(gl instanceof WebGL2RenderingContext)) return;
    context.setCustomLayerDefaults();
    gl.disable(gl.SCISSOR_TEST);
    // Chromium empties a canvas that it has shown before the next drawing, as which a copy does not count.
    gl.clear(gl.COLOR_BUFFER_BIT);
    copyPicture(gl, copy, copy.frame, null);
    gl.viewport(0, 0, copy.width, copy.height);
    gl.disable(gl.STENCIL_TEST);
    drawFlows(gl, copied);
    // MapLibre finds another state than it left.
    context.setDirty();
  }

  return {
    id: 'still-ground',
    type: 'custom',
    render: (gl, input) => {
      copied = undefined;
      if (!isWanted || !(gl instanceof WebGL2RenderingContext)) return;
      isWanted = false;
      take(gl);
      copied = input;
    },
    onRemove: (_, gl) => {
      cancelAnimationFrame(request);
      copied = undefined;
      if (gl instanceof WebGL2RenderingContext) release(gl);
    },
    repaint: () => {
      if (copied) {
        request ||= requestAnimationFrame(drawAgain);
        return;
      }
      isWanted = true;
      map.triggerRepaint();
    },
  };
}
