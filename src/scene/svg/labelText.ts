import type { Label } from '../scene';
import { node, type SvgNode } from '../node';
import { placed as percent } from './percent';
import type { Anchor, Placed } from '../labels/placement';
import type { Stage } from '../stage';
import { gap, lineHeight, markWidth, type TextMetrics } from '../labels/textMetrics';

/** From the middle of a line to its baseline, in text sizes. */
export const baseline = 0.33;
const markRadius = 3.3;
/** After a figure about which sources disagree. */
const sign = '≠';

type Align = 'start' | 'middle' | 'end';

/** The side of a label that stays where it is when its text is narrower or wider than was estimated. */
function alignOf(anchor: Anchor, kind: Label['kind']): Align {
  // The mark stands before the text, so the text has to start there.
  if (kind === 'figure' || anchor.endsWith('left')) return 'start';
  return anchor.endsWith('right') ? 'end' : 'middle';
}

const rounded = (value: number) => Number(value.toFixed(1));

interface LabelItem {
  readonly label: Label;
  readonly metrics: TextMetrics;
}

/** The elements of a placed label: what stands for its point, its lines, its local name. */
export function labelNode(
  { item: { label, metrics }, anchor, shift }: Placed<LabelItem>,
  stage: Stage,
  zoom: number,
): readonly SvgNode[] {
  const { kind, mode, status } = label;
  const { lines, local, style, width } = metrics;
  const [x, y] = percent(stage, label.position, zoom);
  const align = alignOf(anchor, kind);
  const mark = kind === 'figure' ? markWidth : 0;
  const across = shift[0] + (align === 'start' ? mark : align === 'end' ? width : width / 2);
  const middleOf = (line: number) => shift[1] + (line + 0.5) * lineHeight * style.size;
  const written = (text: string, middle: number, size: number, name: string, after = '') =>
    node(
      'text',
      {
        x,
        y,
        ...(name ? { class: name } : {}),
        dx: rounded(across),
        dy: rounded(middle + baseline * size),
      },
      after ? [text, node('tspan', { dx: rounded(gap * size) }, [after])] : [text],
    );
  const side = align === 'start' ? '' : align;
  const nodes: SvgNode[] = [];
  if (kind === 'city') nodes.push(node('circle', { cx: x, cy: y, r: 1.9 }));
  if (mark) {
    // A circle takes no shift of its own: an inner svg carries it.
    const place = { x: rounded(shift[0] + markRadius + 1), y: rounded(middleOf(0)) };
    const circle = node('circle', { class: status, cx: x, cy: y, r: markRadius });
    nodes.push(node('svg', place, [circle]));
  }
  lines.forEach((line, index) => {
    const isLast = index === lines.length - 1;
    const after = !isLast || style.localBelow ? '' : label.disputed ? sign : local;
    nodes.push(written(line, middleOf(index), style.size, side, after));
  });
  if (style.localBelow && local) {
    const size = style.size * style.local;
    const middle = shift[1] + (lines.length * style.size + size / 2) * lineHeight;
    nodes.push(written(local, middle, size, `local ${align}`));
  }
  return mode && (kind === 'figure' || kind === 'note' || kind === 'exit')
    ? [node('g', { class: mode }, nodes)]
    : nodes;
}
