import type { Map } from 'maplibre-gl';
import type { Palette } from '../../../theme';
import { colour } from '../overlay/traffic';

/** Pixels from one line of the hatching to the next along an edge, and the width of a line. */
const size = 8;
const lineWidth = 0.9;
/** Pixels of the tile for each pixel of the page, for dense screens. */
const density = 3;

/** A tile of diagonal lines, reckoned pixel by pixel: a canvas that is read back may answer with noise. */
function hatchingTile(ink: string) {
  const side = size * density;
  const [red, green, blue] = colour(ink).map((channel) => Math.round(channel * 255));
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      // How far the middle of the pixel lies from the nearest diagonal, in pixels of the tile.
      const along = (x + y + 1) % side;
      const away = Math.min(along, side - along) / Math.SQRT2;
      const cover = Math.min(1, Math.max(0, (lineWidth * density) / 2 - away + 0.5));
      data.set([red ?? 0, green ?? 0, blue ?? 0, cover * 255], (y * side + x) * 4);
    }
  return { width: side, height: side, data };
}

/** Gives the map the tile when it first asks for it. @returns what repaints it for another palette */
export function supplyHatching(map: Map, palette: () => Palette): () => void {
  const tile = () => hatchingTile(palette().ink);
  map.setMissingStyleImageResolver((id) => {
    if (id === 'hatching' && !map.hasImage(id)) map.addImage(id, tile(), { pixelRatio: density });
  });
  return () => {
    if (map.hasImage('hatching')) map.updateImage('hatching', tile());
  };
}
