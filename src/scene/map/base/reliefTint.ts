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
  dark: { shadow: [0, 3, 6], shadowStrength: 0.75, light: [150, 168, 182], lightStrength: 0.34 },
};

/** A relief of black shadows and white lights in the colours of a theme. */
export function tint(shade: ImageData, theme: 'light' | 'dark'): ImageData {
  const { shadow, shadowStrength, light, lightStrength } = tints[theme];
  const result = new ImageData(shade.width, shade.height);
  const from = shade.data;
  const to = result.data;
  for (let index = 0; index < from.length; index += 4) {
    const opacity = from[index + 3] ?? 0;
    if (opacity === 0) continue;
    const isLight = (from[index] ?? 0) > 127;
    const [red, green, blue] = isLight ? light : shadow;
    to[index] = red;
    to[index + 1] = green;
    to[index + 2] = blue;
    to[index + 3] = opacity * (isLight ? lightStrength : shadowStrength);
  }
  return result;
}
