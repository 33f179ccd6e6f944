import { ribbonScale, splitShare, taperKilometres } from './scales';

/** How much wider than at the overview a ribbon is at a zoom. */
export function widthScaleAt(zoom: number): number {
  const { overviewZoom, overview, regionalZoom, regional } = ribbonScale;
  const share = (zoom - overviewZoom) / (regionalZoom - overviewZoom);
  return overview + (regional - overview) * Math.min(1, Math.max(0, share));
}

/** From 0 to 1, slowly at both ends. */
const eased = (share: number) => share * share * (3 - 2 * share);

/** 1 where the figure was counted, thinning to 0 over the kilometres beyond. */
export function weightAt(kilometre: number, full: readonly [number, number]): number {
  const beyond = Math.max(full[0] - kilometre, kilometre - full[1], 0);
  return eased(1 - Math.min(1, beyond / taperKilometres));
}

/** The share of a sum's width that hatching has after so much of its way, 0 to 1. */
export function splitWeightAt(share: number): number {
  return 1 - (1 - splitShare) * eased(Math.min(1, Math.max(0, share)));
}

/** Square pixels at the overview of the disc of the largest throughput of any year, where its unit says no scale. */
export const largestDisc = 4059;

/** The radius of a disc of so many square pixels. */
export function discRadius(squarePixels: number): number {
  return Math.sqrt(Math.max(0, squarePixels) / Math.PI);
}
