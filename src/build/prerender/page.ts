import data from 'virtual:atlas';
import details from 'virtual:atlas/details';
import { createAtlas } from '../../atlas';
import type { RecordRow } from '../../atlas/indicator';
import { directionOf, languages, type Language } from '../../atlas/languages';
import { withPublications } from '../../atlas/publications';
import { tableWord } from '../../models/figuresTable/words';
import { fileOf, pinnedFolder } from '../../embed/address';
import type { Scene } from '../../scene/scene';
import { motionStyle, pictureStyle, staticPictureMarkup } from '../../scene/svg/staticPicture';
import { Explorer } from '../../state/explorer.svelte';
import { grammarOf } from '../../view/grammar';
import type { ViewGrammar } from '../../view/linkGrammar';
import { serialiseView } from '../../view/url';
import { escapeMarkup } from '../../text/escape';
import { loadLanguage, textOf, type Text } from '../../text/text';
import { changesByVersion } from '../../models/sources/changes';
import { storyOf } from '../../models/record/story';
import { titleOf } from '../../models/title';
import { figuresTableMarkup } from '../../ui/table/markup';
import { editionOf, type DataFile, type DataPackage } from './dataPackage';
import { figuresPage, wayToFigures } from './figuresPage';
import { tableSheet, type FiguresPage } from './figuresSheet';
import { frameHead, headMarkup } from './head';
import { renderedApp } from './rendered';
import { embedDescription } from '../discovery/embed';
import { linkExamples, type LinkExamples } from '../discovery/examples';
import { siteMap } from '../discovery/siteMap';
import type { Shipped } from '../fonts/shipped.mjs';
import { socialCard } from '../card/card';
import { socialPicture } from '../card/picture';

/** Where the picture for social media lies, beside the page. */
const pictureAddress = 'social.png';

/** A file that the build puts beside the page. */
export type PageFile = Pick<DataFile, 'address' | 'content'>;

/** What the pages are made of. */
interface Published {
  readonly dataset: DataPackage;
  /** The fonts that ship with them. */
  readonly fonts: readonly Shipped[];
}

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
  /** Rules that fit the picture, and what stands above it, to any frame. */
  readonly pictureStyle: string;
  /** For readers without script, before everything else: the way to all figures; in frames, what is shown. */
  readonly figures: string;
  /** The figures themselves, where no page of them can lie beside; else empty. */
  readonly table: string;
  /** Title, description, data set and picture for search engines and social media. */
  readonly head: string;
}

/** The page itself, all other pages, and the files beside them. */
export interface Pages {
  readonly index: Page;
  /** The same in the folder of its edition, to which what machines read of it leads. */
  readonly pinned: Page;
  /** The same for a copy that is kept as one file: machines are led to the page itself. */
  readonly copy: Page;
  /** For frames, and for what leads the record, in each language. */
  readonly others: readonly Page[];
  /** The figures of the record with their sources, in each language. */
  readonly figures: readonly FiguresPage[];
  readonly files: readonly PageFile[];
  /** What a link to this package may say. */
  readonly examples: LinkExamples;
}

// While this module loads: the server that renders can import nothing later.
await Promise.all(languages.map(loadLanguage));

const atlas = createAtlas(data);
const atlasWithPublications = createAtlas(withPublications(data, details));
const { SITE_URL: canonical } = process.env;

/** What is drawn of a year in a language. */
interface Drawn {
  readonly scene: Scene;
  readonly picture: string;
  readonly pictureStyle: string;
}

const drawings = new Map<string, Drawn>();

/** The same for every page of a year and language that is about the same, whatever leads and stands around it: it is drawn once. */
function drawnAs(language: Language, { defaults, ...grammar }: ViewGrammar): Drawn {
  const key = [language, defaults.t, ...defaults.highlighted].join(' ');
  const known = drawings.get(key);
  if (known) return known;
  const { scene } = new Explorer(atlas, { ...grammar, defaults }, defaults);
  const { bounds } = data.info;
  const drawn = {
    scene,
    picture: staticPictureMarkup(scene, bounds),
    pictureStyle: pictureStyle(bounds) + motionStyle(scene, bounds),
  };
  drawings.set(key, drawn);
  return drawn;
}

/** A view as the page shows it first, before any script. */
function firstView(file: string, language: Language, view: string) {
  const grammar = grammarOf(atlas, language, view);
  const { scene, ...drawn } = drawnAs(language, grammar);
  const props = { atlas, language, builtLanguage: language, built: view };
  return {
    scene,
    page: { ...drawn, file, language, view, app: renderedApp(props), figures: '', table: '' },
  };
}

/** A page that search engines and other sites may know, and the description by which it is embedded. */
interface Canonical {
  readonly page: Page;
  readonly files: readonly PageFile[];
  /** What the same page says of itself in a folder of the site, and the description by which it is embedded there. */
  readonly inFolder: (folder: string) => InFolder;
}

interface InFolder {
  readonly head: string;
  readonly description: readonly PageFile[];
}

/** The file of the page about a leading row. */
const viewFile = (row: string, language: Language) => `${row}.${language}.html`;

/** What a leading row says of a year, in one sentence. */
function sentenceOf(text: Text, row: RecordRow, year: number): string {
  const { parts } = storyOf(atlasWithPublications, text, row, year);
  return `${text.name(row.name)}: ${parts.map(({ words }) => words).join('')}`.replace(/\.$/, '');
}

/**
 * A page of its own for a leading row in a language: a title, a card and a place in lists of results that
 * are about what it shows.
 * @param row none for the page that everything else leads to
 */
