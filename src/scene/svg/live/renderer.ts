import { retain } from '../../retain';
import type { Moment, Scene } from '../../scene';
import type { Picture, RendererOptions } from '../../renderer';
import { stageOf } from '../../stage';
import { cameraControls } from './cameraControls';
import { createCountries } from './countries';
import { createDrawing } from './drawing';
import type { Tap } from './hand';
import { listenToHover } from './hover';
import { createLandforms } from './landforms';
import { pickAt } from './picking';
import type { Point } from './point';
import { poseOf, sameMoment, stepBefore } from './steps';
import type { FrameState } from './frameState';
import type { View, Viewport } from './camera';

/** How near, in pixels, is near enough for a mouse and for a finger. */
const reach = { fine: 6, coarse: 12 } as const;

/** A moment that stays for so many milliseconds is drawn as it is, and not as the step before it. */
const timeout = 200;

/** What the page was delivered with. */
const pagePicture = ':scope > .picture-room';

const stillMoment: Moment = { fraction: 0, secondsPerInterval: 0, seconds: 0 };

/** The size of an element in pixels, with fractions, as a ResizeObserver counts it. */
function sizeOf(element: Element) {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

/**
 * The map as a picture that every browser can draw. What the page was delivered with stays until the
 * picture is complete, and goes in the same frame.
 */
export function createSvgRenderer(options: RendererOptions): Picture {
  const { container, bounds } = options;
  const stage = stageOf(bounds);
  const countries = createCountries();
  const drawing = createDrawing(container, bounds, options.covered);
  const landforms = createLandforms({
    theme: options.theme,
    onRelief: drawing.showRelief,
    onNames: drawing.showPhysicalNames,
  });
  let scene: Scene | undefined;
  /** The moment that is drawn, and the last step of those that came. */
  let moment = stillMoment;
  let step = stillMoment;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let preparing: ReturnType<typeof setTimeout> | undefined;
  let drawingIsDue = false;
  let isGone = false;
  let still = options.reducedMotion;
  /** Where the stage rested last: while it moves it is drawn for there. */
  let rested: { readonly view: View; readonly viewport: Viewport } | undefined;
  let told = 0;
  /** Whether there will be no map: relief and names are then worth fetching. */
  let stays = false;

  const camera = cameraControls(container, {
    ...options,
    stage,
    cooperative: options.cooperative !== undefined,
    onTap: (tap: Tap) => {
      options.onPick(look(tap, tap.isTouch ? reach.coarse : reach.fine));
    },
    onStart: () => {
      hover.leave();
      if (told === 0) drawAtOnce();
      drawing.hold(true);
    },
    onView: (view) => {
      drawing.place(view, camera.viewport());
    },
    onRest: (view) => {
      drawing.hold(false);
      rested = { view, viewport: camera.viewport() };
      draw();
    },
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
    return scene && rested && { scene, pose: poseOf(moment, still), ...rested };
  }

  /** The picture that came with the page shows the same until ours is complete: there is time. */
  function drawNow(): void {
    const next = state();
    if (!next) return;
    if (told === 0 && container.querySelector(pagePicture)) prepare(next);
    else complete(next);
  }

  function prepare(first: FrameState): void {
    preparing ??= setTimeout(function prepareMore() {
      if (drawing.prepare(first)) drawAtOnce();
      else preparing = setTimeout(prepareMore);
    });
  }

  function drawAtOnce(): void {
    clearTimeout(preparing);
    const next = state();
    if (next) complete(next);
  }

  function complete(next: FrameState): void {
    drawing.draw(next);
    if (told !== 0) return;
    container.querySelector(pagePicture)?.remove();
    told = requestAnimationFrame(() => {
      options.onDrawn('map');
      options.onDrawn('flows');
      if (stays) landforms.start();
    });
  }

  function show(next: Moment): void {
    moment = next;
    draw();
  }

  /** Follows time in steps, so that most frames cost nothing, and comes to rest where it is. */
  function follow(next: Moment): void {
    clearTimeout(settling);
    const before = stepBefore(next);
    const isNew = !sameMoment(before, step);
    step = before;
    if (still) show(next);
    else if (isNew) show(before);
    if (still || sameMoment(next, before)) return;
    settling = setTimeout(() => {
      show(next);
    }, timeout);
  }

  function look(point: Point, tolerance: number) {
    if (!scene || !rested || camera.moving()) return undefined;
    const sight = { ...rested, names: drawing.names(), isInCountry: countries.hold };
    return pickAt(scene, sight, point, tolerance);
  }

  const hover = listenToHover(container, {
    look: (point) => look(point, reach.fine),
    onHover: options.onHover,
  });
  const observer = new ResizeObserver(() => {
    camera.resize(sizeOf(container));
  });
  observer.observe(container);
  camera.resize(sizeOf(container));

  return {
    setScene: (next) => {
      scene = scene ? retain(next, scene) : next;
      draw();
    },
    stay: () => {
      if (stays) return;
      stays = true;
      if (told !== 0) landforms.start();
    },
    setMoment: follow,
    // All but the relief is coloured by the page's own style sheet.
    setTheme: landforms.setTheme,
    setReducedMotion: (reduced) => {
      still = reduced;
      camera.setReducedMotion(reduced);
      draw();
    },
    setPadding: camera.setPadding,
    flyTo: camera.flyTo,
    fitBounds: camera.fitBounds,
    zoomBy: camera.zoomBy,
    camera: camera.camera,
    destroy: () => {
      isGone = true;
      clearTimeout(settling);
      clearTimeout(preparing);
      cancelAnimationFrame(told);
      landforms.stop();
      observer.disconnect();
      camera.stop();
      hover.stop();
      drawing.remove();
    },
  };
}
