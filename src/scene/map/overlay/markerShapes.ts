/**
 * The forms that name the modes, as signed distances in pixels: negative inside, `u` ahead in the
 * direction of motion, `v` across, `size` the full length and height.
 */
export const markerShapes = /* glsl */ `\
float barWithNose(vec2 p, vec2 size) {
  vec2 halfSize = size * 0.5;
  float nose = halfSize.y * 0.95;
  float side = abs(p.y) - halfSize.y;
  float back = -(p.x + halfSize.x);
  float front = ((p.x - halfSize.x) * halfSize.y + abs(p.y) * nose) / length(vec2(halfSize.y, nose));
  return max(max(side, back), front);
}

float chevron(vec2 p, vec2 size) {
  float arm = size.y * 0.42;
  float thickness = max(size.x - arm, 1.0);
  float slope = arm / (size.y * 0.5);
  float depth = p.x + abs(p.y) * slope - (size.x * 0.5 - thickness * 0.5);
  float band = (abs(depth) - thickness * 0.5) / sqrt(1.0 + slope * slope);
  return max(band, abs(p.y) - size.y * 0.5);
}

float notchedDart(vec2 p, vec2 size) {
  vec2 halfSize = size * 0.5;
  float notch = size.x * 0.26;
  float edge = ((p.x - halfSize.x) * halfSize.y + abs(p.y) * size.x) / length(vec2(size.x, halfSize.y));
  float opening = notch * (1.0 - abs(p.y) / halfSize.y) - (p.x + halfSize.x);
  return max(edge, opening * halfSize.y / length(vec2(halfSize.y, notch)));
}

float hull(vec2 p, vec2 size) {
  float ahead = size.x * 0.5;
  float side = size.y * 0.5;
  float bow = ahead * 1.3;
  float stern = ahead * 0.7;
  float front = ((p.x - ahead) * side + abs(p.y) * bow) / length(vec2(side, bow));
  float back = (abs(p.y) * stern - (p.x + ahead) * side) / length(vec2(side, stern));
  return max(front, back);
}

float markerShape(float mode, vec2 p, vec2 size) {
  if (mode < 0.5) return barWithNose(p, size);
  if (mode < 1.5) return chevron(p, size);
  if (mode < 2.5) return notchedDart(p, size);
  if (mode < 3.5) return hull(p, size);
  return length(p) - size.y * 0.5;
}
`;
