/** Places the corners of the strips and works out what is the same for a whole cross-section. */
export const ribbonVertexShader = /* glsl */ `\
#version 300 es
#define SHADER_NAME ribbon-vertex-shader

in vec2 place;
in vec2 normal;
in vec3 along;
in vec3 ends;
in vec4 volume;
in vec4 kind;

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

float speedOf(float mode) {
  if (mode < 0.5) return RAIL_SPEED;
  if (mode < 1.5) return ROAD_SPEED;
  if (mode < 2.5) return AIR_SPEED;
  return TRADE_SPEED;
}

void main() {
  bool line = kind.x > SERVICE - 0.5;
  float magnitude = mix(volume.x, volume.y, traffic.fraction);
  float width = line ? 0.0 : max(magnitude * traffic.widthScale, THINNEST);
  float rate = mix(volume.z, volume.w, traffic.fraction);
  float passed = volume.z * traffic.fraction
    + (volume.w - volume.z) * traffic.fraction * traffic.fraction * 0.5;
  float phase = passed * traffic.secondsPerInterval + rate * traffic.seconds;

  // Pieces take the full width: there is no ribbon left to divide into lanes.
  bool pieces = kind.x > 1.5 && !line;
  bool twoLanes = abs(kind.z) < 0.5 && width >= TWO_LANES && !pieces;
  float lanes = twoLanes ? 2.0 : 1.0;
  float speed = line ? SERVICE_SPEED : speedOf(kind.y);
  float spacing = rate > 0.0 ? speed / (rate / lanes) : 0.0;

  vWeight = ends.z;
  vHalfWidth = width * 0.5 * ends.z;
  vKind = kind;
  vMarkers = vec4(width, spacing, traffic.still > 0.5 ? 0.5 : phase / lanes, lanes);
  vPixel = vec2(1.0 / project.devicePixelRatio, 0.0);

  float loose = !line ? RIDING : kind.x > 4.5 ? TIES : kind.x > 3.5 ? DOTS : SERVICE_MARKER;
  float margin = MARGIN + (kind.w > 0.5 ? OUTLINE_MARGIN : 0.0);
  float reach = max(vHalfWidth, loose) + margin;
  vec2 forward = normalize(vec2(normal.y, -normal.x));
  float cap = along.z * margin;
  vec2 offset = normal * along.x * reach + forward * cap;
  vec2 spot = project_position(vec3(place, 0.0)).xy + offset / project.scale;
  gl_Position = project_common_position_to_clipspace(vec4(spot, 0.0, 1.0));

  vPosition = vec2(along.y * project.scale + cap, along.x * reach);
  vEnds = vec2(ends.x * project.scale + cap, ends.y * project.scale - cap);
}
`;
