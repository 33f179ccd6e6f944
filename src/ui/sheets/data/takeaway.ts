import type { Atlas } from '../../../atlas';
import type { RecordRow } from '../../../atlas/indicator';
import type { AtlasDetails } from '../../../atlas/details';
import { wholeGeoJson, shownGeoJson } from '../../../export/features';
import { figuresCsv } from '../../../export/figuresFile';
import { shownCsv } from '../../../export/shownFile';
import { choiceWords } from '../../../export/citation';
import { pictureWords, type PictureWords } from '../../../models/pictureWords';
import type { PanelText } from '../../../text/panelText';
import type { ViewState } from '../../../view/view';
import { shapeOf } from './markShape';
import { pngOf } from './png';

/** What can be taken away, beside the package itself. */
export const takeaways = ['shown.csv', 'shown.geojson', 'whole.csv', 'whole.geojson'] as const;
export const pictures = ['picture.svg', 'picture.png'] as const;
export type Takeaway = (typeof takeaways)[number] | (typeof pictures)[number];

export interface TakenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: BlobPart;
}

/** What the making of a file needs to know. */
export interface TakeawayOptions {
  readonly atlas: Atlas;
  readonly details: AtlasDetails;
  readonly text: PanelText;
  readonly view: ViewState;
  /** Address of the page with another view, complete for a citation. */
  readonly addressOf: (view: ViewState) => string;
  /** The row of the record that leads. */
  readonly leading: RecordRow | undefined;
  /** The map as it stands, as an SVG file with the words that belong to it. */
  readonly picture: (words: PictureWords) => Promise<string>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** The view as a file of its own, with all that the page says of it. */
function pictureOf(options: TakeawayOptions, link: string): Promise<string> {
  const { name, version, licence } = options.details.info;
  const { atlas, text } = options;
  const data = text.say('picture.data', { name, version, licence, link });
  const chosen = [...(atlas.chosen ?? [])].flatMap(([, id]) => {
    const figure = atlas.figures.get(id);
    return figure ? [choiceWords(atlas, text, figure)] : [];
  });
  return options.picture(pictureWords({ ...options, data, chosen, shapeOf }));
}

async function contentOf(
  what: Takeaway,
  options: TakeawayOptions,
  link: string,
): Promise<BlobPart> {
  const { atlas, details, text, view } = options;
  const edition = { atlas, details, text, link };
  const { t, hidden } = view;
  switch (what) {
    case 'shown.csv':
      return shownCsv(edition, { t, hidden });
    case 'shown.geojson':
      return JSON.stringify(shownGeoJson(edition, { t, hidden }), undefined, 1);
    case 'whole.csv':
      return figuresCsv(edition);
    case 'whole.geojson':
      return JSON.stringify(wholeGeoJson(edition), undefined, 1);
    case 'picture.svg':
      return pictureOf(options, link);
    case 'picture.png':
      return pngOf(await pictureOf(options, link));
  }
}

/** Makes a file of the present view or of all the data; its name says version and time. */
export async function take(what: Takeaway, options: TakeawayOptions): Promise<TakenFile> {
  const { details, view, addressOf } = options;
  const { name, version } = details.info;
  const [kind = '', extension = ''] = what.split('.');
  const link = addressOf({ ...view, sheet: 'map', data: version });
  const moment = kind === 'whole' ? '' : `-${String(view.t)}`;
  return {
    name: `${name}-${version}-${kind}${moment}.${extension}`,
    mediaType: mediaTypes[extension] ?? '',
    content: await contentOf(what, options, link),
  };
}
