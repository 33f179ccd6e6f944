import data from 'virtual:atlas';
import details from 'virtual:atlas/details';
import { render } from 'svelte/server';
import App from '../../src/App.svelte';
import { createAtlas } from '../../src/atlas';
import { withPublications } from '../../src/atlas/publications';
import { pictureStyle, staticPictureMarkup } from '../../src/scene/svg/staticPicture';
import { Explorer } from '../../src/state/explorer.svelte';
import { grammarOf } from '../../src/state/grammar';
import { textOf } from '../../src/text/text';
import { figuresTableMarkup } from '../../src/ui/table/markup';
import { readDataPackage, type DataFile } from './dataPackage';
import { headMarkup } from './head';
import { socialCard } from './social/card';
import { socialPicture } from './social/picture';

/** Where the picture for social media lies, beside the page. */
const pictureAddress = 'social.png';

/** A file that the build puts beside the page. */
export type PageFile = Pick<DataFile, 'address' | 'content'>;

/** The parts of the page that the build writes, for the first view of the package in one language. */
export interface Page {
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
  readonly files: readonly PageFile[];
}

/** Renders the first view. The same package gives the same page. */
export async function renderPage(): Promise<Page> {
  const language = 'en';
  const text = textOf(language);
  const atlas = createAtlas(data);
  const atlasWithPublications = createAtlas(withPublications(data, details));
  const grammar = grammarOf(atlas, language);
  const { scene } = new Explorer(atlas, grammar, grammar.defaults);
  const { bounds, title, subtitle } = data.info;
  const dataset = readDataPackage();
  const { SITE_URL: canonical } = process.env;
  return {
    app: render(App, { props: { atlas, language, builtLanguage: language } }).body,
    picture: staticPictureMarkup(scene, bounds),
    pictureStyle: pictureStyle(bounds),
    table: figuresTableMarkup(atlasWithPublications, text),
    head: headMarkup(atlasWithPublications, {
      title: text.name(title),
      description: `${text.name(subtitle)}. ${dataset.description}`,
      pictureAddress,
      pictureDescription: text.say('app.map', { title: text.name(title) }),
      ...(canonical && { canonical }),
      dataset,
    }),
    files: [
      ...dataset.files,
      {
        address: pictureAddress,
        content: await socialPicture(socialCard(atlasWithPublications, text, scene)),
      },
    ],
  };
}
