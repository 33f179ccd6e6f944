import { show, type Problem } from '../problem.ts';
import { jsonBreak } from './jsonBreak.ts';

export interface ReadJson {
  /** Undefined when the text is no JSON. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Text to JSON, or the line on which it stops being JSON, and what stands there. */
export function readJson(file: string, text: string): ReadJson {
  try {
    const value: unknown = JSON.parse(text);
    return { value, problems: [] };
  } catch {
    const position = jsonBreak(text);
    const row = text.slice(0, position).split('\n').length;
    const rest = text.slice(position, position + 30).split('\n')[0] ?? '';
    const found = rest === '' ? 'the end of the file' : `${show(rest)} where it breaks off`;
    return { value: undefined, problems: [{ file, row, expected: 'valid JSON', found }] };
  }
}
