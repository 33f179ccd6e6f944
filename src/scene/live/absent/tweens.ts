/**
 * In the place of d3-interpolate for d3-transition: no attribute, style or text of this map is moved by a
 * transition, only the camera, by d3-zoom's own way.
 */
export function interpolateNumber(): undefined {
  return undefined;
}

export {
  interpolateNumber as interpolateRgb,
  interpolateNumber as interpolateString,
  interpolateNumber as interpolateTransformCss,
  interpolateNumber as interpolateTransformSvg,
};
