/** Places the four corners of a disc whose area is the throughput of a place. */
export const discVertexShader = /* glsl */ `\
#version 300 es
#define SHADER_NAME disc-vertex-shader

in vec2 place;
in vec3 disc;

out vec2 vPosition;
out float vRadius;
flat out float vStatus;
flat out float vPixel;

void main() {
  float area = mix(disc.x, disc.y, traffic.fraction);
  float radius = sqrt(max(area, 0.0) / 3.14159265) * traffic.widthScale;
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1)) * 2.0 - 1.0;
  vPosition = corner * (radius + 3.0);
  vRadius = radius;
  vStatus = disc.z;
  vPixel = 1.0 / project.devicePixelRatio;
  vec2 spot = project_position(vec3(place, 0.0)).xy + vPosition / project.scale;
  gl_Position = project_common_position_to_clipspace(vec4(spot, 0.0, 1.0));
}
`;

/** Reported: a ring with a tint; derived: the ring alone; interpolated: a broken ring. */
export const discFragmentShader = /* glsl */ `\
#version 300 es
#define SHADER_NAME disc-fragment-shader
precision highp float;

in vec2 vPosition;
in float vRadius;
flat in float vStatus;
flat in float vPixel;
out vec4 fragColor;

const float TINT = 0.12;
const float RING = 1.2;
const float DASH = 7.0;

float cover(float distance_) {
  return clamp(0.5 - distance_ / vPixel, 0.0, 1.0);
}

/** 1 on the dashes of a ring, with a whole number of them. */
float dashes() {
  float count = max(6.0, floor(6.2831853 * vRadius / DASH));
  float turn = fract(atan(vPosition.y, vPosition.x) / 6.2831853 * count);
  float middle = (abs(turn - 0.5) - 0.29) * 6.2831853 * vRadius / count;
  return cover(middle);
}

void main() {
  float distance_ = length(vPosition) - vRadius;
  float halo = cover(abs(distance_) - RING * 0.5 - 1.0) * 0.85;
  float ring = cover(abs(distance_) - RING * 0.5);
  if (vStatus > 1.5) ring *= dashes();
  float fill = vStatus < 0.5 ? cover(distance_) * TINT : 0.0;
  float ink = max(ring, fill);
  float alpha = ink + halo * (1.0 - ink);
  if (alpha < 0.004) discard;
  fragColor = vec4(mix(traffic.haloColour, traffic.inkColour, ink / alpha), alpha);
}
`;
