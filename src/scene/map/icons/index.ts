import type { Palette } from '../../../theme';
import type { Draw } from './draw';
import {
  drawArea,
  drawCity,
  drawDisagreement,
  drawHatching,
  drawMark,
  drawSelection,
} from './marks';
import { drawPort } from './port';

/** Icons are drawn three times as large as they are shown, for dense screens. */
export const iconScale = 3;

export interface Icon {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Draws on a square of so many pixels, with the origin in its middle. */
function icon(size: number, palette: Palette, draw: Draw): Icon | undefined {
  const canvas = document.createElement('canvas');
  const side = size * iconScale;
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.scale(iconScale, iconScale);
  context.translate(size / 2, size / 2);
  draw(context, palette);
  const { data } = context.getImageData(0, 0, side, side);
  return { width: side, height: side, data };
}

const areaSize = 30;
const portSize = 22;
const markSize = 9;
const selectionSize = 34;
const citySize = 8;
const hatchingSize = 8;

/** The picture an icon name stands for; undefined for a name that is none of ours. */
export function drawIcon(name: string, palette: Palette): Icon | undefined {
  const [kind = '', first = '', second = ''] = name.split('/');
  switch (kind) {
    case 'port':
      return icon(portSize, palette, drawPort(first, second));
    case 'mark':
      return icon(markSize, palette, first === 'conflict' ? drawDisagreement : drawMark(first));
    case 'area':
      return icon(areaSize, palette, drawArea(first === 'selected'));
    case 'selection':
      return icon(selectionSize, palette, drawSelection);
    case 'city':
      return icon(citySize, palette, drawCity);
    case 'hatching':
      return icon(hatchingSize, palette, drawHatching);
    default:
      return undefined;
  }
}
