import type { Label } from '../scene';
import type { LabelStyle } from './labelStyles';
import { isJoined } from './joined';
import { textWidth, wrapped } from './textWidth';

/** A label set in type. Pixels. */
export interface TextMetrics {
  readonly lines: readonly string[];
  /** Written after the last line in a lighter cut, or below it. */
  readonly local: string;
  readonly style: LabelStyle;
  readonly width: number;
  readonly height: number;
}

export const lineHeight = 1.2;
/** The mark of the status before a figure, with the gap after it, in pixels. */
export const markWidth = 13;
export const gap = 0.28;
/** The sign after a figure about which sources disagree, with the gap before it, in text sizes. */
const signWidth = gap + 0.62;

/** Breaks a label into lines and estimates how large it will be. */
export function textMetricsOf(
  { kind, text, local, disputed }: Label,
  style: LabelStyle,
): TextMetrics {
  const { size, breadth, widest, localBelow } = style;
  const spacing = isJoined(text) ? 0 : style.spacing;
  const shown = kind === 'country' || kind === 'region' ? text.toLocaleUpperCase() : text;
  const lines = wrapped(shown, widest / breadth);
  const widthOf = (line: string) => textWidth(line) * breadth + Array.from(line).length * spacing;
  const widths = lines.map(widthOf);
  const localWidth = local ? textWidth(local) * style.local : 0;
  if (disputed) widths.push((widths.pop() ?? 0) + signWidth);
  if (localBelow) widths.push(localWidth);
  else if (local) widths.push((widths.pop() ?? 0) + gap + localWidth);
  return {
    lines,
    local,
    style,
    width: Math.max(...widths) * size + (kind === 'figure' ? markWidth : 0),
    height: (lines.length + (localBelow && local ? style.local : 0)) * lineHeight * size,
  };
}
