import type { OwnLesson } from './ownLesson';

/** A lesson as it is being made, and what it was before and after each change. */
export interface Edits {
  readonly past: readonly OwnLesson[];
  readonly present: OwnLesson;
  readonly future: readonly OwnLesson[];
  /** The field that was changed last, while its writer is still at it. */
  readonly at: string | undefined;
}

/** Changes that can be taken back. */
const mostKept = 200;

export function begun(present: OwnLesson): Edits {
  return { past: [], present, future: [], at: undefined };
}

/**
 * After a change.
 * @param at the field that is written in: what is written there without a pause is one change
 */
export function edited(edits: Edits, present: OwnLesson, at?: string): Edits {
  if (present === edits.present) return edits;
  const goesOn = at !== undefined && at === edits.at;
  const past = goesOn ? edits.past : [...edits.past, edits.present].slice(-mostKept);
  return { past, present, future: [], at };
}

/** The writer has left the field: what is written next is another change. */
export function settled(edits: Edits): Edits {
  return edits.at === undefined ? edits : { ...edits, at: undefined };
}

/** As it was before the last change. */
export function undone(edits: Edits): Edits {
  const present = edits.past.at(-1);
  if (!present) return edits;
  const future = [edits.present, ...edits.future];
  return { past: edits.past.slice(0, -1), present, future, at: undefined };
}

/** With the change again that was taken back last. */
export function redone(edits: Edits): Edits {
  const [present, ...future] = edits.future;
  if (!present) return edits;
  return { past: [...edits.past, edits.present], present, future, at: undefined };
}
