import type { PartnerMark, Scene } from '../scene';
import { node, type SvgNode } from '../node';
import type { Stage } from '../stage';

/** Units of the paths of the overview across the whole world; a test holds it equal to the file's. */
export const overviewSize = 16384;
const worldSize = 512;
const unit = overviewSize / worldSize;

/** The stage in units of the overview, whose y runs to the south. */
function viewBoxOf({ x, y, width, height }: Stage) {
  const numbers = [x, worldSize - y - height, width, height];
  return {
    viewBox: numbers.map((number) => Number((number * unit).toFixed(2))).join(' '),
    preserveAspectRatio: 'none',
  };
}

/** What is drawn from which path, from bottom to top. */
const layers: readonly (readonly [id: string, name: string])[] = [
  ['ocean', 'water'],
  ['lakes', 'water lakes'],
  ['former-lakes', 'former-lakes'],
  ['rivers-1', 'rivers'],
  ['provinces', 'provinces'],
  ['borders', 'border-bands'],
  ['borders', 'borders'],
  ['uncertain-borders', 'borders uncertain'],
];

/** The region of the atlas, a brighter sheet on the paper, which is the colour of the frame. */
export function landOf(stage: Stage): SvgNode {
  const region = node('use', { class: 'region', href: '#base-region' });
  return node('svg', { class: 'ground', ...viewBoxOf(stage) }, [region]);
}

/** Waters and boundaries, which lie on the relief; like the land they stand still. */
export function groundOf(stage: Stage): SvgNode {
  return node(
    'svg',
    { class: 'ground', ...viewBoxOf(stage) },
    layers.map(([id, name]) => node('use', { class: name, href: `#base-${id}` })),
  );
}

const highestShade = 4;

function nameOf({ shade, group, selected, stands }: PartnerMark): string {
  const shown = Math.min(highestShade, shade);
  return `shade-${shown}${group ? ' hatched' : ''}${selected || stands ? ' selected' : ''}`;
}

/** Pixels from one line of the hatching to the next. */
const hatchingPixels = 7;
const hatchingWidth = 0.9;

/** A tile of diagonal lines for countries of which only the sum of their group is known. */
function hatching(zoom: number): SvgNode {
  const pixel = unit / 2 ** zoom;
  const size = Number((hatchingPixels * pixel).toFixed(2));
  const corner = size / 4;
  const lines = `M0 ${size}L${size} 0M${-corner} ${corner}L${corner} ${-corner}M${size - corner} ${size + corner}L${size + corner} ${size - corner}`;
  const tile = { id: 'hatching', width: size, height: size, patternUnits: 'userSpaceOnUse' };
  return node('pattern', tile, [
    node('path', { d: lines, 'stroke-width': Number((hatchingWidth * pixel).toFixed(2)) }),
  ]);
}

/** Partner countries in the shade of their class; they lie on the land and below the relief. */
export function shadesOf({ partners }: Scene, stage: Stage, zoom: number): SvgNode {
  const shown = partners.filter(
    ({ isoNumeric, shade, selected, stands }) =>
      /^\d{3}$/.test(isoNumeric) && (shade > 0 || selected || stands),
  );
  const countries = shown.map((partner) =>
    node('use', {
      class: nameOf(partner),
      href: `#base-country-${partner.isoNumeric}`,
      ...(partner.group ? { fill: 'url(#hatching)' } : {}),
    }),
  );
  const hatched = shown.some(({ group }) => group) ? [hatching(zoom)] : [];
  return node('svg', { class: 'shades', ...viewBoxOf(stage) }, [...hatched, ...countries]);
}
