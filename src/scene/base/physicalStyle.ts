import type { Palette } from '../../theme';

export type PhysicalGround = 'land' | 'water';

/**
 * How names of mountains, deserts and waters are set, whatever draws them. Sizes are in pixels; what is
 * not said in pixels is in text sizes.
 */
export const physicalStyle = {
  /** Text size at zooms, straight between them. */
  sizes: [
    [3, 10.5],
    [4, 12],
    [6, 15.5],
    [8, 19],
  ],
  /** The highest rank that is named, from a zoom on. */
  ranks: [
    [0, 1],
    [3, 2],
    [5, 4],
  ],
  /** Between letters. */
  spacing: { land: 0.08, water: 0.02 },
  /** The share of its curve that a name spans, and the widest it is set for that, between letters. */
  reach: 0.7,
  widestSpacing: 0.7,
  /** Widest line of a name that has no curve. */
  widest: 8,
  /** Pixels that a name keeps free around itself. */
  padding: 3,
  /** Pixels of the halo on every side of a letter. */
  halo: 1.2,
} as const;

/** The colours of a name and its halo: water is written in the colours of water. */
export const physicalColours: Readonly<
  Record<PhysicalGround, { readonly text: keyof Palette; readonly halo: keyof Palette }>
> = {
  land: { text: 'physicalName', halo: 'halo' },
  water: { text: 'waterLine', halo: 'water' },
};

/** The kinds of names that stand on water. */
export const waterKinds = ['lake', 'sea'] as const;
