import type { Bounds } from '../atlas/atlas';
import type { Camera, Pick } from '../view/ids';
import type { Moment, Scene } from './scene';

/** What the page offers a renderer, and what a renderer tells the page. */
export interface RendererOptions {
  readonly container: HTMLElement;
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
  readonly attribution: string;
  /** What the page lays over the map here and there, in pixels of the container: no name is written there. */
  readonly covered?: () => readonly ScreenBox[];
  readonly onPick: (pick: Pick | undefined) => void;
  readonly onHover: (hover: Hover | undefined) => void;
  readonly onCamera: (camera: Camera) => void;
  readonly onDrawn: (what: Drawn) => void;
  readonly onFailure: (reason: string) => void;
  /** The browser has taken the drawing context away, and means it; where nobody listens, that is a failure. */
  readonly onLost?: () => void;
}

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

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Whether two paddings leave the same area free. */
export function samePadding(one: Padding, other: Padding): boolean {
  return (
    one.top === other.top &&
    one.right === other.right &&
    one.bottom === other.bottom &&
    one.left === other.left
  );
}

/** One way of drawing scenes: SVG, which every browser can, and WebGL. */
export interface Renderer {
  readonly setScene: (scene: Scene) => void;
  /** Called once a frame while something moves; costs one uniform update and one redraw. */
  readonly setMoment: (moment: Moment) => void;
  readonly setTheme: (theme: 'light' | 'dark') => void;
  readonly setPadding: (padding: Padding) => void;
  readonly flyTo: (target: Camera, animate: boolean) => void;
  readonly fitBounds: (bounds: Bounds, animate: boolean) => void;
  readonly zoomBy: (step: number) => void;
  /** Whether markers stand still and the camera jumps. */
  readonly setReducedMotion: (reduced: boolean) => void;
  /** Where the reader has moved to; undefined while the fitted first view shows. */
  readonly camera: () => Camera | undefined;
  readonly destroy: () => void;
}

/** The renderer of the picture, which may be all there is or only be there until the map is. */
export interface Picture extends Renderer {
  /** No map is coming: what only a lasting picture is worth may be fetched. */
  readonly stay: () => void;
}
