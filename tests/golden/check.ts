import { expect } from 'vitest';
import type { Setting } from '../browser/setting';
import { hasBundledBrowser } from '../tools/bundled-browser.mjs';
import { textOf } from './chapter';
import { compared, keptSide } from './comparison';
import { elementFrom, withDocument } from './document';
import { keep, kept, leave, renews } from './keeping';
import { openView, type OpenView } from './opening';
import { pageChapters } from './pageFacts';
import { averaged, pictureOf, pngOf, type Picture } from './picture';
import { pictureChapters } from './pictureFacts';
import { roomOf } from './rooms';
import { measuredRoom, seenMarkup } from './seen';
import type { GoldenView } from './views';

/** A picture in the size that is kept. */
export const small = (png: Uint8Array): Picture => averaged(pictureOf(png), keptSide);

/** Another browser sets letters in another way; what it says can be compared all the same. */
const drawsAlike = hasBundledBrowser() && !process.env['CHROMIUM'];

/** Compares the look of a view with what was kept of it, or keeps it anew where this run does so. */
function expectPicture({ name }: GoldenView, png: Buffer): void {
  const now = small(png);
  if (renews) {
    keep(`${name}.png`, pngOf(now));
    return;
  }
  const { isSame, words, marked } = compared(now, pictureOf(kept(`${name}.png`)));
  if (isSame || !drawsAlike) return;
  leave(`${name}.marked.png`, pngOf(marked));
  expect.fail(`${name} looks different: ${words}; see ${leave(`${name}.png`, png)}`);
}

/**
 * Holds the record that was made without a browser to the page itself: whatever is seen of its words stands
 * in the record, and the picture is drawn as it says. What is seen of them is kept as well, or compared.
 */
async function expectWords(view: GoldenView, { page }: OpenView): Promise<void> {
  const { name, drawnBy } = view;
  const markup = await seenMarkup(page);
  const [seen, drawn] = await withDocument(() => {
    const element = elementFrom(markup);
    const picture = element.querySelector('.live-picture');
    return [
      textOf(pageChapters(element)),
      picture ? textOf(pictureChapters(picture)) : '',
    ] as const;
  });
  if (renews) {
    keep(`${name}.seen.txt`, seen);
    return;
  }
  expect.soft(seen, `what is seen of ${name}`).toBe(kept(`${name}.seen.txt`).toString());
  const record = kept(`${name}.txt`).toString();
  const said = new Set(record.split('\n'));
  expect.soft(seen.split('\n').filter((line) => !said.has(line))).toEqual([]);
  if (drawnBy === 'picture' && drawsAlike) expect.soft(record.slice(-drawn.length)).toBe(drawn);
}

/** Opens a view in a real browser and holds it to what was kept. */
export async function expectAsKept(setting: Setting, view: GoldenView): Promise<void> {
  const open = await openView(setting, view);
  const png = view.inBrowser === 'picture' ? await open.picture() : undefined;
  await expectWords(view, open);
  if (png) expectPicture(view, png);
  expect(open.problems()).toEqual([]);
  const { size, covered } = roomOf(view.room);
  if (drawsAlike) expect(await measuredRoom(open.page)).toEqual({ size, covered });
}
