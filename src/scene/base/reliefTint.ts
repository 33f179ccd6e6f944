interface Tint {
  /** Red, green, blue of the deepest shadow and the brightest light, and how strong they are. */
  readonly shadow: readonly [number, number, number];
  readonly shadowStrength: number;
  readonly light: readonly [number, number, number];
  readonly lightStrength: number;
}

/** On paper the shadows are brown ink and the lights are bare paper; on ink the lights do the work. */
const tints: Readonly<Record<'light' | 'dark', Tint>> = {
  light: {
    shadow: [104, 84, 56],
    shadowStrength: 0.85,
    light: [255, 254, 248],
    lightStrength: 0.75,
  },
  dark: { shadow: [0, 3, 6], shadowStrength: 0.75, light: [150, 168, 182], lightStrength: 0.46 },
};

/** The grey of flat ground, and how far from it compression alone may take a pixel. */
const flat = 128;
const noise = 3;

/** A grey relief, darker than flat in the shadow and lighter in the light, in the colours of a theme. */
export function tint(relief: ImageData, theme: 'light' | 'dark'): ImageData {
  const { shadow, shadowStrength, light, lightStrength } = tints[theme];
  const result = new ImageData(relief.width, relief.height);
  const from = relief.data;
  const to = result.data;
  for (let index = 0; index < from.length; index += 4) {
    const slope = (from[index] ?? flat) - flat;
    if (Math.abs(slope) <= noise) continue;
    const [red, green, blue] = slope > 0 ? light : shadow;
    to[index] = red;
    to[index + 1] = green;
    to[index + 2] = blue;
    to[index + 3] = 2 * Math.abs(slope) * (slope > 0 ? lightStrength : shadowStrength);
  }
  return result;
}
