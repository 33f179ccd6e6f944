import { stillMoment } from '../emptyScene';
import type { LiveMap, LiveMapOptions } from '../renderer';
import { enlargementOf } from '../point';
import { retain } from '../retain';
import type { LayerId } from '../../view/layers';
import type { Scene } from '../scene';
import { flatten } from '../mercator';
import { stageOf } from '../stage';
import { createBoard } from './board';
import { fitted, pointAt, type Placement } from '../camera';
import { cameraControls } from './cameraControls';
import { createCountries } from './countries';
import type { FrameState } from './frameState';
import { hintAtGestures } from './gestureHint';
import { listenToHover } from './hover';
import { listenToIntent } from './intent';
import { createPace } from './pace';
import { bringPhysicalNames } from './physicalNames';
import { createPointing } from './pointing';
import { poseOf } from './steps';
import { createTakeover } from './takeover';
import type { createWalk } from './walk';
import { listenToWalk } from './walkKeys';

/** What the page was delivered with. */
const pagePicture = ':scope > .picture-room';

/** What the picture is drawn in for paper, in pixels: 176 by 104 mm. The style sheet puts it into its place. */
const paperRoom = { width: 665, height: 393 };

/** The size of an element as it is laid out, in pixels, with fractions, as a ResizeObserver counts it. */
function sizeOf(element: HTMLElement) {
  const { width, height } = element.getBoundingClientRect();
  const times = enlargementOf(element);
  return { width: width / times, height: height / times };
}

/**
 * The map on the page. Its camera, its hand, its marks and names are the same whatever draws ground and
 * flows below them: the picture at first, which every browser can draw, and WebGL from when it is started.
 * What the page was delivered with stays until the picture is complete, and goes in the same frame.
 */
