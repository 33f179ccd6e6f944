import { texelsPerSection } from './sections';
import { tableWidth, texelsPerStrip } from './table';

/**
 * Places the corners of the strips, two for each cross-section, and works out what is the same for a whole
 * one. Corners have no numbers of their own: they look up those of their section and of their strip, so
 * that a change of year writes nothing for each corner.
 */
export const ribbonVertexShader = /* glsl */ `\
#version 300 es
#define SHADER_NAME ribbon-vertex-shader

uniform highp sampler2D sections;
uniform highp sampler2D strips;

out vec2 vPosition;
out vec2 vEnds;
out float vHalfWidth;
out float vWeight;
out float vHatching;
flat out vec4 vKind;
flat out vec4 vMarkers;
flat out vec2 vPixel;
flat out vec2 vBack;

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
  if (mode < 3.5) return SEA_SPEED;
  return TRADE_SPEED;
}

vec4 sectionAt(int section, int part) {
  int texel = section * ${texelsPerSection} + part;
  return texelFetch(sections, ivec2(texel % ${tableWidth(texelsPerSection)}, texel / ${tableWidth(texelsPerSection)}), 0);
}

vec4 stripAt(int strip, int part) {
  int texel = strip * ${texelsPerStrip} + part;
  return texelFetch(strips, ivec2(texel % ${tableWidth(texelsPerStrip)}, texel / ${tableWidth(texelsPerStrip)}), 0);
}

void main() {
  int section = gl_VertexID >> 1;
  float side = (gl_VertexID & 1) == 0 ? 1.0 : -1.0;
  vec4 place = sectionAt(section, 0);
  vec3 along = sectionAt(section, 1).xyz;
  float from = along.x;
  float weight = along.y;
  int strip = int(along.z + 0.5);
  vec4 volume = stripAt(strip, 0);
  vec4 kind = stripAt(strip, 1);
  vec4 line = stripAt(strip, 2);
  vec4 standing = stripAt(strip, 3);
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
  bool hasMarkers = rate > 0.0;
  float spacing = hasMarkers ? speed / (rate / lanes) : pieces ? PIECES : 0.0;

  vWeight = weight;
  vHalfWidth = width * 0.5 * weight;
  vKind = kind;
  vBack = standing.xy;
  vMarkers = vec4(width, spacing, traffic.still > 0.5 ? 0.5 : phase / lanes, lanes);
  vPixel = vec2(1.0 / project.devicePixelRatio, 0.0);

  float loose = !isLine ? RIDING : kind.x > 4.5 ? TIES : kind.x > 3.5 ? DOTS : SERVICE_MARKER;
  // Without markers a strip is as wide as its line, and costs no more pixels than that.
  if (!hasMarkers) loose = kind.y < 0.5 && isLine ? TIES : DOTS;
  float margin = MARGIN + (kind.w > 0.5 ? OUTLINE_MARGIN : 0.0);
  float reach = max(vHalfWidth, loose) + margin;
  vec2 forward = normalize(vec2(place.w, -place.z));
  float cap = end * margin;
  vec2 offset = place.zw * side * reach + forward * cap;
  vec2 spot = project_position(vec3(place.xy, 0.0)).xy + offset / project.scale;
  gl_Position = project_common_position_to_clipspace(vec4(spot, 0.0, 1.0));

  // Hatching lies on the map, with one of its lines through the place at which the strip begins.
  vec2 start = project_position(vec3(line.zw, 0.0)).xy;
  vHatching = (spot.x - start.x - spot.y + start.y) * project.scale;
  vPosition = vec2((from - line.y) * project.scale + cap, side * reach);
  vEnds = vec2(from * project.scale + cap, (line.x - from) * project.scale - cap);
}
`;
