import { textWidth } from '../../scene/labels/textWidth';
import { han } from '../fonts/subsets.mjs';

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Whether a line must not end between these: no mark begins a line, and a date stays whole. */
function belongsTo(before: string, after: string): boolean {
  if (/^[\s\p{Pe}\p{Pf}\p{Po}]/u.test(after) || /[\p{Ps}\p{Pi}]$/u.test(before)) return true;
  return /\d$/.test(before)
    ? /^[年月日]/.test(after)
    : /\d[年月]$/.test(before) && /^\d/.test(after);
}

/** The parts of a text between which a line may end; Chinese is written without spaces. */
function partsOf(text: string): readonly string[] {
  if (!han.test(text)) return text.split(/(?<= )/);
  const parts: string[] = [];
  for (const { segment } of words.segment(text)) {
    const before = parts.at(-1);
    if (before !== undefined && belongsTo(before, segment))
      parts[parts.length - 1] = before + segment;
    else parts.push(segment);
  }
  return parts;
}

/** The widths of letters are told generously; the fonts of the card are known and narrower. Chinese is as told. */
const looseness = 1.12;

function width(text: string): number {
  const chinese = Array.from(text).filter((letter) => han.test(letter)).length;
  return chinese + (textWidth(text) - chinese) / looseness;
}

function filled(parts: readonly string[], widest: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = (lines.at(-1) ?? '') + part;
    if (lines.length > 0 && width(longer.trimEnd()) <= widest) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

/** A text in as few lines as it needs, as even as they get, none wider than this unless it is one word. */
export function linesOf(text: string, widest: number): readonly string[] {
  if (!text) return [];
  const parts = partsOf(text);
  let lines = filled(parts, widest);
  for (let narrower = widest - 0.5; narrower > widest / 2; narrower -= 0.5) {
    const even = filled(parts, narrower);
    if (even.length > lines.length) break;
    lines = even;
  }
  return lines;
}
