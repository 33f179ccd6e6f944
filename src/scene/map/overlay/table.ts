import type { Strip } from '../../strip';
import type { Sections } from './sections';

/** Numbers in rows, as a picture that the shaders look them up in. */
export interface Table {
  readonly numbers: Float32Array;
  /** Texels; each holds four numbers. */
  readonly width: number;
  readonly height: number;
}

/** An empty table for so many records. Every graphics card takes pictures of this width. */
export function tableFor(records: number, texelsPerRecord: number): Table {
  const width = tableWidth(texelsPerRecord);
  const height = Math.max(1, Math.ceil((records * texelsPerRecord) / width));
  return { numbers: new Float32Array(width * height * 4), width, height };
}

const widest = 2048;

/** Texels in a row: no record is broken off at its end. */
export function tableWidth(texelsPerRecord: number): number {
  return widest - (widest % texelsPerRecord);
}

/** Texels of one strip: its volume, its kind, its line, its standing. */
export const texelsPerStrip = 4;

export const statusCodes = {
  reported: 0,
  derived: 1,
  interpolated: 2,
  service: 3,
  planned: 4,
  reference: 5,
  // Below all others: of these only the look is special, they are ribbons.
  split: -1,
  hatching: -2,
} as const;
const modeCodes = { rail: 0, road: 1, air: 2, sea: 3, trade: 4 } as const;
const directionCodes = { both: 0, out: 1, in: -1 } as const;

interface Row {
  readonly strip: Strip;
  readonly sections: Sections;
  /** Whether it stepped back in the scene before. */
  readonly wasBack: boolean;
}

/** What holds for whole strips, in their order. Linear in the strips. */
export function tableOf(rows: readonly Row[]): Table {
  const table = tableFor(rows.length, texelsPerStrip);
  const { numbers } = table;
  let at = 0;
  for (const { strip, sections, wasBack } of rows) {
    const { widths, rates, status, mode, direction, selected, isBack, hasMarkers } = strip;
    // Width and marker rate at the start and the end of the interval.
    numbers[at] = widths[0];
    numbers[at + 1] = widths[1];
    numbers[at + 2] = hasMarkers ? rates[0] : 0;
    numbers[at + 3] = hasMarkers ? rates[1] : 0;
    numbers[at + 4] = statusCodes[status];
    numbers[at + 5] = modeCodes[mode];
    numbers[at + 6] = directionCodes[direction];
    numbers[at + 7] = selected ? 1 : 0;
    // Flat distances from its first section.
    numbers[at + 8] = sections.length;
    numbers[at + 9] = sections.anchor;
    // Where it begins.
    numbers[at + 10] = sections.numbers[0] ?? 0;
    numbers[at + 11] = sections.numbers[1] ?? 0;
    // Whether it stepped back before, and does now.
    numbers[at + 12] = wasBack ? 1 : 0;
    numbers[at + 13] = isBack ? 1 : 0;
    at += texelsPerStrip * 4;
  }
  return table;
}
