import { physicalStyle } from '../base/physicalStyle';
import type { Label } from '../scene';
import { between } from './zoomSteps';

/** How labels of one kind are set and placed; as on the WebGL map. */
export interface LabelStyle {
  /** Text size in pixels. */
  readonly size: number;
  /** The shares by which its letters are wider than those of the regular cut of the sans. */
  readonly breadth: number;
  /** Between letters, in text sizes. */
  readonly spacing: number;
  /** Widest line, in text sizes. */
  readonly widest: number;
  /** Size of the local name, in shares of the text size; it follows the text, or stands below it. */
  readonly local: number;
  readonly localBelow: boolean;
  readonly padding: number;
}

type Steps = readonly (readonly [zoom: number, value: number])[];

const exitSizes: Steps = [
  [3, 12],
  [7, 14],
];

const sizes: Readonly<Record<Label['kind'], Steps>> = {
  region: [
    [2, 13],
    [4, 19],
    [7, 27],
  ],
  figure: [
    [3, 13.5],
    [7, 17],
  ],
  port: [
    [3, 12.5],
    [7, 15],
  ],
  country: [
    [2, 10.5],
    [4, 13.5],
    [7, 18],
  ],
  city: [
    [3, 12],
    [7, 14.5],
  ],
  note: exitSizes,
  physical: physicalStyle.sizes,
  end: exitSizes,
  exit: exitSizes,
};

const usual = { spacing: 0, widest: 12, local: 0.94, localBelow: false, padding: 2 };

export function labelStyle(kind: Label['kind'], zoom: number): LabelStyle {
  // In half pixels, so that near zooms set names alike.
  const size = Math.round(between(zoom, sizes[kind]) * 2) / 2;
  switch (kind) {
    case 'region':
      return {
        ...usual,
        size,
        breadth: 1.14,
        spacing: 0.28,
        widest: 40,
        local: 0.64,
        localBelow: true,
      };
    case 'country':
      return { ...usual, size, breadth: 1.08, spacing: 0.22, widest: 7, padding: 6 };
    case 'physical':
      return {
        ...usual,
        size,
        breadth: 1,
        spacing: physicalStyle.spacing.land,
        widest: physicalStyle.widest,
        padding: physicalStyle.padding,
      };
    case 'figure':
      return { ...usual, size, breadth: 1.06, widest: 14 };
    case 'port':
      return { ...usual, size, breadth: 1.04 };
    case 'city':
      return { ...usual, size, breadth: 1 };
    case 'note':
      return { ...usual, size, breadth: 1, widest: 9 };
    case 'end':
    case 'exit':
      return { ...usual, size, breadth: 1.04, widest: 22 };
  }
}

/** From these zooms on, more may be named. */
const near = 3;
const close = 5;

/** Whether a label may show at a zoom at all. */
export function isDue({ kind, rank, mode, stands }: Label, zoom: number): boolean {
  const step = (far: number, at3: number, at5: number) =>
    stands === 'forward' || rank <= (zoom >= close ? at5 : zoom >= near ? at3 : far);
  // Airports lend the map their names only close up; further out their city stands for them.
  if (kind === 'port') return step(2, 5, 9) && (mode !== 'air' || zoom >= close);
  if (kind === 'city') return step(3, 6, 9);
  // It is written only where its line leaves the map.
  if (kind === 'end') return false;
  return true;
}

/** The order of claim on room, after what is selected: what the map is about and its figures come first. */
const claims: readonly Label['kind'][] = [
  'region',
  'figure',
  'note',
  'exit',
  'port',
  'country',
  'city',
  'physical',
];

/** Labels are placed in the rising order of this; the widest ribbon's figure is the story of the year. */
export function claimOf({ kind, rank }: Label): number {
  const isFirst = rank === 0 ? kind === 'port' : rank === 1 && kind === 'figure';
  return (isFirst ? -1 : claims.indexOf(kind)) * 100 + rank;
}
