import type { Palette } from '../../../theme';

/** Draws an icon around the origin. */
export type Draw = (context: CanvasRenderingContext2D, palette: Palette) => void;
