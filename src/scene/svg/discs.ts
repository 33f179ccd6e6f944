import { backFirst, stepsBack } from '../standing';
import { discRadius, widthScaleAt } from '../magnitudes';
import type { Scene } from '../scene';
import { node, type SvgNode } from '../node';
import { placed } from './percent';
import { inEm, ribbonFontSize } from './ribbonBodies';
import type { Stage } from '../stage';

/** Documented throughput: circles whose area is the value, the largest below, so that none hides another. */
export function discsOf(
  { throughputs }: Scene,
  stage: Stage,
  zoom: number,
  fraction: number,
): SvgNode {
  const largestFirst = [...throughputs].sort((one, other) => other.to - one.to);
  const circles = backFirst(largestFirst, stepsBack).flatMap((disc) => {
    const { position, from, to, status } = disc;
    const radius = discRadius(from + (to - from) * fraction) * widthScaleAt(zoom);
    const [cx, cy] = placed(stage, position, zoom);
    const circle = { cx, cy, r: inEm(radius, zoom) };
    const drawn = [
      node('circle', { class: 'disc-casing', ...circle }),
      node('circle', { class: `disc ${status}`, ...circle }),
    ];
    return stepsBack(disc) ? [node('g', { class: 'back' }, drawn)] : drawn;
  });
  return node('svg', { class: 'discs', 'font-size': ribbonFontSize(zoom) }, circles);
}
