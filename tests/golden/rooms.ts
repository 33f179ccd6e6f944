import type { Box } from '../../src/scene/labels/boxes';
import type { Padding } from '../../src/scene/padding';

/** What the page leaves to its map in a window of some size: measured in a browser, and held to it there. */
export interface Room {
  /** Of the map, in pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Which of the package's bounds are fitted into it. */
  readonly bounds: 'wide' | 'narrow';
  /** What is kept free at its edges. */
  readonly padding: Padding;
  /** What lies over the map here and there: the zoom, the credit. */
  readonly covered: readonly Box[];
}

const air = { top: 24, left: 24, bottom: 24, right: 24 };
const besideColumn = { ...air, right: 332 };
const besidePanel = { ...air, right: 414 };

const desk = {
  size: { width: 1238, height: 533.22 },
  bounds: 'wide',
  covered: [
    { left: 10, top: 413.22, right: 40, bottom: 499.22 },
    { left: 10, top: 514.83, right: 482, bottom: 529.22 },
  ],
} as const;

const rooms = {
  desk: { ...desk, padding: besideColumn },
  deskWithPanel: { ...desk, padding: besidePanel },
  medium: {
    size: { width: 958, height: 368 },
    bounds: 'wide',
    padding: besideColumn,
    covered: [
      { left: 10, top: 248, right: 40, bottom: 334 },
      { left: 10, top: 349.61, right: 482, bottom: 364 },
    ],
  },
  phone: {
    size: { width: 390, height: 465.88 },
    bounds: 'narrow',
    padding: air,
    covered: [{ left: 10, top: 433.09, right: 380, bottom: 461.88 }],
  },
  frame: {
    size: { width: 640, height: 277 },
    bounds: 'narrow',
    padding: air,
    covered: [{ left: 10, top: 258.61, right: 482, bottom: 273 }],
  },
  smallestFrame: {
    size: { width: 320, height: 117 },
    bounds: 'narrow',
    padding: air,
    covered: [{ left: 10, top: 84.22, right: 310, bottom: 113 }],
  },
} as const satisfies Readonly<Record<string, Room>>;

export type RoomName = keyof typeof rooms;

export const roomOf = (name: RoomName): Room => rooms[name];
