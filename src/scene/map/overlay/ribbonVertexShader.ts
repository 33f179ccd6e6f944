import { tableWidth, texelsPerStrip } from './table';

/**
 * Draws the piece of a strip between one cross-section and the next: four corners an instance. What holds
 * for the whole strip stands in the table; the piece from the end of one strip to the next is not drawn.
 */
export const ribbonVertexShader = /* glsl */ `\
#version 300 es
#define SHADER_NAME ribbon-vertex-shader

in vec2 place;
in vec2 normal;
in vec3 section;
in vec2 nextPlace;
in vec2 nextNormal;
in vec3 nextSection;

uniform highp sampler2D strips;

out vec2 vPosition;
out vec2 vEnds;
out float vHalfWidth;
out float vWeight;
flat out vec4 vKind;
flat out vec4 vMarkers;
flat out vec2 vPixel;

const float SERVICE = 3.0;
/** Pixels a second of services without a documented volume: slow, and the same for all. */
const float SERVICE_SPEED = 7.5;
/** Room for casing and smooth edges around a strip; a selected one has an outline besides. */
const float MARGIN = 1.8;
const float OUTLINE_MARGIN = 1.6;
/** Half the height of what rides on a thin ribbon or service, of ties, and of the dots of a plan. */
const float RIDING = 4.6;
const float SERVICE_MARKER = 4.0;
const float TIES = 2.8;
const float DOTS = 1.7;
/** An interpolated ribbon without markers is still broken: so many pixels from one piece to the next. */
const float PIECES = 9.0;

float speedOf(float mode) {
  if (mode < 0.5) return RAIL_SPEED;
  if (mode < 1.5) return ROAD_SPEED;
  if (mode < 2.5) return AIR_SPEED;
  return TRADE_SPEED;
}

vec4 lookUp(float strip, int part) {
  int texel = int(strip + 0.5) * ${texelsPerStrip} + part;
  return texelFetch(strips, ivec2(texel % ${tableWidth}, texel / ${tableWidth}), 0);
}

void main() {
  if (section.z != nextSection.z) {
    gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
    return;
  }
  vec4 volume = lookUp(section.z, 0);
  vec4 kind = lookUp(section.z, 1);
  vec2 line = lookUp(section.z, 2).xy;
  bool isNext = gl_VertexID > 1;
  float side = (gl_VertexID & 1) == 0 ? 1.0 : -1.0;
  vec2 here = isNext ? nextPlace : place;
  vec2 left = isNext ? nextNormal : normal;
  float from = isNext ? nextSection.x : section.x;
  float weight = isNext ? nextSection.y : section.y;
  float end = from <= 0.0 ? -1.0 : from >= line.x ? 1.0 : 0.0;

  bool isLine = kind.x > SERVICE - 0.5;
  float magnitude = mix(volume.x, volume.y, traffic.fraction);
  float width = isLine ? 0.0 : max(magnitude * traffic.widthScale, THINNEST);
  float rate = mix(volume.z, volume.w, traffic.fraction);
  float phase = volume.z * traffic.secondsFrom + volume.w * traffic.secondsTo;

  // Pieces take the full width: there is no ribbon left to divide into lanes.
  bool pieces = kind.x > 1.5 && !isLine;
  bool twoLanes = abs(kind.z) < 0.5 && width >= TWO_LANES && !pieces;
  float lanes = twoLanes ? 2.0 : 1.0;
  float speed = isLine ? SERVICE_SPEED : speedOf(kind.y);
  bool marked = rate > 0.0;
  float spacing = marked ? speed / (rate / lanes) : pieces ? PIECES : 0.0;

  vWeight = weight;
  vHalfWidth = width * 0.5 * weight;
  vKind = kind;
  vMarkers = vec4(width, spacing, traffic.still > 0.5 ? 0.5 : phase / lanes, lanes);
  vPixel = vec2(1.0 / project.devicePixelRatio, 0.0);

  float loose = !isLine ? RIDING : kind.x > 4.5 ? TIES : kind.x > 3.5 ? DOTS : SERVICE_MARKER;
  // Without markers a strip is as wide as its line, and costs no more pixels than that.
  if (!marked) loose = kind.y < 0.5 && isLine ? TIES : DOTS;
  float margin = MARGIN + (kind.w > 0.5 ? OUTLINE_MARGIN : 0.0);
  float reach = max(vHalfWidth, loose) + margin;
  vec2 forward = normalize(vec2(left.y, -left.x));
  float cap = end * margin;
  vec2 offset = left * side * reach + forward * cap;
  vec2 spot = project_position(vec3(here, 0.0)).xy + offset / project.scale;
  gl_Position = project_common_position_to_clipspace(vec4(spot, 0.0, 1.0));

  vPosition = vec2((from - line.y) * project.scale + cap, side * reach);
  vEnds = vec2(from * project.scale + cap, (line.x - from) * project.scale - cap);
}
`;
