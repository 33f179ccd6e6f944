/**
 * In the place of the ways in which d3-transition moves attributes, styles and texts, and of what these bring
 * along: on this map only the camera is moved by a transition, by d3-zoom's own way.
 */
export default function unmoved(): undefined {
  return undefined;
}
