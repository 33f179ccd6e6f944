/** Red, green, blue and opacity that a trial draws, 0 to 255, and by how much what is read back may differ. */
const ink = [51, 102, 204, 255] as const;
const tolerance = 2;

const shaders = {
  VERTEX_SHADER: `#version 300 es
void main() { gl_Position = vec4(0.0, 0.0, 0.0, 1.0); gl_PointSize = 4.0; }`,
  FRAGMENT_SHADER: `#version 300 es
precision mediump float;
out vec4 colour;
void main() { colour = vec4(${ink.map((channel) => `${String(channel)}.0`).join()}) / 255.0; }`,
} as const;

function inkProgram(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const kind of ['VERTEX_SHADER', 'FRAGMENT_SHADER'] as const) {
    const shader = gl.createShader(gl[kind]);
    if (!shader) continue;
    gl.shaderSource(shader, shaders[kind]);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    // It goes with the program.
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  return program;
}

/** Milliseconds between two questions whether the device has come to what it was told. */
const pause = 16;

/** Resolves when the device has done what it was told: to fetch it before would hold the page up. */
async function doneBy(gl: WebGL2RenderingContext): Promise<void> {
  const sync = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!sync) return;
  gl.flush();
  while (gl.clientWaitSync(sync, 0, 0) === gl.TIMEOUT_EXPIRED)
    await new Promise((resolve) => setTimeout(resolve, pause));
  gl.deleteSync(sync);
}

/**
 * Whether a context draws what it is told: one pixel is drawn and read back. A driver that is broken draws
 * nothing, and a browser that hides what device it runs on answers noise: then nothing tells whether the map
 * is there. The device writes what it drew where it can be fetched later, so that the page answers
 * meanwhile. A context that is lost before is not judged.
 * @param gl others may draw with it, before this is called and while it is awaited
 * @param onTouched its state has been changed
 */
export async function drawsWhatItIsTold(
  gl: WebGL2RenderingContext,
  onTouched: () => void,
): Promise<boolean> {
  const program = inkProgram(gl);
  gl.useProgram(program);
  gl.viewport(0, 0, 1, 1);
  gl.drawArrays(gl.POINTS, 0, 1);
  gl.useProgram(null);
  gl.deleteProgram(program);
  const pixel = new Uint8Array(4);
  const buffer = gl.createBuffer();
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
  gl.bufferData(gl.PIXEL_PACK_BUFFER, pixel.length, gl.STREAM_READ);
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, 0);
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
  onTouched();
  await doneBy(gl);
  if (gl.isContextLost()) return true;
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
  gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 0, pixel);
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
  gl.deleteBuffer(buffer);
  return ink.every((channel, index) => Math.abs(channel - (pixel[index] ?? 0)) <= tolerance);
}
