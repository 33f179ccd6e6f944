import { decode, encode } from 'fast-png';

/** Red, green and blue of each pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const channels = 3;

/** Reads a PNG of 8 bits a channel; whatever is transparent in it is taken as it is. */
export function pictureOf(png: Uint8Array): Picture {
  const { width, height, data, channels: given } = decode(png);
  const pixels = new Uint8Array(width * height * channels);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    for (let channel = 0; channel < channels; channel += 1)
      pixels[pixel * channels + channel] = data[pixel * given + channel] ?? 0;
  return { width, height, data: pixels };
}

/** Writes a picture as a PNG. */
export function pngOf({ width, height, data }: Picture): Uint8Array {
  return encode({ width, height, data, channels, depth: 8 }, { zlib: { level: 9 } });
}

/** The mean colour of each square of so many pixels; at the right and lower edge of what there is of it. */
export function averaged({ width, height, data }: Picture, side: number): Picture {
  const across = Math.ceil(width / side);
  const down = Math.ceil(height / side);
  const sums = new Float64Array(across * down * channels);
  const counts = new Uint32Array(across * down);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const block = Math.floor(y / side) * across + Math.floor(x / side);
      counts[block] = (counts[block] ?? 0) + 1;
      for (let channel = 0; channel < channels; channel += 1) {
        const at = block * channels + channel;
        sums[at] = (sums[at] ?? 0) + (data[(y * width + x) * channels + channel] ?? 0);
      }
    }
  }
  const means = sums.map((sum, at) => sum / (counts[Math.floor(at / channels)] ?? 1));
  return { width: across, height: down, data: Uint8Array.from(means, Math.round) };
}

/** What is shown stands so many pixels to the right, also parts of one; the edges are drawn out. */
export function movedAside({ width, height, data }: Picture, by: number): Picture {
  const moved = new Uint8Array(data.length);
  for (let x = 0; x < width; x += 1) {
    const from = Math.min(width - 1, Math.max(0, x - by));
    const left = Math.floor(from);
    const right = Math.ceil(from);
    const share = from - left;
    for (let y = 0; y < height; y += 1) {
      for (let channel = 0; channel < channels; channel += 1) {
        const of = (column: number) => data[(y * width + column) * channels + channel] ?? 0;
        moved[(y * width + x) * channels + channel] = Math.round(
          of(left) * (1 - share) + of(right) * share,
        );
      }
    }
  }
  return { width, height, data: moved };
}
