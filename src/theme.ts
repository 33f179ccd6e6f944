/** Colours by theme: one table for map, key and charts; `app.css` repeats it as custom properties, held equal by a test. */
export interface Palette {
  readonly paper: string;
  readonly base: string;
  /** The ground of the map outside of the region. */
  readonly plate: string;
  readonly sheet: string;
  readonly card: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly water: string;
  readonly waterLine: string;
  readonly border: string;
  readonly province: string;
  readonly physicalName: string;
  readonly veil: string;
  readonly rail: string;
  readonly road: string;
  readonly air: string;
  readonly railText: string;
  readonly roadText: string;
  readonly airText: string;
  /** Around lines, symbols and labels, so that they stand off the relief. */
  readonly halo: string;
}

export type ThemeName = 'light' | 'dark';

export const palettes: Readonly<Record<ThemeName, Palette>> = {
  light: {
    paper: '#f7f3ea',
    base: '#f5f0e4',
    plate: '#efe9dc',
    sheet: '#fbf8f1',
    card: '#fffdf7',
    ink: '#23201c',
    ink2: '#5a5248',
    ink3: '#716759',
    rule: '#cfc6b7',
    water: '#d3dddf',
    waterLine: '#8fa6ad',
    border: '#857a6c',
    province: '#b5aa99',
    physicalName: '#736859',
    veil: '#e4dccb',
    rail: '#a5143f',
    road: '#96700a',
    air: '#00648f',
    railText: '#a5143f',
    roadText: '#7c5c00',
    airText: '#005c84',
    halo: '#f7f3ea',
  },
  dark: {
    paper: '#0e1317',
    base: '#141a1f',
    plate: '#0e1317',
    sheet: '#151b20',
    card: '#1b2329',
    ink: '#f1ece1',
    ink2: '#b9b5ab',
    ink3: '#8f9294',
    rule: '#38424a',
    water: '#0c2735',
    waterLine: '#4a6b7c',
    border: '#77838b',
    province: '#414c54',
    physicalName: '#8a979e',
    veil: '#0a0e11',
    rail: '#f2557c',
    road: '#f7cc55',
    air: '#3fbdea',
    railText: '#ff7391',
    roadText: '#f7cc55',
    airText: '#55c4ee',
    halo: '#11171b',
  },
};

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
