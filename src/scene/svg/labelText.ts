import type { Label } from '../scene';
import { node, type SvgNode } from '../node';
import { placed as percent } from './percent';
import type { Anchor } from '../labels/anchor';
import { inOwnOrder, isJoined } from '../labels/joined';
import type { Leader } from '../labels/leaders';
import type { Placed } from '../labels/placement';
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
  // The mark stands between the text and its point, or before it.
  if (anchor.endsWith('right')) return 'end';
  return kind === 'figure' || anchor.endsWith('left') ? 'start' : 'middle';
}

const rounded = (value: number) => Number(value.toFixed(1));

interface LabelItem {
  readonly label: Label;
  readonly metrics: TextMetrics;
}

/** A thin line with a dot at the gate, drawn around the point of its label. */
function leaderNode({ from, to }: Leader, x: string, y: string): SvgNode {
  const [[fromX = 0, fromY = 0], [toX = 0, toY = 0]] = [from.map(rounded), to.map(rounded)];
  return node('svg', { class: 'leader', x, y }, [
    node('path', { d: `M${fromX} ${fromY}L${toX} ${toY}` }),
    node('circle', { cx: fromX, cy: fromY, r: 1.6 }),
  ]);
}

/** The elements of a placed label: what stands for its point, its lines, its local name. */
export function labelNode(
  { item: { label, metrics }, anchor, shift, leader }: Placed<LabelItem>,
  stage: Stage,
  zoom: number,
): readonly SvgNode[] {
  const { kind, mode, status } = label;
  const { lines, local, style, width } = metrics;
  const [x, y] = percent(stage, label.position, zoom);
  const align = alignOf(anchor, kind);
  const mark = kind === 'figure' ? markWidth : 0;
  const across = shift[0] + (align === 'start' ? mark : align === 'end' ? width - mark : width / 2);
  const middleOf = (line: number) => shift[1] + (line + 0.5) * lineHeight * style.size;
  const written = (text: string, middle: number, size: number, name: string, after = '') => {
    const isSpaced = style.spacing > 0 && !name.startsWith('local');
    const named = [name, isSpaced && isJoined(text) ? 'joined' : ''].filter(Boolean).join(' ');
    return node(
      'text',
      {
        x,
        y,
        ...(named ? { class: named } : {}),
        dx: rounded(across),
        dy: rounded(middle + baseline * size),
      },
      after
        ? [inOwnOrder(text), node('tspan', { dx: rounded(gap * size) }, [after])]
        : [inOwnOrder(text)],
    );
  };
  const side = align === 'start' ? '' : align;
  const nodes: SvgNode[] = [];
  if (leader) nodes.push(leaderNode(leader, x, y));
  if (kind === 'city') nodes.push(node('circle', { cx: x, cy: y, r: 1.9 }));
  if (mark) {
    const aside = markRadius + 1;
    const shiftX = rounded(shift[0] + (align === 'end' ? width - aside : aside));
    const place = { cx: x, cy: y, transform: `translate(${shiftX} ${rounded(middleOf(0))})` };
    nodes.push(node('circle', { class: status, ...place, r: markRadius }));
    // The left half, as a stroke from the lowest point to the highest.
    if (status === 'part')
      nodes.push(node('circle', { class: 'half', ...place, r: markRadius / 2 }));
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
