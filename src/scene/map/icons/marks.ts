import type { Palette } from '../../../theme';
import type { Draw } from './draw';

/** The sign after a number about which sources disagree: two bars and a stroke through them. */
export function drawDisagreement(context: CanvasRenderingContext2D, palette: Palette): void {
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.4;
  context.stroke(new Path2D('M-4-1.6H4M-4 1.8H4M2.4-4.2L-2.4 4.4'));
}

/** The mark beside a number, in ink. */
export function drawMark(status: string): Draw {
  return (context, palette) => {
    context.strokeStyle = palette.ink;
    context.fillStyle = palette.ink;
    context.beginPath();
    context.arc(0, 0, status === 'reported' ? 3.6 : 3, 0, 2 * Math.PI);
    if (status === 'reported') context.fill();
    context.lineWidth = 1.5;
    if (status === 'interpolated') context.setLineDash([1.6, 1.5]);
    if (status !== 'reported') context.stroke();
    if (status !== 'part') return;
    context.beginPath();
    context.arc(0, 0, 3.4, Math.PI / 2, -Math.PI / 2);
    context.fill();
  };
}

const cogs = 24;

/** The cogged ring of a free-trade-zone area. */
export function drawArea(selected: boolean): Draw {
  return (context, palette) => {
    const ring = (colour: string, width: number, tooth: number) => {
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.beginPath();
      context.arc(0, 0, 10, 0, 2 * Math.PI);
      context.stroke();
      context.lineWidth = tooth;
      for (let cog = 0; cog < cogs; cog += 1) {
        const angle = (cog / cogs) * 2 * Math.PI;
        context.beginPath();
        context.moveTo(10 * Math.cos(angle), 10 * Math.sin(angle));
        context.lineTo(13.2 * Math.cos(angle), 13.2 * Math.sin(angle));
        context.stroke();
      }
    };
    ring(palette.halo, 4, 3);
    ring(palette.ink, selected ? 2.4 : 1.3, selected ? 1.8 : 1.1);
  };
}

export function drawSelection(context: CanvasRenderingContext2D, palette: Palette): void {
  context.beginPath();
  context.arc(0, 0, 14, 0, 2 * Math.PI);
  context.strokeStyle = palette.halo;
  context.lineWidth = 4.2;
  context.stroke();
  context.strokeStyle = palette.ink;
  context.lineWidth = 2;
  context.stroke();
}

/** A tile of diagonal lines that repeats without a seam. */
export function drawHatching(context: CanvasRenderingContext2D, palette: Palette): void {
  context.strokeStyle = palette.ink;
  context.lineWidth = 0.9;
  for (const shift of [-8, 0, 8]) {
    context.beginPath();
    context.moveTo(-8 + shift, 8);
    context.lineTo(8 + shift, -8);
    context.stroke();
  }
}

export function drawCity(context: CanvasRenderingContext2D, palette: Palette): void {
  context.beginPath();
  context.arc(0, 0, 1.9, 0, 2 * Math.PI);
  context.fillStyle = palette.halo;
  context.fill();
  context.strokeStyle = palette.ink2;
  context.lineWidth = 1.1;
  context.stroke();
}
