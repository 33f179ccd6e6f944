import type { Palette } from '../../../theme';
import type { Draw } from './draw';

type Outline = (context: CanvasRenderingContext2D) => void;

/** The form that names the mode of a port. */
const outlines: Readonly<Record<string, Outline>> = {
  rail: (context) => {
    context.rect(-4.8, -4.8, 9.6, 9.6);
  },
  road: (context) => {
    context.arc(0, 0, 5.2, 0, 2 * Math.PI);
  },
  air: (context) => {
    context.moveTo(0, -5.9);
    context.lineTo(6.2, 4.7);
    context.lineTo(-6.2, 4.7);
    context.closePath();
  },
};
const someOutline: Outline = (context) => {
  context.arc(0, 0, 5.2, 0, 2 * Math.PI);
};

function trace(context: CanvasRenderingContext2D, outline: Outline): void {
  context.beginPath();
  outline(context);
}

function modeColour(mode: string, palette: Palette): string {
  if (mode === 'rail') return palette.rail;
  if (mode === 'road') return palette.road;
  if (mode === 'air') return palette.air;
  return palette.ink2;
}

/** Solid, hollow, broken, half, neutral; struck out where the port does not work. */
export function drawPort(mode: string, status: string): Draw {
  return (context, palette) => {
    const outline = outlines[mode] ?? someOutline;
    const neutral = status === 'absent' || status === 'closed';
    const colour = neutral ? palette.border : modeColour(mode, palette);
    context.lineJoin = mode === 'air' ? 'round' : 'miter';
    trace(context, outline);
    context.strokeStyle = palette.halo;
    context.lineWidth = 4.4;
    context.stroke();
    context.fillStyle = palette.halo;
    context.fill();
    context.fillStyle = colour;
    if (status === 'reported') context.fill();
    if (status === 'part') {
      context.save();
      context.clip();
      context.fillRect(-8, -8, 8, 16);
      context.restore();
    }
    trace(context, outline);
    context.strokeStyle = colour;
    context.lineWidth = neutral ? 1.4 : 1.8;
    if (status === 'interpolated') context.setLineDash([2.1, 1.7]);
    context.stroke();
    if (status !== 'closed') return;
    context.beginPath();
    context.moveTo(-7, 7);
    context.lineTo(7, -7);
    context.lineWidth = 1.4;
    context.stroke();
  };
}
