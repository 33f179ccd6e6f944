/**
 * Light and shadow as one opaque grey picture: 128 is flat, 0 the deepest shadow, 255 the brightest
 * light. The page gives both their colour by theme; opacity inside the file would cost three times as much.
 */
export async function writeGrey(sharp, { strength, width, height }, file) {
  const pixels = Buffer.from(Uint8ClampedArray.from(strength, (value) => 128 + value * 127));
  const raw = { width, height, channels: 1 };
  await sharp(pixels, { raw }).webp({ quality: 70, effort: 6 }).toFile(file);
}
