import type { Strip } from '../../strip';
import type { Sections } from './sections';

/** What holds for a whole strip, as a picture of numbers that the shaders look up by the number of the strip. */
export interface Table {
  readonly numbers: Float32Array;
  /** Texels; each holds four numbers. */
  readonly width: number;
  readonly height: number;
}

/** Texels of one strip: its volume, its kind, its line. */
export const texelsPerStrip = 3;
const stripsPerRow = 256;
export const tableWidth = texelsPerStrip * stripsPerRow;

export const statusCodes = {
  reported: 0,
  derived: 1,
  interpolated: 2,
  service: 3,
  planned: 4,
  reference: 5,
} as const;
const modeCodes = { rail: 0, road: 1, air: 2, trade: 3 } as const;
const directionCodes = { both: 0, out: 1, in: -1 } as const;

interface Row {
  readonly strip: Strip;
  readonly sections: Sections;
}

/** The table of the strips, in their order. Linear in the strips. */
export function tableOf(rows: readonly Row[]): Table {
  const height = Math.max(1, Math.ceil(rows.length / stripsPerRow));
  const numbers = new Float32Array(tableWidth * height * 4);
  let at = 0;
  for (const { strip, sections } of rows) {
    const { widths, rates, status, mode, direction, selected, marked } = strip;
    // Width and marker rate at the start and the end of the interval.
    numbers[at] = widths[0];
    numbers[at + 1] = widths[1];
    numbers[at + 2] = marked ? rates[0] : 0;
    numbers[at + 3] = marked ? rates[1] : 0;
    numbers[at + 4] = statusCodes[status];
    numbers[at + 5] = modeCodes[mode];
    numbers[at + 6] = directionCodes[direction];
    numbers[at + 7] = selected ? 1 : 0;
    // Flat distances from its first section.
    numbers[at + 8] = sections.length;
    numbers[at + 9] = sections.anchor;
    at += texelsPerStrip * 4;
  }
  return { numbers, width: tableWidth, height };
}
