import type { Moment } from '../scene/scene';
import {
  advance,
  dwell,
  longestFrame,
  positionOf,
  secondsPerYear,
  timeAt,
  type Domain,
} from '../timeline/clock';
import { stopBeside } from '../timeline/documentedOnly';
import type { YearRange } from '../view/view';

export const speeds = [0.5, 1, 2] as const;

/** Seconds the markers keep moving after a year was chosen; then the map rests and draws no frames. */
const settleSeconds = 8;

/**
 * Play as an ordinary object: it is given elapsed time and says what `t` becomes.
 * The animation loop that feeds it lives in the page.
 */
export class Player {
  playing = $state(false);
  speed = $state(1);
  loop = $state(false);
  /** Seconds of marker motion since time came to rest. */
  private seconds = $state(0);
  private settling = $state(false);
  /** Seconds the markers had moved when time last left a whole year. */
  private rested = 0;
  private position = 0;
  private readonly domain: Domain;
  /** The years that play; the whole domain unless a link names others. */
  private range: Domain;

  constructor(domain: Domain) {
    this.domain = domain;
    this.range = domain;
  }

  /**
   * Plays only between two whole years from now on, or through all of them.
   * @param loops whether they are to start again at their end; otherwise that stays as it is
   */
  keepTo(years: YearRange | undefined, loops: boolean): void {
    this.range = years ? { start: years[0], end: years[1] } : this.domain;
    this.loop ||= loops;
  }

  /** Whether anything moves, so that frames are worth scheduling. */
  get moving(): boolean {
    return this.playing || this.settling;
  }

  /**
   * Starts play; from the end it starts over. Returns the time to play from.
   * @param stops the years to go to and to hold, ascending; without them time runs
   */
  play(t: number, stops?: readonly number[]): number {
    const within = stops && this.withinRange(stops);
    const first = within?.[0] ?? this.range.start;
    const from = t >= (within?.at(-1) ?? this.range.end) || t < first ? first : t;
    this.position = positionOf(from);
    this.seconds = 0;
    this.settling = false;
    this.playing = true;
    return from;
  }

  pause(): void {
    this.playing = false;
    this.settling = false;
  }

  /** Goes on from another time, playing or not. */
  seek(t: number): void {
    this.position = positionOf(t);
    this.seconds = 0;
    this.rested = 0;
  }

  /** Lets the markers of the year just chosen move for a while. */
  settle(): void {
    this.seconds = 0;
    this.settling = !this.playing;
  }

  /** One frame. @param elapsed seconds since the last one; capped by the clock. Returns the new time. */
  tick(t: number, elapsed: number, stops?: readonly number[]): number {
    const step = Math.min(Math.max(elapsed, 0), longestFrame);
    if (!this.playing) {
      this.seconds += step;
      if (this.seconds >= settleSeconds) this.settling = false;
      return t;
    }
    if (stops) {
      this.seconds += step;
      return this.seconds * this.speed < secondsPerYear ? t : this.stepPlay(t, stops);
    }
    // A loop rests on the last year, too, before it starts over.
    const end = this.range.end + (this.loop ? dwell : 0);
    const next = advance(this.position, step, this.speed, { ...this.range, end }, this.loop);
    const yearChanged = Math.floor(next.t) !== Math.floor(this.position);
    this.position = next.t;
    this.seconds = yearChanged ? 0 : this.seconds + step;
    if (timeAt(next.t) === Math.floor(next.t)) this.rested = this.seconds;
    if (next.ended) {
      this.playing = false;
      this.settle();
    }
    return Math.min(timeAt(next.t), this.range.end);
  }

  /** A step of stepped play: the next whole year, or stop; it ends with the last one unless it loops. */
  stepPlay(t: number, stops?: readonly number[]): number {
    if (stops) return this.stepToStop(t, stops);
    const following = Math.floor(t) + 1;
    const { start, end } = this.range;
    const next = following <= end ? following : this.loop ? start : t;
    if (following >= end && !this.loop) this.playing = false;
    this.position = positionOf(next);
    return next;
  }

  private withinRange(stops: readonly number[]): readonly number[] {
    const { start, end } = this.range;
    return stops.filter((year) => year >= start && year <= end);
  }

  private stepToStop(t: number, allStops: readonly number[]): number {
    const stops = this.withinRange(allStops);
    const next = stopBeside(t, 1, stops) ?? (this.loop ? stops[0] : undefined) ?? t;
    this.seek(next);
    if (!this.loop && next >= (stops.at(-1) ?? next)) {
      this.playing = false;
      this.settle();
    }
    return next;
  }

  /** What the renderer needs for this frame. */
  moment(t: number): Moment {
    const fraction = t - Math.floor(t);
    if (fraction === 0) return { fraction: 0, secondsPerInterval: 0, seconds: this.seconds };
    // The markers go on from where they stood at the end of the rest, and stay there when play stops.
    const secondsPerInterval = (secondsPerYear * (1 - dwell)) / this.speed;
    const seconds = this.rested + (this.settling ? this.seconds : 0);
    return { fraction, secondsPerInterval, seconds };
  }
}
