/** Fainter than this nothing is drawn. */
const THRESHOLD = 0.025;
/** Few steps of opacity keep the file small; they are finer where the picture is faint. */
const STEPS = 14;

/** Black shadows and white lights, transparent where the ground is flat: fits any theme. */
export async function writeTransparent(sharp, { strength, width, height }, file) {
  const pixels = Buffer.alloc(width * height * 4);
  strength.forEach((value, index) => {
    const alpha = stepped(Math.min(1, Math.max(0, Math.abs(value) - THRESHOLD)));
    pixels.fill(value < 0 ? 0 : 255, index * 4, index * 4 + 3);
    pixels[index * 4 + 3] = Math.round(alpha * 255);
  });
  const raw = { width, height, channels: 4 };
  await sharp(pixels, { raw }).webp({ quality: 1, alphaQuality: 100, effort: 6 }).toFile(file);
}


function stepped(alpha) {
  return (Math.round(Math.sqrt(alpha) * STEPS) / STEPS) ** 2;
}
