/**
 * How strong a service without a documented volume is drawn beside what is measured, by mode, until it is
 * chosen: 1 is full strength. The style sheet of the picture says the same.
 */
export const serviceStrength = { rail: 0.62, road: 0.62, air: 0.36, sea: 0.62 } as const;
/** How strong is what steps back, whatever it is, and how long it takes to. The style sheets say the same strength. */
export const backStrength = 0.2;
export const stepMilliseconds = 200;
/** Pixels a marker moves in a second, by mode; constant, so that spacing carries the rate. */
export const markerSpeed = { rail: 26, road: 22, air: 40, sea: 20, trade: 24 } as const;

/** Ribbon widths grow from the overview to the regional zoom, in pixels per `perPixel` units. */
export const ribbonScale = {
  overviewZoom: 3.5,
  overview: 1,
  regionalZoom: 6,
  regional: 1.9,
} as const;
/** Two lanes, one for each direction, from this width on. */
export const twoLaneWidth = 8.5;
/** A measured ribbon is never thinner than this. */
export const thinnestRibbon = 1.2;
/** The share of a sum's width to which hatching eases at a gate where its part is not documented. */
export const splitShare = 1 / 3;
/** Kilometres beyond a gate over which a ribbon thins to the hairline of a service without volume. */
export const taperKilometres = 550;
