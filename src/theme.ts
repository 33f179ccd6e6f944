/** Each colour once: as it is in the light theme, and in the dark one. */
const coloursIn = (theme: (light: string, dark: string) => string) => ({
  paper: theme('#f7f3ea', '#0e1317'),
  base: theme('#f5f0e4', '#141a1f'),
  /** The ground of the map outside of the region. */
  plate: theme('#efe9dc', '#0e1317'),
  sheet: theme('#fbf8f1', '#151b20'),
  card: theme('#fffdf7', '#1b2329'),
  ink: theme('#23201c', '#f1ece1'),
  ink2: theme('#5a5248', '#b9b5ab'),
  ink3: theme('#716759', '#8f9294'),
  rule: theme('#cfc6b7', '#38424a'),
  water: theme('#d3dddf', '#0c2735'),
  waterLine: theme('#8fa6ad', '#4a6b7c'),
  border: theme('#857a6c', '#77838b'),
  province: theme('#b5aa99', '#414c54'),
  physicalName: theme('#736859', '#8a979e'),
  veil: theme('#e4dccb', '#0a0e11'),
  rail: theme('#a5143f', '#f2557c'),
  road: theme('#96700a', '#f7cc55'),
  air: theme('#00648f', '#3fbdea'),
  sea: theme('#1e5200', '#4cab3a'),
  railText: theme('#a5143f', '#ff7391'),
  roadText: theme('#7c5c00', '#f7cc55'),
  airText: theme('#005c84', '#55c4ee'),
  seaText: theme('#1e5200', '#5cb848'),
  /** Around lines, symbols and labels, so that they stand off the relief. */
  halo: theme('#f7f3ea', '#11171b'),
});

/** The colours of one theme, as map, key, charts, cards and files use them. */
export type Palette = Readonly<ReturnType<typeof coloursIn>>;

export type ThemeName = 'light' | 'dark';

export const palettes: Readonly<Record<ThemeName, Palette>> = {
  light: coloursIn((light) => light),
  dark: coloursIn((_, dark) => dark),
};

/** The custom property of a colour: `physicalName` is `--physical-name`, `ink2` is `--ink-2`. */
export function propertyOf(colour: string): string {
  const dashed = colour.replace(/[A-Z]|(?<=[a-z])\d/g, (at) => `-${at.toLowerCase()}`);
  return `--${dashed}`;
}

/** The colours as custom properties that follow the `color-scheme` of where they are used. */
export function colourSheet(): string {
  const colours = Object.entries(coloursIn((light, dark) => `light-dark(${light}, ${dark})`));
  return `:root{${colours.map(([name, colour]) => `${propertyOf(name)}:${colour}`).join(';')}}`;
}
