import type { ShaderModule } from '@luma.gl/shadertools';
import { passage } from '../../../flows/markers';
import { type Palette } from '../../../theme';
import { markerSpeed, serviceStrength, thinnestRibbon, twoLaneWidth } from '../../scales';
import { widthScaleAt } from '../../magnitudes';
import type { Moment } from '../../scene';
import type { Strengths } from './strengths';

type Colour = [red: number, green: number, blue: number];
/** Of what is transported, as the tables count the modes; trade, the last one, has a number of its own. */
type ByMode = [rail: number, road: number, air: number, sea: number];

/** What every moving thing shares in one frame. */
export interface TrafficUniforms extends Record<string, number | Colour | ByMode> {
  fraction: number;
  /** Seconds for which the marker rates at the start and at the end of the interval have counted. */
  secondsFrom: number;
  secondsTo: number;
  /** Growth of ribbon widths with the zoom. */
  widthScale: number;
  /** 1 where markers stand still. */
  still: number;
  /** How far what steps back or forward has come, from 0 to 1, and the strength of what has stepped back. */
  stepping: number;
  backStrength: number;
  tradeMeasured: number;
  tradeRunning: number;
  railColour: Colour;
  roadColour: Colour;
  airColour: Colour;
  seaColour: Colour;
  haloColour: Colour;
  inkColour: Colour;
  borderColour: Colour;
  measuredStrength: ByMode;
  runningStrength: ByMode;
}

const block = /* glsl */ `\
layout(std140) uniform trafficUniforms {
  float fraction;
  float secondsFrom;
  float secondsTo;
  float widthScale;
  float still;
  float stepping;
  float backStrength;
  float tradeMeasured;
  float tradeRunning;
  vec3 railColour;
  vec3 roadColour;
  vec3 airColour;
  vec3 seaColour;
  vec3 haloColour;
  vec3 inkColour;
  vec3 borderColour;
  vec4 measuredStrength;
  vec4 runningStrength;
} traffic;
`;

const float = (value: number) => value.toFixed(4);

/** Numbers of the theme that the shaders need, written into them once. */
const constants = /* glsl */ `\
const float RAIL_SPEED = ${float(markerSpeed.rail)};
const float ROAD_SPEED = ${float(markerSpeed.road)};
const float AIR_SPEED = ${float(markerSpeed.air)};
const float SEA_SPEED = ${float(markerSpeed.sea)};
const float TRADE_SPEED = ${float(markerSpeed.trade)};
const float RAIL_SERVICE = ${float(serviceStrength.rail)};
const float ROAD_SERVICE = ${float(serviceStrength.road)};
const float AIR_SERVICE = ${float(serviceStrength.air)};
const float SEA_SERVICE = ${float(serviceStrength.sea)};
const float TWO_LANES = ${float(twoLaneWidth)};
const float THINNEST = ${float(thinnestRibbon)};
`;

/** The uniform block of the moving layers; only this is written from frame to frame. */
export const trafficModule: ShaderModule<TrafficUniforms> = {
  name: 'traffic',
  vs: block + constants,
  fs: block + constants,
  uniformTypes: {
    fraction: 'f32',
    secondsFrom: 'f32',
    secondsTo: 'f32',
    widthScale: 'f32',
    still: 'f32',
    stepping: 'f32',
    backStrength: 'f32',
    tradeMeasured: 'f32',
    tradeRunning: 'f32',
    railColour: 'vec3<f32>',
    roadColour: 'vec3<f32>',
    airColour: 'vec3<f32>',
    seaColour: 'vec3<f32>',
    haloColour: 'vec3<f32>',
    inkColour: 'vec3<f32>',
    borderColour: 'vec3<f32>',
    measuredStrength: 'vec4<f32>',
    runningStrength: 'vec4<f32>',
  },
};

/** A colour of the palette, #rrggbb, as the graphics card counts it. */
export function colour(hex: string): Colour {
  const channel = (index: number) => Number.parseInt(hex.slice(index, index + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** The colours of a theme. */
export function colours(palette: Palette) {
  return {
    railColour: colour(palette.rail),
    roadColour: colour(palette.road),
    airColour: colour(palette.air),
    seaColour: colour(palette.sea),
    haloColour: colour(palette.halo),
    inkColour: colour(palette.ink),
    borderColour: colour(palette.border),
  };
}

function byMode({ rail, road, air, sea }: Strengths['measured']): ByMode {
  return [rail, road, air, sea];
}

/** Everything the shaders read in one frame. */
export function trafficUniforms(
  { fraction, secondsPerInterval, seconds }: Moment,
  still: boolean,
  palette: ReturnType<typeof colours>,
  { measured, running, back: backStrength }: Strengths,
  zoom: number,
  stepping = 1,
): TrafficUniforms {
  const counted = passage(fraction, secondsPerInterval, seconds);
  const widthScale = widthScaleAt(zoom);
  const strengths = {
    measuredStrength: byMode(measured),
    runningStrength: byMode(running),
    tradeMeasured: measured.trade,
    tradeRunning: running.trade,
  };
  const steps = { stepping, backStrength };
  return {
    fraction,
    ...counted,
    widthScale,
    still: still ? 1 : 0,
    ...steps,
    ...palette,
    ...strengths,
  };
}
