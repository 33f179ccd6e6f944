import { createAtlas } from '../../src/atlas';
import { createLiveMap } from '../../src/scene/live/liveMap';
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

/** An element of the page by its id. */
function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`there is no #${id}`);
  return found;
}

function play(): void {
  document.body.dataset['drawn'] = 'flows';
  explorer.play();
}

const map = createLiveMap({
  containers: { picture: element('picture'), map: element('map') },
  camera: undefined,
  bounds: atlas.data.info.bounds.wide,
  padding: { top: 24, right: 24, bottom: 24, left: 24 },
  theme: 'light',
  reducedMotion: false,
  loadSurface: async () => (await import('../../src/scene/map')).createSurface,
  onIntent: nothing,
  onPick: nothing,
  onChoice: nothing,
  loadMarkWords: () => Promise.reject(new Error('No keys are pressed here')),
  onHover: nothing,
  onCamera: nothing,
  onDrawn: nothing,
  whenQuiet: (work) => {
    work();
  },
  onSwitch: (by, reason) => {
    if (by === 'map') play();
    else document.body.dataset['failure'] = reason;
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
    map.setScene(explorer.scene);
  });
  $effect(() => {
    map.setMoment(explorer.moment);
  });
  $effect(() => {
    loop.update(explorer.player.moving, false);
  });
});
if (query.get('renderer') === 'map') map.startMap();
else requestAnimationFrame(play);
