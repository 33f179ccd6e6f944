import { reliefCorners } from '../base/relief';
import { node, type SvgNode } from './node';
import { percentOf, type Stage } from '../stage';

const [northWest, , southEast] = reliefCorners;
const percent = (value: number) => `${Number(value.toFixed(4))}%`;

/**
 * The relief that explains why the ports are where they are. It lies on the stage where its corners do and
 * grows with it.
 * @param picture the address of the tinted picture, which is in Web Mercator like the stage
 */
export function reliefOf(stage: Stage, picture: string): SvgNode {
  const [left, top] = percentOf(stage, northWest);
  const [right, bottom] = percentOf(stage, southEast);
  const image = node('image', {
    x: percent(left),
    y: percent(top),
    width: percent(right - left),
    height: percent(bottom - top),
    preserveAspectRatio: 'none',
    href: picture,
  });
  return node('svg', { class: 'relief' }, [image]);
}
