import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import data from 'virtual:atlas';
import { mount } from 'svelte';
import App from './App.svelte';
import { createAtlas } from './atlas';
import { preferredLanguage } from './text/preferredLanguage';
import './app.css';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id "app"');
target.replaceChildren();
mount(App, {
  target,
  props: { atlas: createAtlas(data), language: preferredLanguage(navigator.languages) },
});
