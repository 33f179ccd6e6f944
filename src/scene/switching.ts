import type { Camera } from '../view/ids';
import type { Moment, Scene } from './scene';
import type { Padding, Picture, Renderer, RendererOptions } from './renderer';

/** What draws the map now: the picture that every browser can draw, or the map in WebGL above it. */
export type DrawnBy = 'picture' | 'map';

type CreateRenderer = (options: RendererOptions) => Renderer;

/** `onDrawn` tells of the map only: the picture is there from the start. */
export interface SwitchingOptions extends Omit<RendererOptions, 'container' | 'onFailure'> {
  /** Where the picture is drawn, and where the map. */
  readonly containers: Readonly<Record<DrawnBy, HTMLElement>>;
  readonly drawPicture: (options: RendererOptions) => Picture;
  /** Fetches the code of the map; rejects when it cannot be had. */
  readonly loadMap: () => Promise<CreateRenderer>;
  /** @param reason why there is only a picture, in words; empty when nothing failed */
  readonly onSwitch: (by: DrawnBy, reason: string) => void;
}

/** A renderer that is always there: it draws the picture until the map can take over, and when it cannot. */
export interface Switching extends Renderer {
  /** Starts the map, now or again; the picture stays until the map has drawn everything. */
  readonly startMap: () => void;
  /** Leaves the map and its WebGL context for the picture. */
  readonly leaveMap: () => void;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Draws the same scene with one of two renderers; what was shown goes over from one to the other. */
export function createSwitching(options: SwitchingOptions): Switching {
  const { containers, drawPicture, loadMap, onDrawn, onLost, onSwitch } = options;
  let scene: Scene | undefined;
  let moment: Moment | undefined;
  let padding: Padding = options.padding;
  let bounds = options.bounds;
  let theme = options.theme;
  let reducedMotion = options.reducedMotion;
  let picture: Picture | undefined;
  let map: Renderer | undefined;
  let mapIsShown = false;
  /** Each start of the map has a number, so that a late answer to an earlier one is let go. */
  let attempt = 0;
  /** The attempt that a start was made for; another one has left it behind. */
  let starting: number | undefined;

  const shown = () => (mapIsShown ? map : picture);
  const each = (tell: (renderer: Renderer) => void) => {
    for (const renderer of [picture, map]) if (renderer) tell(renderer);
  };

  function settings(by: DrawnBy, camera: Camera | undefined): RendererOptions {
    const isShown = () => mapIsShown === (by === 'map');
    return {
      ...options,
      container: containers[by],
      camera,
      bounds,
      padding,
      theme,
      reducedMotion,
      onHover: (hover) => {
        if (isShown()) options.onHover(hover);
      },
      onCamera: (next) => {
        if (isShown()) options.onCamera(next);
      },
      onDrawn: (what) => {
        if (by !== 'map') return;
        onDrawn(what);
        if (what === 'everything') showMap();
      },
      onFailure: (reason) => {
        if (by === 'map' && map) showPicture(reason);
      },
      ...(onLost && {
        onLost: () => {
          if (by !== 'map' || !map) return;
          showPicture('');
          onLost();
        },
      }),
    };
  }

  function tellAll(renderer: Renderer): void {
    if (scene) renderer.setScene(scene);
    if (moment) renderer.setMoment(moment);
  }

  /** The map has drawn everything: it takes over where the reader has moved the picture to. */
  function showMap(): void {
    if (!map || !picture || mapIsShown) return;
    const moved = picture.camera();
    if (moved) map.flyTo(moved, false);
    else if (map.camera()) map.fitBounds(bounds, false);
    if (moment) map.setMoment(moment);
    mapIsShown = true;
    picture.destroy();
    picture = undefined;
    onSwitch('map', '');
  }

  function showPicture(reason: string): void {
    attempt += 1;
    const left = map;
    map = undefined;
    if (mapIsShown || !picture) {
      mapIsShown = false;
      picture = drawPicture(settings('picture', left?.camera()));
      tellAll(picture);
    }
    picture.stay();
    left?.destroy();
    onSwitch('picture', reason);
  }

  async function start(): Promise<void> {
    attempt += 1;
    const mine = attempt;
    starting = mine;
    try {
      const drawMap = await loadMap();
      if (mine !== attempt) return;
      map = drawMap(settings('map', picture?.camera()));
      tellAll(map);
    } catch (error) {
      if (mine === attempt) showPicture(describe(error));
    }
  }

  picture = drawPicture(settings('picture', options.camera));

  return {
    startMap: () => {
      // One that is on its way needs no other beside it, which would ask for a drawing context of its own.
      if (!map && starting !== attempt) void start();
    },
    leaveMap: () => {
      showPicture('');
    },
    setScene: (next) => {
      scene = next;
      each((renderer) => {
        renderer.setScene(next);
      });
    },
    setMoment: (next) => {
      moment = next;
      shown()?.setMoment(next);
    },
    setTheme: (next) => {
      theme = next;
      each((renderer) => {
        renderer.setTheme(next);
      });
    },
    setPadding: (next) => {
      padding = next;
      each((renderer) => {
        renderer.setPadding(next);
      });
    },
    setReducedMotion: (next) => {
      reducedMotion = next;
      each((renderer) => {
        renderer.setReducedMotion(next);
      });
    },
    flyTo: (target, animate) => shown()?.flyTo(target, animate),
    fitBounds: (next, animate) => {
      bounds = next;
      shown()?.fitBounds(next, animate);
    },
    zoomBy: (step) => shown()?.zoomBy(step),
    camera: () => shown()?.camera(),
    destroy: () => {
      attempt += 1;
      each((renderer) => {
        renderer.destroy();
      });
      picture = undefined;
      map = undefined;
    },
  };
}
