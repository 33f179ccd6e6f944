import { propertyOf, type Palette } from '../../theme';
import { physicalColours, physicalStyle, type PhysicalGround } from '../base/physicalStyle';
import { unflatten, type FlatPoint } from '../mercator';
import { flatPathOf, spotAt } from '../flatPath';
import { baseline, labelNode } from './labelText';
import { isJoined } from '../labels/joined';
import { node, type SvgNode } from '../node';
import { placed as percent } from './percent';
import type { PlacedName } from '../labels/placePhysical';
import type { Stage } from '../stage';

/** The custom property of a colour, which follows the theme of the page. */
function property(name: keyof Palette): string {
  return `var(${propertyOf(name)})`;
}

const rounded = (value: number) => Number(value.toFixed(1));

/** A name in lines around its point. */
function straightNode({ label, metrics }: PlacedName, stage: Stage, zoom: number) {
  const shift: FlatPoint = [-metrics.width / 2, -metrics.height / 2];
  const placed = {
    item: { label, metrics },
    anchor: 'center',
    offset: 0,
    shift,
    boxes: [],
  } as const;
  return labelNode(placed, stage, zoom);
}

/**
 * A name along its curve, drawn around its own middle: while the stage grows, the name keeps its
 * size and stays where it belongs.
 */
function curvedNode(
  { label, metrics, middle: at }: PlacedName,
  flatPath: ReturnType<typeof flatPathOf>,
  stage: Stage,
  zoom: number,
): SvgNode {
  const { size, spacing } = metrics.style;
  const letters = isJoined(metrics.lines.join(' ')) ? 0 : spacing;
  const pixels = 2 ** zoom;
  const middle = spotAt(flatPath, at).point;
  const [x, y] = percent(stage, unflatten(middle), zoom);
  const points = flatPath.points.map((point) => {
    const [across, down] = [point[0] - middle[0], middle[1] - point[1]];
    return `${rounded(across * pixels)} ${rounded(down * pixels)}`;
  });
  const id = `curve-of-${label.id}`;
  return node('svg', { x, y }, [
    node('path', { id, d: `M${points.join('L')}`, fill: 'none', stroke: 'none' }),
    node('text', { dy: rounded(baseline * size), 'letter-spacing': `${letters.toFixed(2)}em` }, [
      node('textPath', { href: `#${id}`, startOffset: `${rounded(at * pixels)}` }, metrics.lines),
    ]),
  ]);
}

function groupOf(
  ground: PhysicalGround,
  ofGround: readonly PlacedName[],
  stage: Stage,
  zoom: number,
): readonly SvgNode[] {
  const [first] = ofGround;
  if (!first) return [];
  const { size } = first.metrics.style;
  const colours = physicalColours[ground];
  const look = {
    class: 'landforms',
    'font-family': 'var(--serif)',
    'font-size': size,
    'font-style': 'italic',
    'text-anchor': 'middle',
    'letter-spacing': `${physicalStyle.spacing[ground]}em`,
    fill: property(colours.text),
    stroke: property(colours.halo),
    // Half of it lies below the letters.
    'stroke-width': 2 * physicalStyle.halo,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  const names = ofGround.flatMap((placed) => {
    const { curve } = placed.name;
    return curve
      ? [curvedNode(placed, flatPathOf(curve), stage, zoom)]
      : straightNode(placed, stage, zoom);
  });
  return [node('g', look, names)];
}

/** Physical names that have found room; they bring their look along, which the page's sheet can spare. */
export function nameGroups(
  placed: readonly PlacedName[],
  stage: Stage,
  zoom: number,
): readonly SvgNode[] {
  const grounds: readonly PhysicalGround[] = ['land', 'water'];
  return grounds.flatMap((ground) =>
    groupOf(
      ground,
      placed.filter(({ name }) => name.ground === ground),
      stage,
      zoom,
    ),
  );
}
