import { elementFrom, withDocument } from './document';
import { drawnPicture } from './drawing';
import { textOf } from './chapter';
import { pageChapters } from './pageFacts';
import { pictureChapters } from './pictureFacts';
import { renderedView } from './rendering';
import type { GoldenView } from './views';

/** All that can be read of a view without a browser, as a text of which each line is one fact. */
export async function recordOf(view: GoldenView): Promise<string> {
  const { explorer, markup } = await renderedView(view);
  return withDocument(async () => {
    const picture = await drawnPicture(view, explorer);
    const chapters = [...pageChapters(elementFrom(markup)), ...pictureChapters(picture)];
    return `${view.name}: ${view.reason}\n#${view.fragment}\n${textOf(chapters)}`;
  });
}
