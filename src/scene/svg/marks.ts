import {
  areaScale,
  fillingOf,
  portGroups,
  portScale,
  portShift,
  type PortGroup,
} from '../portLook';
import type { AreaMark, Scene } from '../scene';
import { node, type SvgNode } from './node';
import { placed } from './percent';
import type { Stage } from '../stage';
import { areaSize, areaSymbol, portSize, portSymbol } from './symbols';

const rounded = (value: number) => Number(value.toFixed(2));

/** Sizes of symbols are told in em, so that the style can change the size of all at once. */
const em = { width: '1em', height: '1em' };

/** The text size that ports are drawn in. */
export function portFontSize(zoom: number): number {
  return rounded(portSize * portScale(zoom));
}

/** The text size that areas are drawn in. */
export function areaFontSize(zoom: number): number {
  return rounded(areaSize * areaScale(zoom));
}

/** From this zoom the circle of the documented size says more than the symbol. */
const trueSizeZoom = 6;
const earthCircumference = 40_075.017;
const worldSize = 512;

function use(id: string, [x, y]: readonly [string, string]): SvgNode {
  return node('use', { href: `#${id}`, x, y, ...em });
}

/** A circle of exactly the documented size, where Mercator stretches the map. */
function trueCircle({ position, squareKilometres }: AreaMark, stage: Stage, zoom: number): SvgNode {
  const stretched = Math.cos((position[1] * Math.PI) / 180) * earthCircumference;
  const radius = (Math.sqrt(squareKilometres / Math.PI) / stretched) * worldSize;
  // A percentage of a radius refers to the diagonal of the stage, divided by the root of two.
  const share = radius / Math.sqrt((stage.width ** 2 + stage.height ** 2) / 2);
  const [cx, cy] = placed(stage, position, zoom);
  return node('circle', { class: 'true-size', cx, cy, r: `${Number((share * 100).toFixed(4))}%` });
}

/** Ports of one shift, above the rings around what is selected of them. */
function portNodes({ shift, ports }: PortGroup, stage: Stage, zoom: number): SvgNode[] {
  const rings = ports.flatMap(({ selected, position }) => {
    if (!selected) return [];
    const [cx, cy] = placed(stage, position, zoom);
    const ring = { cx, cy, r: 14 };
    return [
      node('circle', { class: 'selection-casing', ...ring }),
      node('circle', { class: 'selection', ...ring }),
    ];
  });
  const symbols = ports.map((port) =>
    use(`port-${port.mode}-${fillingOf(port)}`, placed(stage, port.position, zoom)),
  );
  if (symbols.length === 0) return [];
  const inner = [...rings, ...symbols];
  if (shift === 0) return inner;
  const x = `${rounded((shift * portShift(zoom)) / portSize)}em`;
  return [node('svg', { x }, inner)];
}

/** Free-trade-zone areas, ports and the rings around what is selected, in one size for the zoom. */
export function marksOf(scene: Scene, stage: Stage, zoom: number): SvgNode {
  const { areas, ports } = scene;
  const portSymbols = new Map(
    ports.map((port) => [
      `${port.mode} ${fillingOf(port)}`,
      portSymbol(port.mode, fillingOf(port)),
    ]),
  );
  const areaSymbols = [true, false]
    .filter((selected) => areas.some((area) => area.selected === selected))
    .map(areaSymbol);
  return node('svg', { class: 'marks' }, [
    node('defs', {}, [...areaSymbols, ...portSymbols.values()]),
    ...(zoom >= trueSizeZoom ? areas.map((area) => trueCircle(area, stage, zoom)) : []),
    node(
      'g',
      { class: 'areas', 'font-size': areaFontSize(zoom) },
      areas.map(({ position, selected }) =>
        use(selected ? 'area-selected' : 'area', placed(stage, position, zoom)),
      ),
    ),
    node(
      'g',
      { class: 'ports', 'font-size': portFontSize(zoom) },
      portGroups(ports).flatMap((group) => portNodes(group, stage, zoom)),
    ),
  ]);
}
