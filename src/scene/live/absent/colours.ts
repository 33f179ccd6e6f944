/**
 * In the place of d3-color, whose parsers and colour spaces d3-transition and d3-interpolate bring along:
 * nothing on this map is moved from one colour to another, and nothing here is a colour.
 */
export function color(): undefined {
  return undefined;
}

export { color as cubehelix, color as hcl, color as hsl, color as lab, color as rgb };
