/** Seconds one year takes while playing at speed 1. */
export const secondsPerYear = 2.4;

/** The longest step one frame may advance, so that a hidden or stalled page does not jump on return. */
export const longestFrame = 0.1;

export interface Domain {
  readonly start: number;
  readonly end: number;
}

/** Keeps `t` inside the domain; anything that is not a finite number becomes the end. */
export function clampTime(t: number, { start, end }: Domain): number {
  if (!Number.isFinite(t)) return end;
  return Math.min(end, Math.max(start, t));
}

export interface Tick {
  readonly t: number;
  /** Whether the end was reached and play stops. */
  readonly ended: boolean;
}

/**
 * Advances `t` by elapsed real time.
 * @param elapsed seconds since the last frame; negative or non-finite counts as none
 * @param speed years per {@link secondsPerYear}
 */
export function advance(
  t: number,
  elapsed: number,
  speed: number,
  domain: Domain,
  loop: boolean,
): Tick {
  const step = Number.isFinite(elapsed) ? Math.min(Math.max(elapsed, 0), longestFrame) : 0;
  const next = t + (step * speed) / secondsPerYear;
  if (next < domain.end) return { t: next, ended: false };
  return loop ? { t: domain.start, ended: false } : { t: domain.end, ended: true };
}

/** The whole year before or after `t`: from a moment between two years, to the nearest one in that direction. */
export function stepYear(t: number, direction: 1 | -1, domain: Domain): number {
  const target = direction === 1 ? Math.floor(t) + 1 : Math.ceil(t) - 1;
  return clampTime(target, domain);
}

/** The share of each year's play that rests on the year itself, so that a documented value can be seen. */
export const dwell = 0.35;

/** The time shown at a position of play: it rests on each whole year, then runs to the next. */
export function timeAt(position: number): number {
  const year = Math.floor(position);
  return year + Math.max(0, (position - year - dwell) / (1 - dwell));
}

/** The position of play from which `t` is shown; the start of the rest for a whole year. */
export function positionOf(t: number): number {
  const year = Math.floor(t);
  const fraction = t - year;
  return fraction === 0 ? year : year + dwell + fraction * (1 - dwell);
}
