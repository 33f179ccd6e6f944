import type { Strip } from '../strip';
import type { Scene } from '../scene';
import { gridOf, viewBoxOf } from './grid';
import { lineBodies } from './lineBodies';
import { node, type SvgNode } from '../node';
import { ribbonBodies, ribbonFontSize } from './ribbonBodies';
import { splitBodies } from './splitBodies';
import type { Stage } from '../stage';
import { stripsOf } from './strips';

/** Elements of each kind that there may be, however many flows. */
const most = { trade: 60, lines: 110, freight: 90 } as const;

const isLine = ({ status }: Strip) =>
  status === 'service' || status === 'planned' || status === 'reference';

/**
 * Everything that stands still of what moves: trade arcs, lines, ribbons, from bottom
 * to top, what steps back below the rest. The number of elements depends on how many looks there are, not on how many flows.
 * @param zoom decides widths and how finely lines are drawn
 * @param fraction how far time has come through the interval of the scene, 0 to 1
 */
export function trafficOf(scene: Scene, stage: Stage, zoom: number, fraction: number): SvgNode {
  const grid = gridOf(stage, zoom, 2);
  const strips = stripsOf(scene);
  const isSplit = ({ status }: Strip) => status === 'split' || status === 'hatching';
  const isRibbon = (strip: Strip) => !isLine(strip) && !isSplit(strip);
  const drawn = (of: readonly Strip[]) => {
    const bodies = (wanted: (strip: Strip) => boolean, number: number) =>
      ribbonBodies(of.filter(wanted), zoom, fraction, grid, number);
    return [
      ...bodies((strip) => isRibbon(strip) && strip.mode === 'trade', most.trade),
      ...lineBodies(of.filter(isLine), grid, most.lines),
      ...splitBodies(
        of.filter(({ status }) => status === 'split'),
        zoom,
        fraction,
        grid,
      ),
      ...bodies((strip) => isRibbon(strip) && strip.mode !== 'trade', most.freight),
    ];
  };
  return node('svg', { class: 'traffic', 'font-size': ribbonFontSize(zoom) }, [
    node('svg', viewBoxOf(grid), [
      ...drawn(strips.filter(({ isBack }) => isBack)),
      ...drawn(strips.filter(({ isBack }) => !isBack)),
    ]),
  ]);
}
