import { openAtlas } from 'virtual:atlas';
import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import { createAtlas } from './atlas';
import { painted } from './browser/painted';
import { awaitPage, showPage } from './browser/awaited';
import { takeUpLateFonts } from './browser/lateFonts';
import { keepTrue } from './browser/translated';
import { reloadOnce } from './offline/reload';
import { formatNumber } from './text/format';
import { preferredLanguage } from './text/preferredLanguage';
import { loadLanguage } from './text/text';
import 'virtual:faces.css';
import './fonts.css';
import 'virtual:colours.css';
import './app.css';
import './paper.css';
import './scene/svg/picture.css';
import './scene/svg/pictureMarks.css';

/** The build puts the first view into the page; without it, as in development, the page begins empty. */
async function start(target: HTMLElement): Promise<void> {
  const isBuilt = target.firstElementChild !== null;
  const builtLanguage = preferredLanguage([document.documentElement.lang]);
  await loadLanguage(builtLanguage);
  const nextTask = () => new Promise((resolve) => setTimeout(resolve));
  if (isBuilt) await painted();
  // The first format takes as long as many components, and the package does: in tasks of their own.
  formatNumber(builtLanguage, 0, 0);
  if (isBuilt) await nextTask();
  const atlas = createAtlas(openAtlas());
  if (isBuilt) await nextTask();
  (isBuilt ? hydrate : mount)(App, {
    target,
    props: {
      atlas,
      language: preferredLanguage(navigator.languages),
      builtLanguage,
      built: target.dataset['view'] ?? '',
    },
  });
  target.removeAttribute('disabled');
}

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id "app"');
awaitPage();
reloadOnce();
takeUpLateFonts();
keepTrue(target);
// What cannot start can at least be read.
start(target).catch((error: unknown) => {
  showPage();
  throw error;
});
