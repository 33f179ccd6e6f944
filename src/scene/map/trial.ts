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

/**
 * Whether a context draws what it is told: one pixel is drawn and read back. A driver that is broken draws
 * nothing, and a browser that hides what device it runs on answers noise: then nothing tells whether the map
 * is there. Changes the state of the context.
 */
export function drawsWhatItIsTold(gl: WebGL2RenderingContext): boolean {
  const program = gl.createProgram();
  for (const kind of ['VERTEX_SHADER', 'FRAGMENT_SHADER'] as const) {
    const shader = gl.createShader(gl[kind]);
    if (!shader) return false;
    gl.shaderSource(shader, shaders[kind]);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    // It goes with the program.
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.viewport(0, 0, 1, 1);
  gl.drawArrays(gl.POINTS, 0, 1);
  const pixel = new Uint8Array(4);
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  gl.useProgram(null);
  gl.deleteProgram(program);
  return ink.every((channel, index) => Math.abs(channel - (pixel[index] ?? 0)) <= tolerance);
}
