/** Straight between values at zooms, and constant beyond the first and the last. */
export function between(
  zoom: number,
  steps: readonly (readonly [zoom: number, value: number])[],
): number {
  const after = steps.findIndex(([at]) => at > zoom);
  const [, last] = steps[steps.length - 1] ?? [0, 0];
  if (after < 0) return last;
  const [high, highValue] = steps[after] ?? [0, last];
  const [low, lowValue] = steps[after - 1] ?? [high, highValue];
  return high > low ? lowValue + ((highValue - lowValue) * (zoom - low)) / (high - low) : highValue;
}
