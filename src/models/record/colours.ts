import type { Means, Mode } from '../../atlas/indicator';

/** Whether a mode is a means of transport, which has a colour and a form of its own. */
export function isMeans(mode: Mode | ''): mode is Means {
  return mode !== 'trade' && mode !== '';
}

/** The colour of a mode's marks; trade and matters without a mode are ink. */
export function markColour(mode: Mode | ''): string {
  return isMeans(mode) ? `var(--${mode})` : 'var(--ink)';
}

/** The colour of a mode's words and numbers. */
export function textColour(mode: Mode | ''): string {
  return isMeans(mode) ? `var(--${mode}-text)` : 'var(--ink)';
}
