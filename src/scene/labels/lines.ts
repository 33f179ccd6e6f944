import { textWidth } from './textWidth';

/** Chinese, and the full-width marks that go with it. */
const han = /[\u2e80-\u9fff\uff00-\uffef]/u;

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

function width(text: string, looseness: number): number {
  const chinese = Array.from(text).filter((letter) => han.test(letter)).length;
  return chinese + (textWidth(text) - chinese) / looseness;
}

function filled(parts: readonly string[], widest: number, looseness: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = (lines.at(-1) ?? '') + part;
    if (lines.length > 0 && width(longer.trimEnd(), looseness) <= widest)
      lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

/**
 * A text in as few lines as it needs, as even as they get, none wider than this unless it is one word.
 * @param widest in text sizes
 * @param looseness by how much the widths of letters are told too generously; of Chinese they are as told
 */
export function linesOf(text: string, widest: number, looseness = 1): readonly string[] {
  if (!text) return [];
  const parts = partsOf(text);
  let lines = filled(parts, widest, looseness);
  for (let narrower = widest - 0.5; narrower > widest / 2; narrower -= 0.5) {
    const even = filled(parts, narrower, looseness);
    if (even.length > lines.length) break;
    lines = even;
  }
  return lines;
}
