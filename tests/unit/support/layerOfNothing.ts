import type { Addition } from './copyOfSource';

const words = `export const words = { name: 'Nothing', note: 'a ring' } as const;
`;
/** A ring around every city. */
const layer = `import { node } from '../../node';
import type { Layer } from '../layer';
import { saying } from '../words';
import { words } from './words';

const say = saying('nothing', words);
const ring = node('circle', { class: 'form', r: 9 });

export const layer: Layer = {
  name: (text) => say(text, 'name'),
  key: (_, text) => [
    { sample: [ring], colour: 'red', name: say(text, 'name'), note: say(text, 'note') },
  ],
  explains: (atlas, { kind, id }) => kind === 'place' && atlas.places.get(id)?.kind === 'city',
  marks: ({ atlas, selected }) => ({
    signs: atlas.data.places.flatMap(({ id, kind, position }) =>
      kind === 'city' && position
        ? [{ kind: 'place', id, position, selected: selected.has(id) }]
        : [],
    ),
  }),
  sign: { shapes: [ring], name: 'nothing', size: 20, reach: 9, room: 9, scale: () => 1 },
};
`;
const subjects = `import type { Subjects } from '../subjects';

export const subjects: Subjects = {
  section: 'ports',
  rows: ({ data }) =>
    data.places
      .filter(({ kind }) => kind === 'city')
      .map(({ id, names, mode }) => ({
        ...{ pick: { kind: 'place', id }, names, mode },
        fallback: () => 'a ring',
      })),
  values: ({ data }) =>
    data.places.flatMap(({ id, kind, names }) =>
      kind === 'city' ? [{ kind: 'place', id, names, figure: data.areas[0].figure }] : [],
    ),
};
`;

/** What the copy makes of it. */
const drawn = `
import data from 'virtual:atlas';
import { createAtlas } from './src/atlas';
import { renderedApp } from './src/build/prerender/rendered';
import { loadDetails } from './src/atlas/loadDetails';
import { shownAt } from './src/export/shown';
import { rowsOf } from './src/models/table/rows';
import { buildScene } from './src/scene/buildScene';
import { viewAt } from './src/scene/camera';
import { candidatesOf } from './src/scene/live/candidates';
import { lookAt } from './src/scene/live/look';
import { stopsOf } from './src/scene/live/walkStops';
import { createPaths } from './src/scene/paths';
import { stageOf } from './src/scene/stage';
import { staticPictureMarkup } from './src/scene/svg/staticPicture';
import { loadPanelText } from './src/text/panelText';
import { grammarOf } from './src/view/grammar';
import { parseView, serialiseView } from './src/view/url';
const text = await loadPanelText('en');
const atlas = createAtlas(data);
const details = await loadDetails('en');
const grammar = grammarOf(atlas, 'en');
const year = data.info.years[1];
const made = (hidden) =>
  buildScene(atlas, createPaths(atlas), text, { stop: { year, moving: false }, hidden, selected: new Set() });
const scene = made(new Set());
const [first] = scene.signs.filter(({ layer }) => layer === 'nothing');
const viewport = {
  stage: stageOf(data.info.bounds.wide),
  size: { width: 800, height: 600 },
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
};
const [longitude, latitude] = first.position;
const view = viewAt({ longitude, latitude, zoom: 5 }, viewport);
const sight = { view, viewport, names: [], isInCountry: () => false };
const props = { atlas, language: 'en', builtLanguage: 'en', built: '' };
const shown = (hidden) => rowsOf(atlas, details, text, 'ports', { year, compared: undefined, hidden })
  .filter(({ names }) => names === atlas.places.get(first.id).names).length;
export default {
  link: serialiseView(parseView('hide=nothing', grammar), grammar),
  key: renderedApp(props),
  picture: staticPictureMarkup(scene, data.info.bounds),
  withoutIt: staticPictureMarkup(made(new Set(['nothing'])), data.info.bounds),
  hits: candidatesOf(lookAt(sight, { x: 405, y: 300 }, 6), scene).filter(({ sort, away }) => sort === 'sign' && away < 0).map(({ pick }) => pick.id),
  id: first.id,
  reached: stopsOf(scene).some(({ pick }) => pick.id === first.id),
  table: shown(new Set()),
  hiddenTable: shown(new Set(['nothing'])),
  exported: shownAt(atlas, { t: year, hidden: new Set() }).filter(({ kind }) => kind === 'place').length,
};
`;

/** What is found of it in the page and in what the page makes. */
export interface Drawn {
  readonly link: string;
  readonly key: string;
  readonly picture: string;
  readonly withoutIt: string;
  readonly hits: readonly string[];
  readonly id: string;
  readonly reached: boolean;
  readonly table: number;
  readonly hiddenTable: number;
  readonly exported: number;
}

/** A layer made of nothing. */
export const layerOfNothing: Addition = {
  list: 'view/layers.ts',
  own: 'scene/layers/nothing/',
  files: { 'words.ts': words, 'layer.ts': layer, 'subjects.ts': subjects },
  module: drawn,
};
