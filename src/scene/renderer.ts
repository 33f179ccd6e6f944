import type { Bounds } from '../atlas/atlas';
import type { Position } from '../atlas/place';
import type { Camera, Pick } from '../view/ids';
import type { LayerId } from '../view/layers';
import type { Placement } from './camera';
import type { Padding } from './padding';
import type { Moment, Scene } from './scene';

/** What draws ground and flows now: the picture that every browser can draw, or WebGL in its place. */
export type DrawnBy = 'picture' | 'map';

/**
 * Why there is no map in WebGL, as far as the page has words of its own for it: WebGL is missing, its
 * context was lost, it draws other colours than it is told, or too slowly. Anything else is said in the
 * words of whatever was thrown.
 */
export const knownReasons = ['missing', 'lost', 'untrue', 'slow'] as const;
export type KnownReason = (typeof knownReasons)[number];

/** What the page offers the map, and what the map tells the page. */
export interface LiveMapOptions {
  /** Where marks, names and the picture are drawn, and below it where WebGL draws. */
  readonly containers: Readonly<Record<DrawnBy, HTMLElement>>;
  readonly camera: Camera | undefined;
  /** Of the first view, used when there is no camera. */
  readonly bounds: Bounds;
  readonly padding: Padding;
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  /**
   * Stands in a page that scrolls: the wheel alone and a single finger are left to it, and a reader who
   * tries them is told what works.
   */
  readonly cooperative?: (() => GestureWords) | undefined;
  /** What the page lays over the map here and there, in pixels of the container: no name is written there. */
  readonly covered?: () => readonly ScreenBox[];
  /** Calls back as soon as the page has nothing more pressing to do than to draw what it shows already. */
  readonly whenQuiet: (work: () => void) => void;
  /** Fetches the code that draws in WebGL; rejects when it cannot be had. */
  readonly loadSurface: () => Promise<CreateSurface>;
  /** The reader reaches for the map: from now on WebGL is worth its start. May come again and again. */
  readonly onIntent: () => void;
  readonly onPick: (pick: Pick | undefined) => void;
  /** A finger may have meant each of several things; undefined when that is no longer asked. */
  readonly onChoice: (choice: Choice | undefined) => void;
  /** Fetches how marks are called that the keys reach. */
  readonly loadMarkWords: () => Promise<MarkWords>;
  readonly onHover: (hover: Hover | undefined) => void;
  readonly onCamera: (camera: Camera) => void;
  /** Tells where places lie on the container now; again whenever the map has moved. */
  readonly onPlaced?: (pointOf: PointOf) => void;
  /** Whether the map says nothing of what is on it, to a pointer, a finger or a key. */
  readonly isMute?: () => boolean;
  /** Tells of WebGL only: the picture is there from the start. */
  readonly onDrawn: (what: Drawn) => void;
  /** @param reason why there is only a picture, a known reason or in words; empty when nothing failed */
  readonly onSwitch: (by: DrawnBy, reason: string) => void;
  /** The browser has taken the drawing context away, and means it; where nobody listens, that is a failure. */
  readonly onLost?: () => void;
}

/** Where a position lies, in pixels from the top left of the container. */
export type PointOf = (position: Position) => { readonly x: number; readonly y: number };

/** Several things that a finger may have meant, in pixels from the top left of the container. */
export interface Choice {
  readonly picks: readonly Pick[];
  readonly x: number;
  readonly y: number;
}

/** What a mark is and says, and where it stands among all that the keys reach; the first is 0. */
export type MarkWords = (pick: Pick, index: number, count: number) => string;

/** How a map that leaves the wheel to its page is zoomed and moved all the same, in the reader's language. */
export interface GestureWords {
  readonly wheel: string;
  readonly wheelOnMac: string;
  readonly touch: string;
}

/** The base map stands; then also everything that moves; then all that was still on its way. */
export type Drawn = 'map' | 'flows' | 'everything';

/** Pixels from the top left of the container. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Hover {
  readonly pick: Pick;
  /** Pixels from the top left of the container. */
  readonly x: number;
  readonly y: number;
}

/** The map on the page: one camera, one hand, marks and names, and below them ground and flows. */
export interface LiveMap {
  readonly setScene: (scene: Scene) => void;
  /** Called once a frame while something moves; costs WebGL one uniform update and one redraw. */
  readonly setMoment: (moment: Moment) => void;
  readonly setTheme: (theme: 'light' | 'dark') => void;
  /** A row of the key is pointed at: all that runs and is not of its layer steps back. */
  readonly setLit: (layer: LayerId | undefined) => void;
  /** What was fitted is fitted anew; any other place keeps its zoom. */
  readonly setPadding: (padding: Padding, animate: boolean) => void;
  readonly flyTo: (target: Camera, animate: boolean) => void;
  readonly fitBounds: (bounds: Bounds, animate: boolean) => void;
  readonly zoomBy: (step: number) => void;
  /** Whether markers stand still and the camera jumps. */
  readonly setReducedMotion: (reduced: boolean) => void;
  /** Where the reader has moved to; undefined while the fitted first view shows. */
  readonly camera: () => Camera | undefined;
  /** Starts WebGL, now or again; the picture stays until it has drawn everything. */
  readonly startMap: () => void;
  /** Leaves WebGL and its context for the picture. */
  readonly leaveMap: () => void;
  /** Draws these bounds for paper, as a picture and at once; without bounds, what the screen showed. */
  readonly setPaper: (bounds: Bounds | undefined) => void;
  readonly destroy: () => void;
}

/** What a surface shows at first, and whom it tells. */
export interface SurfaceOptions {
  readonly container: HTMLElement;
  /** Of the first view, for which the overview of the base map was drawn. */
  readonly bounds: Bounds;
  readonly placement: Placement;
  readonly scene: Scene;
  readonly moment: Moment;
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  /** The layer whose row of the key is pointed at. */
  readonly lit: LayerId | undefined;
  /** Other maps beside this one want the few drawing contexts of the browser, too. */
  readonly isAmongOthers: boolean;
  readonly onDrawn: (what: Drawn) => void;
  readonly onFailure: (reason: string) => void;
  /** The browser has taken the drawing context away, and means it. */
  readonly onLost: () => void;
}

/** Ground and flows in WebGL. It has no camera and no hand of its own: it is placed, like the picture. */
export interface Surface {
  readonly setScene: (scene: Scene) => void;
  readonly setMoment: (moment: Moment) => void;
  readonly setTheme: (theme: 'light' | 'dark') => void;
  readonly setLit: (layer: LayerId | undefined) => void;
  readonly setReducedMotion: (reduced: boolean) => void;
  /** Draws at once, so that what lies above it can move in the same frame. */
  readonly place: (placement: Placement) => void;
  readonly destroy: () => void;
}

/** Throws what went wrong and leaves nothing half-built. */
export type CreateSurface = (options: SurfaceOptions) => Surface;
