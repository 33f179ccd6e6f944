import { encode } from 'uqr';

/** A QR code as one outline in squares of side 1, with the quiet border that readers of codes need. */
export interface QrPath {
  readonly side: number;
  readonly path: string;
}

/** @throws Error when the text is longer than any code can hold (about 2,300 letters) */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const rows = data.map((row, y) =>
    row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')).join(''),
  );
  return { side: size, path: rows.join('') };
}
