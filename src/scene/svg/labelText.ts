import type { Label } from '../scene';
import type { LabelStyle } from './labelStyles';
import { node, type SvgNode } from './node';
import { placed as percent } from './percent';
import type { Anchor, Placed } from './placement';
import type { Stage } from './stage';
import { textWidth, wrapped } from './textWidth';

/** A label set in type. Pixels. */
export interface Setting {
  readonly lines: readonly string[];
  /** Written after the last line in a lighter cut, or below it. */
  readonly local: string;
  readonly style: LabelStyle;
  readonly width: number;
  readonly height: number;
}

const lineHeight = 1.2;
/** From the middle of a line to its baseline, in text sizes. */
export const baseline = 0.33;
/** The mark of the status before a figure, with the gap after it, in pixels. */
const markRoom = 13;
const markRadius = 3.3;
const gap = 0.28;

/** Breaks a label into lines and estimates how large it will be. */
export function settingOf({ kind, text, local }: Label, style: LabelStyle): Setting {
  const { size, breadth, spacing, widest, localBelow } = style;
  const shown = kind === 'country' || kind === 'region' ? text.toLocaleUpperCase() : text;
  const lines = wrapped(shown, widest / breadth);
  const widthOf = (line: string) => textWidth(line) * breadth + Array.from(line).length * spacing;
  const widths = lines.map(widthOf);
  const localWidth = local ? textWidth(local) * style.local : 0;
  if (localBelow) widths.push(localWidth);
  else if (local) widths.push((widths.pop() ?? 0) + gap + localWidth);
  return {
    lines,
    local,
    style,
    width: Math.max(...widths) * size + (kind === 'figure' ? markRoom : 0),
    height: (lines.length + (localBelow && local ? style.local : 0)) * lineHeight * size,
  };
}

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
  readonly setting: Setting;
}

/** The elements of a placed label: what stands for its point, its lines, its local name. */
export function labelNode(
  { item: { label, setting }, anchor, shift }: Placed<LabelItem>,
  stage: Stage,
  zoom: number,
): readonly SvgNode[] {
  const { kind, mode, status } = label;
  const { lines, local, style, width } = setting;
  const [x, y] = percent(stage, label.position, zoom);
  const align = alignOf(anchor, kind);
  const mark = kind === 'figure' ? markRoom : 0;
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
    const after = index === lines.length - 1 && !style.localBelow ? local : '';
    nodes.push(written(line, middleOf(index), style.size, side, after));
  });
  if (style.localBelow && local) {
    const size = style.size * style.local;
    const middle = shift[1] + (lines.length * style.size + size / 2) * lineHeight;
    nodes.push(written(local, middle, size, `local ${align}`));
  }
  return mode && kind === 'figure' ? [node('g', { class: mode }, nodes)] : nodes;
}
