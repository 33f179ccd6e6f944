import data from 'virtual:atlas';
import details from 'virtual:atlas/details';
import { render } from 'svelte/server';
import App from '../../src/App.svelte';
import { createAtlas } from '../../src/atlas';
import { languages, type Language } from '../../src/atlas/names';
import { withPublications } from '../../src/atlas/publications';
import { fileOf } from '../../src/embed/address';
import { pictureStyle, staticPictureMarkup } from '../../src/scene/svg/staticPicture';
import { Explorer } from '../../src/state/explorer.svelte';
import { grammarOf } from '../../src/state/grammar';
import { loadLanguage, textOf } from '../../src/text/text';
import { figuresTableMarkup } from '../../src/ui/table/markup';
import { readDataPackage, type DataFile } from './dataPackage';
import { frameHead, headMarkup } from './head';
import { socialCard } from './social/card';
import { socialPicture } from './social/picture';

/** Where the picture for social media lies, beside the page. */
const pictureAddress = 'social.png';

/** A file that the build puts beside the page. */
export type PageFile = Pick<DataFile, 'address' | 'content'>;

/** The parts of a page that the build writes, for one view of the package in one language. */
export interface Page {
  readonly file: string;
  readonly language: Language;
  /** The view that stands in it, as a fragment; empty for the first one. */
  readonly view: string;
  /** What hydration finds and takes over. */
  readonly app: string;
  /** The vector picture of the map, which the page's own renderer replaces. */
  readonly picture: string;
  /** Rules that fit the picture to any frame. */
  readonly pictureStyle: string;
  /** The figures of the record, with their sources, for readers without script and for machines. */
  readonly table: string;
  /** Title, description, data set and picture for search engines and social media. */
  readonly head: string;
}

/** The page itself, the pages for frames, and the files beside them. */
export interface Pages {
  readonly index: Page;
  readonly frames: readonly Page[];
  readonly files: readonly PageFile[];
}

// While this module loads: the server that renders can import nothing later.
await Promise.all(languages.map(loadLanguage));

const atlas = createAtlas(data);
const atlasWithPublications = createAtlas(withPublications(data, details));
const { SITE_URL: canonical } = process.env;

/** A view as the page shows it first, before any script. */
function firstView(file: string, language: Language, view: string) {
  const grammar = grammarOf(atlas, language, view);
  const { scene } = new Explorer(atlas, grammar, grammar.defaults);
  const { bounds } = data.info;
  const props = { atlas, language, builtLanguage: language, built: view };
  return {
    scene,
    page: {
      file,
      language,
      view,
      app: render(App, { props }).body,
      picture: staticPictureMarkup(scene, bounds),
      pictureStyle: pictureStyle(bounds),
      table: '',
    },
  };
}

/** The page that everything else leads to. */
async function indexPage(): Promise<Pick<Pages, 'index' | 'files'>> {
  const text = textOf('en');
  const { title, subtitle } = data.info;
  const dataset = readDataPackage();
  const { scene, page } = firstView('index.html', 'en', '');
  const index = {
    ...page,
    table: figuresTableMarkup(atlasWithPublications, text),
    head: headMarkup(atlasWithPublications, {
      title: text.name(title),
      description: `${text.name(subtitle)}. ${dataset.description}`,
      pictureAddress,
      pictureDescription: text.say('app.map', { title: text.name(title) }),
      ...(canonical && { canonical }),
      dataset,
    }),
  };
  const content = await socialPicture(socialCard(atlasWithPublications, text, scene));
  return { index, files: [...dataset.files, { address: pictureAddress, content }] };
}

/** The pages that frames in articles begin with: nothing around the map is drawn first and then taken away. */
function framePages(): readonly Page[] {
  const pages: Page[] = [];
  for (const language of languages) {
    for (const shown of ['minimal', 'none'] as const) {
      const view = `lang=${language}&ui=${shown}`;
      const head = frameHead(textOf(language).name(data.info.title), canonical);
      pages.push({ ...firstView(fileOf(shown, language), language, view).page, head });
    }
  }
  return pages;
}

/** Renders the first views. The same package gives the same pages. */
export async function renderPages(): Promise<Pages> {
  return { ...(await indexPage()), frames: framePages() };
}
