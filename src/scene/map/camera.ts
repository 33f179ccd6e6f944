import type { LngLatBoundsLike, Map } from 'maplibre-gl';
import type { Camera, Padding, Renderer } from '../scene';

/** Nothing in the data is precise enough for a closer look. */
export const zooms = { minZoom: 2, maxZoom: 8 } as const;
const milliseconds = 620;

type Bounds = readonly [west: number, south: number, east: number, north: number];

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

function samePadding(one: Padding, other: Padding): boolean {
  return (
    one.top === other.top &&
    one.right === other.right &&
    one.bottom === other.bottom &&
    one.left === other.left
  );
}

const nearlySame = (one: number, other: number) => Math.abs(one - other) < 1e-7;

/**
 * Tells where the camera has come to rest. A change of the frame's size is no move of the camera; until
 * the camera has moved, the first view is fitted again.
 * @param fitted whether the map shows its first bounds
 */
export function watchCamera(
  map: Map,
  bounds: Bounds,
  fitted: boolean,
  onCamera: (camera: Camera) => void,
): void {
  let last = cameraOf(map);
  let untouched = fitted;
  map.on('resize', () => {
    if (!untouched) return;
    map.fitBounds(corners(bounds), { animate: false });
    last = cameraOf(map);
  });
  map.on('moveend', () => {
    const camera = cameraOf(map);
    const { longitude, latitude, zoom } = camera;
    const same =
      nearlySame(longitude, last.longitude) &&
      nearlySame(latitude, last.latitude) &&
      nearlySame(zoom, last.zoom);
    last = camera;
    if (same) return;
    untouched = false;
    onCamera(camera);
  });
}

export type CameraControls = Pick<Renderer, 'setPadding' | 'flyTo' | 'fitBounds' | 'zoomBy'>;

/** The camera moves only when it is told to, and at once for readers who prefer no motion. */
export function cameraControls(
  map: Map,
  reducedMotion: boolean,
  initialPadding: Padding,
): CameraControls {
  let padding = { ...initialPadding };
  const duration = (animate: boolean) => (animate && !reducedMotion ? milliseconds : 0);
  return {
    setPadding: (next) => {
      if (samePadding(padding, next)) return;
      padding = { ...next };
      map.easeTo({ padding, duration: duration(true) });
    },
    flyTo: ({ longitude, latitude, zoom }, animate) => {
      map.easeTo({ center: [longitude, latitude], zoom, padding, duration: duration(animate) });
    },
    fitBounds: (bounds, animate) => {
      // The camera may still be on its way to this padding: fit it as if it had arrived.
      map.jumpTo({ padding });
      map.fitBounds(corners(bounds), { duration: duration(animate), linear: true });
    },
    zoomBy: (step) => {
      map.zoomTo(map.getZoom() + step, { duration: duration(true) / 2 });
    },
  };
}
