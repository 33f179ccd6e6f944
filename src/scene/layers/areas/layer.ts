import { isKnownBy } from '../../../flows/operation';
import { between } from '../../labels/zoomSteps';
import { node } from '../../node';
import type { Layer, MarkContext, Marks, SignLook } from '../layer';
import { saying } from '../words';
import { words } from './words';

const say = saying('areas', words);
const sample = [
  node('circle', { cx: 31, cy: 7, r: 4.4, fill: 'none', stroke: 'currentColor' }),
  node('circle', {
    ...{ cx: 31, cy: 7, r: 5.8, fill: 'none', stroke: 'currentColor', 'stroke-dasharray': '1 1.6' },
  }),
];

/** A cogged ring: a ring, and a broader one of which only the cogs show. */
const [ring, cogs] = [{ r: 10 }, { r: 11.6 }];
const sign: SignLook = {
  shapes: [
    node('circle', { class: 'casing', ...ring }),
    node('circle', { class: 'casing cogs', ...cogs }),
    node('circle', { class: 'form', ...ring }),
    node('circle', { class: 'form cogs', ...cogs }),
  ],
  name: 'area',
  size: 30,
  reach: 12.6,
  room: 9,
  scale: (zoom) =>
    between(zoom, [
      [2, 0.6],
      [4, 0.86],
      [6, 1.1],
    ]),
};

function signsOf({ atlas, stop, selected }: MarkContext): Marks['signs'] {
  return atlas.data.areas
    .filter((area) => isKnownBy(atlas, area, stop.year))
    .map(({ id, position, squareKilometres }) => ({
      ...{ kind: 'area', id, position, squareKilometres, selected: selected.has(id) },
    }));
}

const nameOf: Layer['name'] = (text, { data: { info } }) =>
  info.areas ? text.name(info.areas) : say(text, 'name');

/** Areas of which only the size is published: a sign, and from zoom 6 a circle of just that size. */
export const layer: Layer = {
  name: nameOf,
  key: (atlas, text) =>
    atlas.data.areas.length > 0
      ? [{ sample, colour: 'var(--ink-2)', name: nameOf(text, atlas), note: say(text, 'note') }]
      : [],
  explains: (_, { kind }) => kind === 'area',
  marks: (context) => ({ signs: signsOf(context) }),
  sign,
};
