import { markerShapes } from './markerShapes';

/** Draws the grammar of the states: solid, hollow, broken; and the markers that carry it along. */
export const ribbonFragmentShader = /* glsl */ `\
#version 300 es
#define SHADER_NAME ribbon-fragment-shader
precision highp float;

in vec2 vPosition;
in vec2 vEnds;
in float vHalfWidth;
in float vWeight;
in float vHatching;
flat in vec4 vKind;
flat in vec4 vMarkers;
flat in vec2 vPixel;
flat in vec2 vBack;
out vec4 fragColor;

const float OUTLINE = 1.5;
const float CASING = 1.0;
const float TIE_SPACING = 7.6;
const float DOT_SPACING = 5.6;
/** From one line of the hatching to the next, across, and how wide each is; how wide its outline. */
const float HATCHING = 5.0;
const float HATCHING_LINE = 1.5;
const float HATCHING_OUTLINE = 1.0;
/** A lane lower than this has no room for markers inside; they then ride on the line. */
const float LOWEST_LANE = 3.6;

${markerShapes}

/** Colour laid over colour, with coverage from a signed distance. */
struct Ink { vec3 colour; float alpha; };

float cover(float distance_) {
  return clamp(0.5 - distance_ / vPixel.x, 0.0, 1.0);
}

void lay(inout Ink ink, vec3 colour, float alpha) {
  float total = alpha + ink.alpha * (1.0 - alpha);
  if (total <= 0.0) return;
  ink.colour = (colour * alpha + ink.colour * ink.alpha * (1.0 - alpha)) / total;
  ink.alpha = total;
}

vec3 modeColour() {
  if (vKind.y < 0.5) return traffic.railColour;
  if (vKind.y < 1.5) return traffic.roadColour;
  if (vKind.y < 2.5) return traffic.airColour;
  if (vKind.y < 3.5) return traffic.seaColour;
  return traffic.borderColour;
}

/** Length and height of a marker inside a lane, riding on a thin line, as a piece, on a service. */
vec2 innerSize(float lane) {
  if (vKind.y < 0.5) { float h = min(lane * 0.46, 7.0); return vec2(h * 2.9, h); }
  if (vKind.y < 1.5) { float h = min(lane * 0.72, 10.0); return vec2(h * 0.95, h); }
  if (vKind.y < 2.5) { float h = min(lane * 0.66, 10.0); return vec2(h * 1.7, h); }
  if (vKind.y < 3.5) { float h = min(lane * 0.6, 9.0); return vec2(h * 2.2, h); }
  return vec2(min(lane * 0.5, 8.0));
}

vec2 ridingSize(float width) {
  float h = clamp(width + 2.6, 4.6, 7.0);
  if (vKind.y < 0.5) return vec2(h * 2.3, h);
  if (vKind.y < 1.5) return vec2(h * 1.15, h * 1.3);
  if (vKind.y < 2.5) return vec2(h * 1.8, h * 1.2);
  if (vKind.y < 3.5) return vec2(h * 2.2, h * 1.1);
  return vec2(h);
}

vec2 pieceSize(float lane, float spacing) {
  float h = max(lane, 3.6);
  float room = spacing > 0.0 ? spacing * 0.7 : 0.0;
  if (vKind.y < 0.5) return vec2(clamp(room, h * 1.5, h * 2.6), h);
  if (vKind.y < 1.5) return vec2(clamp(room, h * 0.95, h * 1.25), h);
  if (vKind.y < 2.5) return vec2(clamp(room, h * 1.4, h * 1.9), h);
  if (vKind.y < 3.5) return vec2(clamp(room, h * 1.6, h * 2.4), h);
  return vec2(h);
}

/** Distance to the nearest marker of a lane whose middle runs at a height; 1e3 where there is none. */
float marker(float middle, float heading, vec2 size, float spacing) {
  if (spacing <= 0.0) return 1e3;
  float cell = max(spacing, size.x * 1.25);
  float place = heading * vPosition.x / cell - vMarkers.z;
  float ahead = (fract(place + 0.5) - 0.5) * cell;
  // A marker grows as it enters the line and shrinks as it leaves, instead of being cut off.
  float from = vEnds.x - ahead * heading;
  float to = vEnds.y + ahead * heading;
  float scale = clamp(min(from, to) / (size.x * 0.6), 0.0, 1.0);
  if (scale < 0.05) return 1e3;
  return markerShape(vKind.y, vec2(ahead, vPosition.y - middle) / scale, size) * scale;
}

/** The markers of both lanes: out on the right-hand side, in on the other. */
float markers(vec2 size, float middle) {
  float heading = vKind.z < -0.5 ? -1.0 : 1.0;
  if (vMarkers.w < 1.5) return marker(0.0, heading, size, vMarkers.y);
  return min(marker(-middle, 1.0, size, vMarkers.y), marker(middle, -1.0, size, vMarkers.y));
}

float withinEnds() {
  return max(-vEnds.x, -vEnds.y);
}

void drawLooseMarkers(inout Ink ink, float distance_, vec3 colour, bool hollow, float alpha) {
  if (vKind.w > 0.5) lay(ink, traffic.inkColour, cover(distance_ - CASING - 1.2) * alpha);
  lay(ink, traffic.haloColour, cover(distance_ - CASING) * alpha);
  lay(ink, colour, cover(distance_) * alpha);
  if (hollow) lay(ink, traffic.haloColour, cover(distance_ + 1.15) * alpha);
}

vec3 lineColour() {
  if (vKind.x > 4.5) return traffic.borderColour;
  return modeColour();
}

/** Distance to the nearest of the ties across a railway. */
float ties() {
  float along = (fract(vPosition.x / TIE_SPACING) - 0.5) * TIE_SPACING;
  return max(abs(along) - 0.5, abs(vPosition.y) - 2.7);
}

void drawPlanned(inout Ink ink) {
  float along = (fract(vPosition.x / DOT_SPACING) - 0.5) * DOT_SPACING;
  float dots = max(length(vec2(along, vPosition.y)) - (vKind.w > 0.5 ? 1.6 : 1.15), withinEnds());
  lay(ink, traffic.haloColour, cover(dots - CASING) * 0.85);
  lay(ink, lineColour(), cover(dots));
}

void drawLine(inout Ink ink) {
  bool reference = vKind.x > 4.5;
  float halfWidth = vKind.w > 0.5 ? 1.2 : reference ? 0.45 : 0.6;
  float line = max(abs(vPosition.y) - halfWidth, withinEnds());
  if (vKind.y < 0.5) line = min(line, max(ties(), withinEnds()));
  lay(ink, traffic.haloColour, cover(line - CASING) * (reference ? 0.6 : 0.85));
  lay(ink, lineColour(), cover(line));
  if (reference) return;
  vec2 size = vKind.y < 0.5 ? vec2(12.0, 5.2)
    : vKind.y < 1.5 ? vec2(7.0, 7.6)
    : vKind.y < 2.5 ? vec2(11.5, 7.8)
    : vec2(14.0, 6.8);
  drawLooseMarkers(ink, markers(size, 0.0), modeColour(), true, smoothstep(0.3, 0.8, vWeight));
}

void drawPieces(inout Ink ink) {
  vec2 size = pieceSize(vHalfWidth * 2.0, vMarkers.y);
  float distance_ = markers(size, 0.0);
  drawLooseMarkers(ink, distance_, modeColour(), false, smoothstep(0.04, 0.2, vWeight));
}

void drawBody(inout Ink ink) {
  vec3 colour = modeColour();
  bool hollow = vKind.x > 0.5;
  float body = max(abs(vPosition.y) - vHalfWidth, withinEnds());
  float alpha = smoothstep(0.0, 0.05, vWeight);
  if (vKind.w > 0.5) lay(ink, traffic.inkColour, cover(body - CASING - 1.4) * alpha);
  lay(ink, traffic.haloColour, cover(body - CASING) * alpha);
  lay(ink, colour, cover(body) * alpha);
  float rim = min(OUTLINE, max(vHalfWidth * 0.55, min(0.7, vHalfWidth * 0.6)));
  if (hollow) lay(ink, traffic.haloColour, cover(body + rim) * alpha);

  float lane = vHalfWidth * 2.0 / vMarkers.w - (hollow ? OUTLINE : 0.0);
  float laneAtGate = vMarkers.x / vMarkers.w - (hollow ? OUTLINE : 0.0);
  if (laneAtGate < LOWEST_LANE + 1.0) {
    float riding = markers(ridingSize(vMarkers.x), 0.0);
    drawLooseMarkers(ink, riding, colour, hollow, smoothstep(0.12, 0.4, vWeight));
    return;
  }
  float inside = markers(innerSize(lane), vHalfWidth * 0.5);
  float room = smoothstep(LOWEST_LANE - 1.0, LOWEST_LANE, lane) * cover(withinEnds() + 1.0);
  if (hollow) lay(ink, colour, cover(abs(inside) - 0.55) * room);
  else lay(ink, traffic.haloColour, cover(inside) * room);
}

/** The inside of what is outlined already: where no source says how large a part of a sum is. */
void drawHatching(inout Ink ink) {
  float inside = max(abs(vPosition.y) - vHalfWidth + HATCHING_OUTLINE, withinEnds());
  float across = abs(fract(vHatching / HATCHING + 0.5) - 0.5) * HATCHING - HATCHING_LINE * 0.5;
  lay(ink, traffic.haloColour, cover(inside));
  lay(ink, modeColour(), cover(inside) * cover(across * 0.7071));
}

void main() {
  Ink ink = Ink(vec3(0.0), 0.0);
  if (vKind.x > 4.5 || (vKind.x > 2.5 && vKind.x < 3.5)) drawLine(ink);
  else if (vKind.x > 3.5) drawPlanned(ink);
  else if (vKind.x > 1.5) drawPieces(ink);
  else if (vKind.x < -1.5) drawHatching(ink);
  else drawBody(ink);
  bool isQuiet = vKind.x > 2.5 && vKind.x < 3.5 && vKind.w < 0.5;
  float service = vKind.y < 0.5 ? RAIL_SERVICE
    : vKind.y < 1.5 ? ROAD_SERVICE
    : vKind.y < 2.5 ? AIR_SERVICE
    : SEA_SERVICE;
  // What steps back is equally strong, whatever it was; of all that is drawn of it, so that it keeps its look.
  vec2 standing = mix(vec2(isQuiet ? service : 1.0), vec2(traffic.backStrength), vBack);
  ink.alpha *= mix(standing.x, standing.y, traffic.stepping);
  vec4 strengths = vKind.x < 2.5 ? traffic.measuredStrength : traffic.runningStrength;
  float trade = vKind.x < 2.5 ? traffic.tradeMeasured : traffic.tradeRunning;
  ink.alpha *= vKind.y > 3.5 ? trade : strengths[int(vKind.y + 0.5)];
  if (ink.alpha < 0.004) discard;
  fragColor = vec4(ink.colour, ink.alpha);
}
`;