export function createLiveMap(options: LiveMapOptions): LiveMap {
  const { bounds } = options;
  const container = options.containers.picture;
  const stage = stageOf(bounds);
  const countries = createCountries();
  const board = createBoard(container, bounds, options.covered);
  let scene: Scene | undefined;
  let { theme } = options;
  /** Time as it is, and as the board shows it. */
  let now = stillMoment;
  let moment = stillMoment;
  let preparing: ReturnType<typeof setTimeout> | undefined;
  let isPreparing = false;
  let drawingIsDue = false;
  let isGone = false;
  let still = options.reducedMotion;
  let lit: LayerId | undefined;
  /** Where the stage rested last: while it moves it is drawn for there. */
  let rested: Placement | undefined;
  /** Whether the board has taken the place of what the page was delivered with. */
  let isComplete = false;
  /** Where the stage lies on paper, while the page is printed. */
  let onPaper: Placement | undefined;
  let stopNames: () => void = () => undefined;
  /** Whether WebGL is to start as soon as there is a picture for it to take over from. */
  let isAwaited = false;

  const camera = cameraControls(container, {
    ...options,
    stage,
    cooperative: options.cooperative !== undefined,
    onTap: (tap) => {
      pointing.tap(tap);
    },
    onStart: () => {
      hover.leave();
      options.onChoice(undefined);
      if (!isComplete) drawAtOnce();
      board.hold(true);
    },
    onView: (view) => {
      const placement = { view, viewport: camera.viewport() };
      if (takeover.isShown()) takeover.surface()?.place(placement);
      if (!onPaper) board.place(placement);
      walk?.place(placement);
      options.onPlaced?.((position) => pointAt(flatten(position), view, placement.viewport));
    },
    onRest: (view) => {
      board.hold(false);
      rested = { view, viewport: camera.viewport() };
      draw();
    },
  });
  const pace = createPace(stillMoment, (next) => {
    moment = next;
    draw();
  });
  const takeover = createTakeover({
    load: options.loadSurface,
    settings: () => {
      const state = rested && scene && { placement: rested, scene };
      if (!state) throw new Error('There is nothing to draw yet');
      const { map } = options.containers;
      const isAmongOthers = options.onLost !== undefined;
      return {
        ...{ container: map, bounds, isAmongOthers },
        ...{ ...state, moment: now, theme, reducedMotion: still, lit },
      };
    },
    onDrawn: options.onDrawn,
    onShown: (surface) => {
      const view = camera.view();
      if (view) surface.place({ view, viewport: camera.viewport() });
      surface.setMoment(now);
      board.leaveGround();
      options.onSwitch('map', '');
    },
    onGone: (reason) => {
      board.takeGround();
      options.onSwitch('picture', reason);
    },
    onLost: options.onLost,
  });

  /** Scene, moment and camera change together: what they change is drawn once. */
  function draw(): void {
    if (drawingIsDue) return;
    drawingIsDue = true;
    queueMicrotask(() => {
      drawingIsDue = false;
      if (!isGone) drawNow();
    });
  }

  function state(): FrameState | undefined {
    return scene && rested && { scene, pose: poseOf(moment, still), ...rested, ...onPaper };
  }

  /** The picture that came with the page shows the same until ours is complete: there is time. */
  function drawNow(): void {
    const next = state();
    if (!next) return;
    if (!isComplete && container.querySelector(pagePicture)) prepare();
    else complete(next);
  }

  /** A layer to a task, from when the page has read its link: what it says is drawn once. */
  function prepare(): void {
    if (isPreparing) return;
    isPreparing = true;
    options.whenQuiet(() => {
      preparing = setTimeout(() => {
        const first = state();
        if (first) prepareMore(first);
      });
    });
  }

  function prepareMore(first: FrameState): void {
    if (isComplete || isGone) return;
    if (board.prepare(first)) drawAtOnce();
    else preparing = setTimeout(prepareMore, 0, first);
  }

  function drawAtOnce(): void {
    clearTimeout(preparing);
    const next = state();
    if (next) complete(next);
  }

  function complete(next: FrameState): void {
    board.draw(next, !still);
    if (isComplete) return;
    isComplete = true;
    container.querySelector(pagePicture)?.remove();
    stopNames = bringPhysicalNames(board.showPhysicalNames);
    if (isAwaited) takeover.start();
  }

  const pointing = createPointing({
    seen: () => {
      if (!scene || !rested) return undefined;
      const sight = { ...rested, names: board.names(), isInCountry: countries.hold };
      return { scene, sight };
    },
    before: ({ x, y }) => {
      const now = camera.moving() && camera.view();
      if (!now || !rested) return undefined;
      const { view } = rested;
      const growth = view.width / now.width;
      return { x: view.x + (x - now.x) * growth, y: view.y + (y - now.y) * growth };
    },
    ...options,
  });
  const hover = listenToHover(container, {
    prepare: pointing.prepare,
    look: pointing.under,
    onHover: options.onHover,
  });

  /** Where the keys have come to, from when they are used first. */
  let walk: ReturnType<typeof createWalk> | undefined;
  async function beginWalk(): Promise<ReturnType<typeof createWalk>> {
    const [code, words] = await Promise.all([import('./answers'), options.loadMarkWords()]);
    walk ??= code.createWalk({
      container,
      state: () => {
        const view = camera.destination();
        return scene && view && { scene, placement: { view, viewport: camera.viewport() } };
      },
      reveal: camera.reveal,
      words,
      onOpen: options.onPick,
    });
    return walk;
  }
  const stopWalk = listenToWalk(container, (key) => {
    if (options.isMute?.()) return;
    void beginWalk().then(({ press }) => {
      press(key);
    });
  });
  const stopIntent = listenToIntent(container, options.cooperative !== undefined, options.onIntent);
  const stopHint = options.cooperative && hintAtGestures(container, options.cooperative);
  const observer = new ResizeObserver(() => {
    camera.resize(sizeOf(container));
  });
  observer.observe(container);
  camera.resize(sizeOf(container));

  return {
    setScene: (next) => {
      scene = scene ? retain(next, scene) : next;
      takeover.surface()?.setScene(scene);
      if (options.isMute?.()) walk?.leave();
      else walk?.renew();
      draw();
    },
    setMoment: (next) => {
      now = next;
      if (takeover.isShown()) takeover.surface()?.setMoment(next);
      pace.follow(next, still);
    },
    setTheme: (next) => {
      theme = next;
      // All but WebGL is coloured by the page's own style sheet.
      takeover.surface()?.setTheme(next);
    },
    setLit: (layer) => {
      lit = layer;
      // The style sheet of the page does it for the picture.
      takeover.surface()?.setLit(layer);
    },
    setReducedMotion: (reduced) => {
      still = reduced;
      camera.setReducedMotion(reduced);
      takeover.surface()?.setReducedMotion(reduced);
      draw();
    },
    setPadding: camera.setPadding,
    flyTo: camera.flyTo,
    fitBounds: camera.fitBounds,
    zoomBy: (step) => {
      options.onIntent();
      camera.zoomBy(step);
    },
    camera: camera.camera,
    startMap: () => {
      if (isComplete) takeover.start();
      else isAwaited = true;
    },
    leaveMap: () => {
      isAwaited = false;
      takeover.leave();
    },
    setPaper: (paper) => {
      if (paper) takeover.leave();
      const viewport = {
        stage,
        size: paperRoom,
        padding: { top: 8, right: 8, bottom: 8, left: 8 },
      };
      onPaper = paper && { view: fitted(paper, viewport), viewport };
      drawAtOnce();
      const placement = onPaper ?? rested;
      if (placement) board.place(placement);
    },
    destroy: () => {
      isGone = true;
      pace.stop();
      clearTimeout(preparing);
      stopNames();
      stopIntent();
      stopHint?.();
      observer.disconnect();
      camera.stop();
      hover.stop();
      stopWalk();
      takeover.destroy();
      board.remove();
    },
  };
}
