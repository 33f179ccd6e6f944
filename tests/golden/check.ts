import { expect } from 'vitest';
import type { Setting } from '../browser/setting';
import { hasBundledBrowser } from '../tools/bundled-browser.mjs';
import { compared, keptSide } from './comparison';
import { keep, keptView, leave, renews } from './keeping';
import { openView } from './opening';
import { averaged, pictureOf, pngOf, type Picture } from './picture';
import { recordOf } from './record';
import type { GoldenView } from './views';

/** A picture in the size that is kept. */
export const small = (png: Uint8Array): Picture => averaged(pictureOf(png), keptSide);

/** Another browser sets letters in another way; what it says can be compared all the same. */
const drawsAlike = hasBundledBrowser() && !process.env['CHROMIUM'];

/** Compares a view with what was kept of it, or keeps it anew where this run does so. */
export async function expectAsKept(setting: Setting, view: GoldenView): Promise<void> {
  const { name } = view;
  const { page, picture, problems } = await openView(setting, view);
  const png = await picture();
  const record = await recordOf(page, view);
  expect(problems()).toEqual([]);
  if (renews) {
    keep(name, record, small(png));
    return;
  }
  const before = keptView(name);
  if (!before) throw new Error(`${name} was never kept; npm run golden keeps it`);
  const { isSame, words, marked } = compared(small(png), before.picture);
  if (isSame && record === before.record) return;
  const where = leave(name, { '.txt': record, '.png': png, '.marked.png': pngOf(marked) });
  expect.soft(record, `${name} says something else; see ${where}.txt`).toBe(before.record);
  if (drawsAlike)
    expect.soft(isSame, `${name} looks different: ${words}; see ${where}.png`).toBe(true);
}
