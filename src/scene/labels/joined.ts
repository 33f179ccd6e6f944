/** Letters that are written from right to left, after whatever comes before the first letter. */
const fromRight = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
/** What has no other order than its own; brackets turn with what they hold. */
const plain = /^[\p{L}\p{M}\s()]*$/u;

/** Whether words run from right to left, as their first letter does: these letters join, and are never spaced out. */
export function isJoined(words: string): boolean {
  return fromRight.test(words);
}

/**
 * Words as they stand in a drawing. A drawing is never mirrored, its lines run from left to right; words from
 * right to left that hold a number or a mark are set apart, so that these stand where their reader has them.
 */
export function inOwnOrder(words: string): string {
  return isJoined(words) && !plain.test(words) ? `\u2068${words}\u2069` : words;
}
