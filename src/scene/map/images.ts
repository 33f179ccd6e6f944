import type { Map } from 'maplibre-gl';
import type { Palette } from '../../theme';
import { drawIcon, iconScale } from './icons';

/** Draws the icons that the style names when they are first asked for, and again for another palette. */
export function supplyImages(map: Map, palette: () => Palette): { readonly repaint: () => void } {
  const supplied = new Set<string>();
  map.setMissingStyleImageResolver((id) => {
    const icon = drawIcon(id, palette());
    if (!icon || map.hasImage(id)) return;
    map.addImage(id, icon, { pixelRatio: iconScale });
    supplied.add(id);
  });
  return {
    repaint: () => {
      for (const id of supplied) {
        const icon = drawIcon(id, palette());
        if (icon && map.hasImage(id)) map.updateImage(id, icon);
      }
    },
  };
}
