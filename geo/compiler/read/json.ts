import { parse, type ParseError } from 'jsonc-parser';
import * as v from 'valibot';
import { show, type Problem } from '../problem.ts';
import { decode } from './decode.ts';
import type { FileMap } from './directory.ts';
import { problemsOf } from './table.ts';

/**
 * Where a text stops being JSON. Engines word their errors differently and often leave the position
 * out; an editor needs the line.
 */
function jsonBreak(text: string): number {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    // Nested deeper than anybody writes: nothing was found before.
  }
  return errors[0]?.offset ?? 0;
}

/** What stands where a text stops being JSON. */
function breakOf(file: string, text: string): Problem {
  const position = jsonBreak(text);
  const row = text.slice(0, position).split('\n').length;
  const rest = text.slice(position, position + 30).split('\n')[0] ?? '';
  const found = rest === '' ? 'the end of the file' : `${show(rest)} where it breaks off`;
  return { file, row, expected: 'valid JSON', found };
}

interface ReadDocument<Value> {
  /** Undefined when the file is not what it should be. */
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

/** Reads a JSON file of the package through its schema. */
export function readDocument<Value>(
  files: FileMap,
  file: string,
  schema: v.GenericSchema<unknown, Value>,
): ReadDocument<Value> {
  const { text, problems } = decode(file, files[file]);
  if (text === undefined) return { problems };
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { problems: [...problems, breakOf(file, text)] };
  }
  const { success, output, issues } = v.safeParse(schema, input, { abortPipeEarly: true });
  if (success) return { value: output, problems };
  return { problems: [...problems, ...problemsOf(file, undefined, issues)] };
}
