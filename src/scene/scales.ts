/** Pixels a marker moves in a second, by mode; constant, so that spacing carries the rate. */
export const markerSpeed = { rail: 26, road: 22, air: 40, trade: 24 } as const;

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
/** Kilometres beyond a gate over which a ribbon thins to the hairline of a service without volume. */
export const taperKilometres = 550;
