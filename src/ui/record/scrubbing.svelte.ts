import { timeAt } from '../../models/record/scrub';

/** What a track needs to know of its years, and what it tells. */
export interface Track {
  readonly first: number;
  readonly last: number;
  readonly seek: (t: number) => void;
  readonly start: () => void;
}

/** Pixels a pointer moves before it scrubs; less is a click. */
const slack = 4;

interface Grip {
  readonly pointer: number;
  readonly startX: number;
  /** Pixels between the pointer and the moment it holds, so that nothing jumps when gripped. */
  readonly offset: number;
}

/**
 * Scrubbing with a pointer over a track of years: a click goes to its column, a drag runs through
 * fractions of years and comes to rest on the nearest whole one.
 */
export class Scrubbing {
  /** Whether a drag is on. */
  active = $state(false);
  #grip: Grip | undefined;
  readonly #track: () => Track;
  readonly #element: () => HTMLElement | undefined;

  constructor(track: () => Track, element: () => HTMLElement | undefined) {
    this.#track = track;
    this.#element = element;
  }

  /** Whether a point lies beside the years, on the names of the rows. */
  #beside(clientX: number): boolean {
    const box = this.#element()?.getBoundingClientRect();
    return !box || clientX < box.left || clientX > box.right;
  }

  #timeOf(clientX: number): number {
    const box = this.#element()?.getBoundingClientRect();
    const { first, last } = this.#track();
    return box ? timeAt(clientX - box.left, box.width, first, last) : first;
  }

  /** A second finger enlarges the page: the year is again what it was. */
  #letGo(): void {
    if (!this.#grip) return;
    const { startX, offset } = this.#grip;
    this.#grip = undefined;
    if (this.active) this.#track().seek(Math.round(this.#timeOf(startX - offset)));
    this.active = false;
  }

  /** @param held the moment whose handle was gripped; undefined on the bare track */
  down(event: PointerEvent, held?: { readonly clientX: number }): void {
    if (!event.isPrimary) this.#letGo();
    if (event.button !== 0 || !event.isPrimary || !(event.currentTarget instanceof Element)) return;
    if (!held && this.#beside(event.clientX)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const offset = held ? event.clientX - held.clientX : 0;
    this.#grip = { pointer: event.pointerId, startX: event.clientX, offset };
  }

  move(event: PointerEvent): void {
    if (this.#grip?.pointer !== event.pointerId) return;
    if (!this.active) {
      if (Math.abs(event.clientX - this.#grip.startX) < slack) return;
      this.active = true;
      this.#track().start();
    }
    this.#track().seek(this.#timeOf(event.clientX - this.#grip.offset));
  }

  /** Ends a drag on a whole year. Returns whether it was a click instead, with nothing moved. */
  up(event: PointerEvent): boolean {
    if (this.#grip?.pointer !== event.pointerId) return false;
    const { offset } = this.#grip;
    this.#grip = undefined;
    if (!this.active) return true;
    this.active = false;
    this.#track().seek(Math.round(this.#timeOf(event.clientX - offset)));
    return false;
  }

  /** The system took the pointer away, to scroll: rest where the time is now. */
  cancel(event: PointerEvent, t: number): void {
    if (this.#grip?.pointer !== event.pointerId) return;
    this.#grip = undefined;
    if (this.active) this.#track().seek(Math.round(t));
    this.active = false;
  }

  /** Goes to the year whose column lies under a click. */
  click(event: PointerEvent): void {
    this.#track().seek(Math.round(this.#timeOf(event.clientX)));
  }
}
