import { render } from 'svelte/server';
import type { Atlas } from '../../atlas';
import type { Scene } from '../../scene/scene';
import { linesOf } from '../../scene/labels/lines';
import { textWidth } from '../../scene/labels/textWidth';
import { escapeMarkup } from '../../text/escape';
import type { Text } from '../../text/text';
import { palettes } from '../../theme';
import { ringWidth, type Mark } from '../../models/statusMark';
import StatusShape from '../../ui/StatusShape.svelte';
import { cardHeadline, type CardHeadline } from './headline';
import { families, mapMarkup, mapStyle } from './map';

/** The size that sites ask for; all else is in these pixels. */
export const cardSize = { width: 1200, height: 630 } as const;
/** The frame of the map. */
const plate = { left: 26, top: 138, width: 1148, height: 446 } as const;
/** From here on the map fades into paper, so that the figure stands in the quiet quarter. */
const column = { from: 792, text: 908, width: 248 } as const;
const inset = 20;
const colours = palettes.light;

interface Style {
  readonly size: number;
  readonly family?: keyof typeof families;
  readonly weight?: number;
  readonly colour?: string;
  /** Between letters, in text sizes. */
  readonly spacing?: number;
  /** Further attributes. */
  readonly look?: string;
}

/** The widths of letters are told generously; the fonts of the card are known and narrower. */
const looseness = 1.12;

/** Derived digits are hollow and interpolated ones slanted, as in the headline of the page. */
function digitStyle(mark: Mark): Pick<Style, 'weight' | 'colour' | 'look'> {
  if (mark === 'interpolated') return { colour: colours.ink2, look: ' font-style="italic"' };
  if (mark !== 'derived') return { weight: 600 };
  const outline = ` stroke="${colours.ink}" stroke-width="4" paint-order="stroke"`;
  return { weight: 600, colour: colours.paper, look: outline };
}

function words(x: number, y: number, text: string, style: Style): string {
  const {
    size,
    family = 'sans',
    weight = 400,
    colour = colours.ink,
    spacing = 0,
    look = '',
  } = style;
  const set = `font-family="${families[family]}" font-size="${size}" font-weight="${weight}" fill="${colour}" letter-spacing="${spacing * size}"${look}`;
  return `<text x="${x}" y="${y}" ${set}>${escapeMarkup(text)}</text>`;
}

/** A mark of the page, its middle at a point. */
function markAt(x: number, y: number, status: Mark, radius: number): string {
  const shape = render(StatusShape, { props: { status } }).body.replace(/<!--[^]*?-->/g, '');
  const paint = `color="${colours.ink}" fill="none" stroke="${colours.ink}" stroke-width="${ringWidth}"`;
  return `<g transform="translate(${x} ${y}) scale(${radius / 10})" ${paint}>${shape}</g>`;
}

/** Lines of a text, the first with its baseline a line below `y`, and where the next thing may begin. */
function paragraph(x: number, y: number, text: string, style: Style): readonly [string, number] {
  const step = style.size * 1.22;
  const broken = linesOf(text, column.width / style.size, looseness);
  const markup = broken.map((line, index) => words(x, y + (index + 1) * step, line, style));
  return [markup.join(''), y + broken.length * step];
}

/** The number that leads, its state and its source, from top to bottom. */
function headlineMarkup(headline: CardHeadline): string {
  const { label, digits, before, after, unit, mark, state, contested, source } = headline;
  const x = column.text;
  const name = [label, before].filter(Boolean).join(': ');
  const [title, below] = paragraph(x, plate.top + 22, name, { size: 25, colour: colours.ink2 });
  // Digits are half as wide as they are high; the sign of a conflict stands after them.
  const size = Math.min(84, (column.width - 34) / (0.5 * Math.max(1, digits.length)));
  const base = below + 20 + size * 0.66;
  const number = digits
    ? words(x, base, digits, { size, family: 'serif', spacing: -0.02, ...digitStyle(mark) })
    : markAt(x + 30, base - 16, 'absent', 30);
  const sign = contested ? markAt(x + column.width - 12, base - size * 0.58, 'conflict', 13) : '';
  const beside = [after, unit].filter(Boolean).join(' ');
  const unitStyle: Style = { size: 29, family: 'serif', weight: 600 };
  const [counted, next] = paragraph(x, base + 4, beside, unitStyle);
  const stated = next + 44;
  const [credit] = paragraph(x, stated + 10, source, { size: 21, colour: colours.ink2 });
  return [
    title,
    number,
    sign,
    counted,
    markAt(x + 10, stated - 8, mark, 10),
    words(x + 29, stated, state, { size: 25, weight: 600 }),
    credit,
  ].join('');
}

/** The map in its plate; the column beside it keeps free of names. */
function mapInPlate(atlas: Atlas, scene: Scene): string {
  const { left, top, width, height } = plate;
  const right = left + width - (column.from + 56);
  const map = mapMarkup(scene, atlas.data.info.bounds.wide, { width, height }, inset, right);
  return `<g clip-path="url(#plate)"><g transform="translate(${left} ${top})">${map}</g></g>`;
}

/**
 * The card that sites show for a link to the page: the map of the first view with its title, the number
 * that leads, its state and source. A whole svg in plain pixels and colours, for {@link socialPicture}.
 */
export function socialCard(
  atlas: Atlas,
  text: Text,
  scene: Scene,
  leading = atlas.data.record.find(({ role }) => role === 'choice'),
): string {
  const { title, subtitle, attribution, years } = atlas.data.info;
  const below = text.name(subtitle);
  const headline = leading && cardHeadline(atlas, text, leading, years[1]);
  const { width, height } = cardSize;
  const { left, top } = plate;
  const box = `x="${left}" y="${top}" width="${plate.width}" height="${plate.height}"`;
  const fade = column.text - 20 - column.from;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<style>${mapStyle()}</style>`,
    `<defs><clipPath id="plate"><rect ${box}/></clipPath>`,
    `<linearGradient id="fade"><stop offset="0" stop-color="${colours.paper}" stop-opacity="0"/><stop offset="1" stop-color="${colours.paper}"/></linearGradient></defs>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<rect ${box} fill="${colours.base}"/>`,
    mapInPlate(atlas, scene),
    `<rect x="${column.from}" y="${top}" width="${fade}" height="${plate.height}" fill="url(#fade)"/>`,
    `<rect x="${column.from + fade}" y="${top}" width="${left + plate.width - column.from - fade}" height="${plate.height}" fill="${colours.paper}"/>`,
    `<rect ${box} fill="none" stroke="${colours.ink}" stroke-width="1.6"/>`,
    words(left, 74, text.name(title), { size: 62, family: 'serif', weight: 600, spacing: -0.01 }),
    words(left, 116, below, {
      size: Math.min(29, plate.width / textWidth(below)),
      colour: colours.ink2,
    }),
    headline ? headlineMarkup(headline) : '',
    words(left, 613, attribution, { size: 17, colour: colours.ink2 }),
    '</svg>',
  ].join('');
}
