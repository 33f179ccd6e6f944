import type { Language } from '../atlas/languages';
import { knownFormsOf } from './known';

/** The time of day in hours and minutes. */
export function formatClock(language: Language, time: Date): string {
  return new Intl.DateTimeFormat(knownFormsOf(language)?.numbers ?? language, {
    hour: '2-digit',
    minute: '2-digit',
  }).format(time);
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A stretch of time in minutes and seconds; from an hour on, in hours too. */
export function formatElapsed(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = twoDigits(whole % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`;
}
