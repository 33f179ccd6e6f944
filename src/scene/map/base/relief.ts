import type { ImageSource, Map } from 'maplibre-gl';
import type { Position } from '../../../atlas/place';
import { reliefCorners, reliefUrl } from '../../base/relief';
import { tint } from '../../base/reliefTint';
import type { MapLayer } from '../style';

const [northWest, northEast, southEast, southWest] = reliefCorners;
const corner = ([longitude, latitude]: Position): [number, number] => [longitude, latitude];

/** The relief that explains why the ports are where they are; its picture arrives later. */
export const relief: MapLayer = {
  id: 'relief',
  sources: {
    relief: {
      type: 'image',
      coordinates: [corner(northWest), corner(northEast), corner(southEast), corner(southWest)],
    },
  },
  shows: [],
  style: () => [
    {
      id: 'relief',
      type: 'raster',
      source: 'relief',
      paint: { 'raster-fade-duration': 0, 'raster-resampling': 'linear' },
    },
  ],
};

async function fetchPicture(): Promise<ImageData | undefined> {
  const response = await fetch(reliefUrl);
  if (!response.ok) throw new Error(`${String(response.status)} ${response.url}`);
  const picture = await createImageBitmap(await response.blob());
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(picture, 0, 0);
  picture.close();
  return context?.getImageData(0, 0, canvas.width, canvas.height);
}

/** Lays the relief on the map in the shadows and lights of a theme. Without it the map is only flatter. */
export function reliefPainter(map: Map): (theme: 'light' | 'dark') => Promise<void> {
  let picture: Promise<ImageData | undefined> | undefined;
  let wanted = '';
  return async (theme) => {
    wanted = theme;
    try {
      const shade = await (picture ??= fetchPicture());
      // Another theme may have been chosen, in the meantime.
      if (!shade || wanted !== theme) return;
      map.getSource<ImageSource>('relief')?.updateImage({ image: tint(shade, theme) });
    } catch {
      picture = undefined;
    }
  };
}
