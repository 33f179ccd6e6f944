import type { ThemeName } from '../../theme';
import { reliefCorners, reliefTints, reliefUrl } from '../base/relief';
import { percentOf, type Stage } from '../stage';
import { node, type SvgNode } from '../node';

const [northWest, , southEast] = reliefCorners;
const percent = (value: number) => `${Number(value.toFixed(4))}%`;

/**
 * Turns greys into shadow and light: middle grey, which is flat ground, into nothing, darker into shadow,
 * brighter into light. The browser does it while it draws; no script reads a pixel.
 */
function tinting(theme: ThemeName): SvgNode {
  const { shadow, shadowStrength, light, lightStrength } = reliefTints[theme];
  const channel = (name: string, index: 0 | 1 | 2) =>
    node(name, {
      type: 'discrete',
      tableValues: `${(shadow[index] / 255).toFixed(3)} ${(light[index] / 255).toFixed(3)}`,
    });
  const frame = { x: '0', y: '0', width: '100%', height: '100%' };
  return node(
    'filter',
    { id: `relief-${theme}`, ...frame, 'color-interpolation-filters': 'sRGB' },
    [
      // The grey of a pixel becomes its opacity as well.
      node('feColorMatrix', { values: Array.from({ length: 4 }, () => '1 0 0 0 0').join(' ') }),
      node('feComponentTransfer', {}, [
        channel('feFuncR', 0),
        channel('feFuncG', 1),
        channel('feFuncB', 2),
        node('feFuncA', {
          type: 'table',
          tableValues: `${String(shadowStrength)} 0 ${String(lightStrength)}`,
        }),
      ]),
    ],
  );
}

/**
 * The relief that explains why the ports are where they are. It lies on the stage where its corners do and
 * grows with it; like the stage it is in Web Mercator. The style sheet chooses the tint of the theme, unless
 * one is told.
 */
export function reliefOf(stage: Stage, address = reliefUrl, theme?: ThemeName): SvgNode {
  const [left, top] = percentOf(stage, northWest);
  const [right, bottom] = percentOf(stage, southEast);
  const place = {
    x: percent(left),
    y: percent(top),
    width: percent(right - left),
    height: percent(bottom - top),
  };
  const image = node('image', { ...place, preserveAspectRatio: 'none', href: address });
  // As long as the picture is on its way, or when it never comes, all of it is flat ground.
  const flat = node('rect', { ...place, fill: '#808080' });
  const tint = theme ? { filter: `url(#relief-${theme})` } : {};
  const themes = theme ? [theme] : (['light', 'dark'] as const);
  return node('svg', { class: 'relief' }, [...themes.map(tinting), node('g', tint, [flat, image])]);
}