async function canonicalPage(
  { dataset, fonts }: Published,
  language: Language,
  row?: RecordRow,
): Promise<Canonical> {
  const text = textOf(language);
  const { title, subtitle } = data.info;
  const plain = grammarOf(atlas, 'en').defaults;
  const leading = row?.id ?? plain.leading;
  const view = row
    ? serialiseView({ ...plain, leading, language }, grammarOf(atlas, 'en'), ['lang', 'lead'])
    : '';
  const file = row ? viewFile(row.id, language) : 'index.html';
  const { scene, page } = firstView(file, language, view);
  const siteName = text.name(title);
  const named = titleOf(text, title, row);
  // What draws the cards loses digits among letters from right to left: such a page has the English card.
  const drawn = directionOf(language) === 'rtl' ? 'en' : language;
  const picture = row ? `social.${row.id}.${drawn}.png` : pictureAddress;
  const card = async (): Promise<PageFile> => ({
    address: picture,
    content: await socialPicture(socialCard(atlasWithPublications, text, scene, row), fonts),
  });
  const about = [row && sentenceOf(text, row, scene.stop.year), text.name(subtitle)];
  const inFolder = (folder: string): InFolder => {
    const shared = { title: named, folder, language, ...(canonical && { canonical }) };
    return {
      head: headMarkup(atlasWithPublications, {
        ...shared,
        siteName,
        description: [...about, row ? '' : dataset.description].filter(Boolean).join('. '),
        pictureAddress: picture,
        pictureDescription: text.say('app.map', { title: text.name(title) }),
        alternates: languages.map((one) => ({
          language: one,
          file: row || one !== 'en' ? viewFile(leading, one) : '',
        })),
        hasEmbed: true,
        ...(row ? { file } : { dataset }),
      }),
      description: embedDescription({ ...shared, file, site: siteName, view, picture }),
    };
  };
  const { head, description } = inFolder('');
  return {
    page: { ...page, figures: wayToFigures(language), head },
    files: [...(drawn === language ? [await card()] : []), ...description],
    inFolder,
  };
}

/** The page itself, and one for each leading row in each language. */
async function canonicalPages(published: Published): Promise<readonly Canonical[]> {
  const rows = data.record.filter(({ role }) => role === 'choice');
  const pages = [await canonicalPage(published, 'en')];
  for (const row of rows)
    for (const language of languages) pages.push(await canonicalPage(published, language, row));
  return pages;
}

/** Above a frame that is narrow, what it says takes a second line from the map. */
const noteStyle =
  '@media (scripting:none) and (width<40em){:root{--above:3.25rem}.all-figures{white-space:normal}}';

/**
 * What a frame says whose host forbids it to run scripts, so that it cannot read what its address asks for:
 * what it shows instead, and the way to the whole page with the same view.
 */
function shownNote(language: Language, year: number): string {
  const plain = grammarOf(atlas, language);
  const { defaults } = plain;
  const row = data.record.find(({ id }) => id === defaults.leading);
  const words = tableWord(language, 'table.shown', {
    year: String(year),
    lead: row ? textOf(language).name(row.name) : '',
  });
  const link = serialiseView({ ...defaults, t: year }, plain, ['t', 'lang', 'lead']);
  // Without `./`, so that a page of an edition leads to that edition.
  const way = `<a href="index.html#${escapeMarkup(link)}">${escapeMarkup(tableWord(language, 'table.whole page'))}</a>`;
  return `<p class="all-figures" lang="${language}">${escapeMarkup(words)} ${way}</p>`;
}

/**
 * The pages that frames in articles begin with: nothing around the map is drawn first and then taken away,
 * and no other year than the one that the article shows.
 */
function framePages(): readonly Page[] {
  const [from, newest] = data.info.years;
  const earlier = Array.from({ length: newest - from }, (_, index) => from + index);
  return languages.flatMap((language) => {
    const head = frameHead(textOf(language).name(data.info.title), canonical);
    const framePage = (shown: 'minimal' | 'none', year?: number): Page => {
      const view = `${year === undefined ? '' : `t=${String(year)}&`}lang=${language}&ui=${shown}`;
      const { page } = firstView(fileOf(shown, language, year), language, view);
      return {
        ...page,
        head,
        pictureStyle: page.pictureStyle + noteStyle,
        figures: shownNote(language, year ?? newest),
      };
    };
    return [
      framePage('minimal'),
      framePage('none'),
      ...earlier.map((year) => framePage('minimal', year)),
    ];
  });
}

/** Renders the first views. The same package gives the same pages. */
export async function renderPages(published: Published): Promise<Pages> {
  const { dataset } = published;
  const [first, ...others] = await canonicalPages(published);
  if (!first) throw new Error('There is no page');
  const views = others.map(({ page }) => page);
  const pinned = first.inFolder(pinnedFolder(editionOf(dataset)));
  const figures = languages.map((language) =>
    figuresPage(atlasWithPublications, language, canonical),
  );
  return {
    index: first.page,
    pinned: { ...first.page, head: pinned.head },
    copy: {
      ...first.page,
      head: frameHead(textOf('en').name(data.info.title), canonical),
      figures: wayToFigures('en', '#figures-title'),
      table: `<style>${tableSheet()}</style>${figuresTableMarkup(atlasWithPublications, textOf('en'))}`,
    },
    others: [...views, ...framePages()],
    figures,
    examples: linkExamples(data),
    files: [
      ...dataset.files,
      ...[first, ...others].flatMap(({ files }) => files),
      ...pinned.description,
      ...siteMap(
        ['', ...[...views, ...figures].map(({ file }) => file), 'embedding.html'],
        changesByVersion(details.changes, undefined)[0]?.date ?? '',
        canonical,
      ),
    ],
  };
}
