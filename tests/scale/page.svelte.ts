import { createAtlas } from '../../src/atlas';
import type { Renderer, RendererOptions } from '../../src/scene/renderer';
import { createSvgRenderer } from '../../src/scene/svg';
import { Explorer } from '../../src/state/explorer.svelte';
import { grammarOf } from '../../src/view/grammar';
import { createPlayLoop } from '../../src/state/playLoop';
import { parseAtlas } from './parseAtlas';
import 'virtual:colours.css';
import 'virtual:faces.css';
import '../../src/app.css';
import '../../src/scene/svg/picture.css';
import '../../src/scene/svg/pictureMarks.css';
import './page.css';

/*
 * One renderer playing a package, with the page's own state and loop and without the rest of the page:
 * page.html?data=FILE&renderer=map or picture. When all is drawn, the body says so, and it plays so slowly
 * that the year does not change, until `playAt` is told another speed.
 */
const slow = 0.01;

const query = new URLSearchParams(window.location.search);

async function create(options: RendererOptions): Promise<Renderer> {
  if (query.get('renderer') === 'picture') return createSvgRenderer(options);
  return (await import('../../src/scene/map')).createMapRenderer(options);
}

const answer = await fetch(query.get('data') ?? '');
const atlas = createAtlas(parseAtlas(await answer.text()));
const grammar = grammarOf(atlas, 'en');
const [first] = atlas.data.info.years;
const explorer = new Explorer(atlas, grammar, { ...grammar.defaults, t: first + 0.01 });
explorer.player.loop = true;
explorer.player.speed = slow;
Reflect.set(window, 'playAt', (speed: number) => {
  explorer.player.speed = speed;
});

const nothing = () => undefined;
const container = document.getElementById('map');
if (!container) throw new Error('there is no frame for the map');
const renderer = await create({
  container,
  camera: undefined,
  bounds: atlas.data.info.bounds.wide,
  padding: { top: 24, right: 24, bottom: 24, left: 24 },
  theme: 'light',
  reducedMotion: false,
  attribution: '',
  onPick: nothing,
  onHover: nothing,
  onCamera: nothing,
  onDrawn: (what) => {
    if (what !== 'flows') return;
    document.body.dataset['drawn'] = 'flows';
    explorer.play();
  },
  onFailure: (reason) => {
    document.body.dataset['failure'] = reason;
  },
});

const loop = createPlayLoop({
  moves: () => explorer.player.moving,
  tick: (elapsed) => {
    explorer.tick(elapsed);
  },
  playing: () => explorer.player.playing,
  speed: () => explorer.player.speed,
  step: nothing,
});
$effect.root(() => {
  $effect(() => {
    renderer.setScene(explorer.scene);
  });
  $effect(() => {
    renderer.setMoment(explorer.moment);
  });
  $effect(() => {
    loop.update(explorer.player.moving, false);
  });
});
