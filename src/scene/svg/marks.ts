import { fillingOf, portGroups, portScale, portShift, type PortGroup } from '../layers/ports/look';
import { portShapes, portSize } from '../layers/ports/shapes';
import type { SignLook } from '../layers/layer';
import { signLayers } from '../layers/layers';
import { backFirst, stepsBack } from '../standing';
import type { PortMark, Scene, Sign, Standable } from '../scene';
import { trueRadiusOf } from '../trueSize';
import { node, type SvgNode } from '../node';
import { placed } from './percent';
import type { Stage } from '../stage';
import { symbol } from './symbol';

const rounded = (value: number) => Number(value.toFixed(2));

/** Sizes of symbols are told in em, so that the style can change the size of all at once. */
const em = { width: '1em', height: '1em' };

/** The text size that ports are drawn in. */
export function portFontSize(zoom: number): number {
  return rounded(portSize * portScale(zoom));
}

/** The text size that the signs of a layer are drawn in. */
export function signFontSize({ size, scale }: SignLook, zoom: number): number {
  return rounded(size * scale(zoom));
}

/** Of something that steps back, the class that says so. */
const standing = (mark: Standable) => (stepsBack(mark) ? { class: 'back' } : {});

function use(id: string, mark: Standable & Pick<Sign, 'position'>, stage: Stage, zoom: number) {
  const [x, y] = placed(stage, mark.position, zoom);
  return node('use', { href: `#${id}`, x, y, ...em, ...standing(mark) });
}

/** A circle of exactly the documented size, where Mercator stretches the map. */
function trueCircle(sign: Sign, stage: Stage, zoom: number): readonly SvgNode[] {
  const trueRadius = trueRadiusOf(sign, zoom);
  if (trueRadius === undefined) return [];
  // A percentage of a radius refers to the diagonal of the stage, divided by the root of two.
  const share = trueRadius / Math.sqrt((stage.width ** 2 + stage.height ** 2) / 2);
  const [cx, cy] = placed(stage, sign.position, zoom);
  const r = `${Number((share * 100).toFixed(4))}%`;
  const name = stepsBack(sign) ? 'true-size back' : 'true-size';
  return [node('circle', { class: name, cx, cy, r })];
}

const symbolId = ({ name }: SignLook, selected: boolean) => name + (selected ? '-selected' : '');

/** How a layer's signs look, as far as there are such. */
function signSymbols(look: SignLook, signs: readonly Sign[]): readonly SvgNode[] {
  return [true, false]
    .filter((selected) => signs.some((sign) => sign.selected === selected))
    .map((selected) => {
      const classes = look.name + (selected ? ' selected' : '');
      return symbol(symbolId(look, selected), classes, look.size, look.shapes);
    });
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
    use(`port-${port.mode}-${fillingOf(port)}`, port, stage, zoom),
  );
  if (symbols.length === 0) return [];
  const inner = [...rings, ...symbols];
  if (shift === 0) return inner;
  const x = `${rounded((shift * portShift(zoom)) / portSize)}em`;
  return [node('svg', { x }, inner)];
}

/** How a port of a mode looks, by what is known of it. */
function portSymbol({ mode }: PortMark, filling: string): SvgNode {
  const isNeutral = filling === 'absent' || filling === 'closed';
  const classes = `port ${isNeutral ? 'neutral' : mode} ${filling}`;
  return symbol(`port-${mode}-${filling}`, classes, portSize, portShapes(mode, filling));
}

/** The signs of the layers, ports and the rings around what is selected, in one size for the zoom. */
export function marksOf(scene: Scene, stage: Stage, zoom: number): SvgNode {
  const { ports, signs } = scene;
  const portSymbols = new Map(
    ports.map((port) => [`${port.mode} ${fillingOf(port)}`, portSymbol(port, fillingOf(port))]),
  );
  const layers = signLayers.map(({ id, sign: look }) => ({
    ...{ id, look },
    signs: signs.filter(({ layer }) => layer === id),
  }));
  return node('svg', { class: 'marks' }, [
    node('defs', {}, [
      ...layers.flatMap((layer) => signSymbols(layer.look, layer.signs)),
      ...portSymbols.values(),
    ]),
    ...signs.flatMap((sign) => trueCircle(sign, stage, zoom)),
    ...layers.map((layer) =>
      node(
        'g',
        { class: layer.id, 'font-size': signFontSize(layer.look, zoom) },
        backFirst(layer.signs, stepsBack).map((sign) =>
          use(symbolId(layer.look, sign.selected), sign, stage, zoom),
        ),
      ),
    ),
    node(
      'g',
      { class: 'ports', 'font-size': portFontSize(zoom) },
      portGroups(ports).flatMap((group) => portNodes(group, stage, zoom)),
    ),
  ]);
}
