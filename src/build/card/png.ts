import { crc32, deflateSync } from 'node:zlib';
import { indexed, paletteOf, type Colour } from './palette';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

function chunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function header(width: number, height: number): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  // Eight bits a pixel, colours from a palette; the rest is what every PNG has.
  content.set([8, 3, 0, 0, 0], 8);
  return content;
}

/** Rows as PNG wants them, each after the number of its filter: none, which serves palettes best. */
function rowsOf(indices: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return rows;
}

/**
 * A picture without transparency as a PNG of at most 256 colours: a flat map in a few inks looks the
 * same, and weighs a third.
 * @param pixels red, green, blue, alpha, row by row from the top
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const channel = (at: number) => pixels[at] ?? 0;
  const colours: Colour[] = Array.from({ length: width * height }, (_, index) => {
    const at = index * 4;
    return (channel(at) << 16) | (channel(at + 1) << 8) | channel(at + 2);
  });
  const palette = paletteOf(colours);
  const inks = palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  const rows = rowsOf(indexed(colours, palette), width, height);
  return Buffer.concat([
    signature,
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Uint8Array.from(inks)),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
