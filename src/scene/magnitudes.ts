import { ribbonScale, taperKilometres } from './scales';

/** How much wider than at the overview a ribbon is at a zoom. */
export function widthScaleAt(zoom: number): number {
  const { overviewZoom, overview, regionalZoom, regional } = ribbonScale;
  const share = (zoom - overviewZoom) / (regionalZoom - overviewZoom);
  return overview + (regional - overview) * Math.min(1, Math.max(0, share));
}

/** 1 where the figure was counted, thinning to 0 over the kilometres beyond. */
export function weightAt(kilometre: number, full: readonly [number, number]): number {
  const beyond = Math.max(full[0] - kilometre, kilometre - full[1], 0);
  const left = 1 - Math.min(1, beyond / taperKilometres);
  return left * left * (3 - 2 * left);
}

/** Square pixels at the overview of the disc of the largest throughput of any year, whatever its unit. */
export const largestDisc = 4059;

/** The radius of a disc of so many square pixels. */
export function discRadius(squarePixels: number): number {
  return Math.sqrt(Math.max(0, squarePixels) / Math.PI);
}
