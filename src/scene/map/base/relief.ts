import type { CustomLayerInterface } from 'maplibre-gl';
import type { ThemeName } from '../../../theme';
import { reliefCorners, reliefTints, reliefUrl } from '../../base/relief';
import { flatten } from '../../mercator';

const [northWest, , southEast] = reliefCorners;
/** Units of the flat map to the width of the world. */
const worldSize = 512;

const vertexShader = /* glsl */ `#version 300 es
uniform mat4 toClip;
uniform vec4 extent;
out vec2 spot;
void main() {
  spot = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  gl_Position = toClip * vec4(mix(extent.xy, extent.zw, spot), 0.0, 1.0);
}`;

/** Greys as in the file: 128 is flat, darker lies in shadow, brighter in light; a little noise is neither. */
const fragmentShader = /* glsl */ `#version 300 es
precision mediump float;
uniform sampler2D greys;
uniform vec4 shadow;
uniform vec4 light;
in vec2 spot;
out vec4 colour;
const float FLAT = 128.0 / 255.0;
const float NOISE = 3.0 / 255.0;
void main() {
  float slope = texture(greys, spot).r - FLAT;
  vec4 tint = slope > 0.0 ? light : shadow;
  float opacity = abs(slope) > NOISE ? 2.0 * abs(slope) * tint.a : 0.0;
  colour = vec4(tint.rgb * opacity, opacity);
}`;

function shader(gl: WebGL2RenderingContext, type: GLenum, source: string): WebGLShader {
  const made = gl.createShader(type);
  if (!made) throw new Error('No shader can be made');
  gl.shaderSource(made, source);
  gl.compileShader(made);
  return made;
}

/** What of the relief lives on the graphics card. */
function createProgram(gl: WebGL2RenderingContext) {
  const program = gl.createProgram();
  const shaders = [
    shader(gl, gl.VERTEX_SHADER, vertexShader),
    shader(gl, gl.FRAGMENT_SHADER, fragmentShader),
  ];
  for (const one of shaders) gl.attachShader(program, one);
  gl.linkProgram(program);
  for (const one of shaders) gl.deleteShader(one);
  return program;
}

function createTexture(gl: WebGL2RenderingContext, picture: TexImageSource): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, gl.RED, gl.UNSIGNED_BYTE, picture);
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.LINEAR);
  for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE);
  return texture;
}

/** The corners of the picture, north-west and south-east, as MapLibre counts them: 0 to 1, y to the south. */
function extentOf(): readonly [number, number, number, number] {
  const [west, north] = flatten(northWest);
  const [east, south] = flatten(southEast);
  return [west / worldSize, 1 - north / worldSize, east / worldSize, 1 - south / worldSize];
}

/** The relief as a layer of the map, which the graphics card tints: no pixel is read back. */
export interface ReliefLayer extends CustomLayerInterface {
  readonly setTheme: (theme: ThemeName) => void;
  /** Fetches the picture. Without it the map is only flatter. */
  readonly bring: () => Promise<void>;
}

/** The relief that explains why the ports are where they are; its picture arrives later. */
export function createReliefLayer(first: ThemeName, repaint: () => void): ReliefLayer {
  let theme = first;
  let picture: ImageBitmap | undefined;
  let gl: WebGL2RenderingContext | undefined;
  let program: WebGLProgram | undefined;
  let texture: WebGLTexture | undefined;

  function render(context: WebGL2RenderingContext, toClip: Iterable<number>): void {
    if (!picture) return;
    const used = (program ??= createProgram(context));
    texture ??= createTexture(context, picture);
    const { shadow, shadowStrength, light, lightStrength } = reliefTints[theme];
    const uniform = (name: string) => context.getUniformLocation(used, name);
    const tint = (channels: readonly number[], strength: number) =>
      channels.map((channel) => channel / 255).concat(strength);
    context.useProgram(used);
    context.bindVertexArray(null);
    context.activeTexture(context.TEXTURE0);
    context.bindTexture(context.TEXTURE_2D, texture);
    context.uniform1i(uniform('greys'), 0);
    context.uniform4fv(uniform('shadow'), tint(shadow, shadowStrength));
    context.uniform4fv(uniform('light'), tint(light, lightStrength));
    context.uniform4fv(uniform('extent'), extentOf());
    context.uniformMatrix4fv(uniform('toClip'), false, [...toClip]);
    context.drawArrays(context.TRIANGLE_STRIP, 0, 4);
  }

  return {
    id: 'relief',
    type: 'custom',
    onAdd: (_, context) => {
      if (context instanceof WebGL2RenderingContext) gl = context;
    },
    render: (context, input) => {
      if (context instanceof WebGL2RenderingContext)
        render(context, input.defaultProjectionData.mainMatrix);
    },
    onRemove: () => {
      gl?.deleteProgram(program ?? null);
      gl?.deleteTexture(texture ?? null);
      picture?.close();
    },
    setTheme: (next) => {
      theme = next;
      repaint();
    },
    bring: async () => {
      try {
        const answer = await fetch(reliefUrl);
        if (!answer.ok) return;
        picture = await createImageBitmap(await answer.blob());
        repaint();
      } catch {
        // The page may be without a network: there is no relief then.
      }
    },
  };
}
