/** A colour as one number: red, green and blue of 8 bits each. */
export type Colour = number;

/** So many colours a picture with a palette may have. */
const most = 256;
/** Colours nearer than this in every channel are one: edges of letters make thousands that no eye tells apart. */
const nearest = 3;

/** How far two colours are from each other in red, green and blue. */
function distance(one: Colour, other: Colour): readonly [number, number, number] {
  const between = (shift: number) => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255));
  return [between(16), between(8), between(0)];
}

/** The most frequent colours that differ from each other; always the same ones for the same picture. */
export function paletteOf(colours: readonly Colour[]): readonly Colour[] {
  const counts = new Map<Colour, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const frequent = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  const palette: Colour[] = [];
  for (const [colour] of frequent) {
    if (palette.length === most) break;
    if (palette.every((one) => Math.max(...distance(one, colour)) >= nearest)) palette.push(colour);
  }
  return palette;
}

/** The place of the colour of a palette that looks most like a colour; the eye weighs green most. */
function nearestIn(palette: readonly Colour[], colour: Colour): number {
  let [best, least] = [0, Infinity];
  palette.forEach((one, index) => {
    const [red, green, blue] = distance(one, colour);
    const far = 3 * red ** 2 + 6 * green ** 2 + blue ** 2;
    if (far < least) [best, least] = [index, far];
  });
  return best;
}

/** For each pixel the place of its colour in the palette. */
export function indexed(colours: readonly Colour[], palette: readonly Colour[]): Uint8Array {
  const known = new Map<Colour, number>();
  return Uint8Array.from(colours, (colour) => {
    const before = known.get(colour);
    if (before !== undefined) return before;
    const index = nearestIn(palette, colour);
    known.set(colour, index);
    return index;
  });
}
