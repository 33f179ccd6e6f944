import type { Mode } from '../../atlas/indicator';

function coloured(mode: Mode | 'sea' | ''): mode is 'rail' | 'road' | 'air' {
  return mode === 'rail' || mode === 'road' || mode === 'air';
}

/** The colour of a mode's marks; trade and matters without a mode are ink. */
export function markColour(mode: Mode | 'sea' | ''): string {
  return coloured(mode) ? `var(--${mode})` : 'var(--ink)';
}

/** The colour of a mode's words and numbers. */
export function textColour(mode: Mode | ''): string {
  return coloured(mode) ? `var(--${mode}-text)` : 'var(--ink)';
}
