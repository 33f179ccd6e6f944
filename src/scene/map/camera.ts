import type { LngLatBoundsLike, Map } from 'maplibre-gl';
import type { Bounds } from '../../atlas/atlas';
import { sameCamera } from '../../view/camera';
import type { Camera } from '../../view/ids';
import { samePadding, type Padding, type Renderer } from '../renderer';

/** Nothing in the data is precise enough for a closer look. */
export const zooms = { minZoom: 2, maxZoom: 8 } as const;
const milliseconds = 620;

/** The other way round for MapLibre: two corners. */
export function corners([west, south, east, north]: Bounds): LngLatBoundsLike {
  return [
    [west, south],
    [east, north],
  ];
}

/** The camera as the page knows it: the middle of what the padding leaves free. */
export function cameraOf(map: Map): Camera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}

export type CameraControls = Pick<
  Renderer,
  'setPadding' | 'flyTo' | 'fitBounds' | 'zoomBy' | 'setReducedMotion' | 'camera'
>;

/** What the camera has to know of the page. */
export interface CameraSettings {
  readonly bounds: Bounds;
  readonly padding: Padding;
  readonly reducedMotion: boolean;
  /** Whether the map shows its bounds and should go on showing them when its frame changes size. */
  readonly fitted: boolean;
  readonly onCamera: (camera: Camera) => void;
}

/**
 * Moves the camera when it is told to, at once for readers who prefer no motion, and tells where a reader
 * has moved it. A fit to bounds is no place of its own: it is told to nobody and kept when the frame's
 * size changes.
 */
export function cameraControls(map: Map, settings: CameraSettings): CameraControls {
  const { onCamera } = settings;
  let { bounds, reducedMotion } = settings;
  let padding = { ...settings.padding };
  let fitted = settings.fitted;
  let last = cameraOf(map);
  /** A move begins: MapLibre ends the one before with a `moveend` that is not a place to stay. */
  let beginning = false;
  let fitting = false;
  const duration = (animate: boolean) => (animate && !reducedMotion ? milliseconds : 0);

  function begin(move: () => void): void {
    beginning = true;
    move();
    beginning = false;
  }

  map.on('moveend', () => {
    if (beginning) return;
    const camera = cameraOf(map);
    const moved = !sameCamera(camera, last);
    if (moved) last = camera;
    if (fitting) fitting = false;
    else if (moved) {
      fitted = false;
      onCamera(camera);
    }
  });
  map.on('resize', () => {
    if (!fitted) return;
    begin(() => map.fitBounds(corners(bounds), { animate: false }));
    last = cameraOf(map);
  });

  return {
    setPadding: (next) => {
      if (samePadding(padding, next)) return;
      padding = { ...next };
      begin(() => map.easeTo({ padding, duration: duration(true) }));
    },
    flyTo: ({ longitude, latitude, zoom }, animate) => {
      fitted = false;
      begin(() =>
        map.easeTo({ center: [longitude, latitude], zoom, padding, duration: duration(animate) }),
      );
    },
    fitBounds: (next, animate) => {
      bounds = next;
      fitted = true;
      fitting = duration(animate) > 0;
      begin(() => {
        // The camera may still be on its way to this padding: fit it as if it had arrived.
        map.jumpTo({ padding });
        map.fitBounds(corners(next), { duration: duration(animate), linear: true });
      });
      if (!fitting) last = cameraOf(map);
    },
    zoomBy: (step) => {
      map.zoomTo(map.getZoom() + step, { duration: duration(true) / 2 });
    },
    setReducedMotion: (reduced) => {
      reducedMotion = reduced;
    },
    camera: () => (fitted ? undefined : cameraOf(map)),
  };
}
