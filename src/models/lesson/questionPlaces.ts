import type { Atlas } from '../../atlas';
import { placesAsked } from '../../atlas/asked';
import type { Question } from '../../atlas/lesson';
import { usualLongitude } from '../../atlas/world';
import type { Position } from '../../atlas/place';
import { formatNumber } from '../../text/format';
import type { LessonText } from '../../text/lessonText';

/** A place that may be the answer, under a letter. */
interface OfferedPlace {
  readonly id: string;
  readonly letter: string;
  readonly position: Position;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A, B … Z, AA, AB … */
function letterOf(index: number): string {
  const before = Math.floor(index / letters.length) - 1;
  return `${before < 0 ? '' : letterOf(before)}${letters.charAt(index % letters.length)}`;
}

/** The places that are offered, from west to east: their order says nothing of the answer. */
export function offeredPlaces(atlas: Atlas, question: Question): readonly OfferedPlace[] {
  return placesAsked(atlas, question)
    .flatMap(({ id, position }) => (position ? [{ id, position }] : []))
    .sort((one, other) => one.position[0] - other.position[0])
    .map((place, index) => ({ ...place, letter: letterOf(index) }));
}

/** Where a place lies, in words that do not name it: "45.2° N, 82.6° E". */
export function whereabouts(text: LessonText, [across, latitude]: Position): string {
  const longitude = usualLongitude(across);
  const degrees = (value: number) => formatNumber(text.language, Math.abs(value), 1);
  return [
    text.say(latitude < 0 ? 'question.south' : 'question.north', { degrees: degrees(latitude) }),
    text.say(longitude < 0 ? 'question.west' : 'question.east', { degrees: degrees(longitude) }),
  ].join(text.say('record.comma'));
}

/** Pixels. */
interface Pin {
  readonly x: number;
  readonly y: number;
}

/**
 * Moves pins apart sideways until none lies upon another that is as high: a finger has room for each.
 * @param size of a pin, in pixels
 */
export function spread<P extends Pin>(pins: readonly P[], size: number): readonly P[] {
  const moved = pins.map((pin) => ({ pin, x: pin.x, y: pin.y }));
  // Each round parts what still touches; there are few pins.
  for (let round = 0; round < 200; round += 1) {
    let isFree = true;
    for (const [index, one] of moved.entries())
      for (const other of moved.slice(index + 1)) {
        const across = other.x - one.x;
        const missing = size - Math.abs(across);
        if (missing <= 0.01 || Math.abs(other.y - one.y) >= size) continue;
        isFree = false;
        const way = across < 0 ? -1 : 1;
        one.x -= (way * missing) / 2;
        other.x += (way * missing) / 2;
      }
    if (isFree) break;
  }
  return moved.map(({ pin, x }) => ({ ...pin, x }));
}
