import { describe, expect, it } from 'vitest';
import { hasBundledBrowser } from '../tools/bundled-browser.mjs';
import { layerIds } from '../../src/view/ids';
import { compared, keptSide } from '../golden/comparison';
import { keep, keptView, leave, renews } from '../golden/keeping';
import { openView, type Exposure } from '../golden/opening';
import { averaged, pictureOf, pngOf } from '../golden/picture';
import { recordOf } from '../golden/record';
import { goldenViews, type GoldenView } from '../golden/views';
import { useSetting } from './setting';

const setting = useSetting();
const small = (png: Uint8Array) => averaged(pictureOf(png), keptSide);

/** Another browser sets letters in another way; what it says can be compared all the same. */
const drawsAlike = hasBundledBrowser() && !process.env['CHROMIUM'];

describe('golden views', () => {
  it.each(goldenViews)('$name shows what was looked at and kept', async (view) => {
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
  });
});

describe('the tolerance of golden pictures', () => {
  const view: GoldenView = {
    name: 'tolerance',
    reason: 'every layer has something to show',
    fragment: 't=2023&map=still',
    drawnBy: 'picture',
  };
  // The key says which layers are off: what the map alone shows has to be enough.
  const map: Exposure = { covered: '.beside' };

  it('is exceeded when any one layer is missing', async () => {
    const { page, picture } = await openView(setting, view);
    const whole = small(await picture(map));
    for (const layer of layerIds) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `${view.fragment}&hide=${layer}`);
      const isSame = async () => compared(small(await picture(map)), whole).isSame;
      await expect.poll(isSame, { message: layer }).toBe(false);
    }
  });

  it('is kept by letters that are set a little otherwise', async () => {
    const { picture } = await openView(setting, view);
    const whole = await picture();
    const otherwise = {
      'a third of a pixel aside': 'body { translate: 0.3px 0.2px }',
      'without hints': 'svg text { text-rendering: geometricPrecision }',
      'without kerning': '* { font-kerning: none }',
    };
    for (const [how, style] of Object.entries(otherwise)) {
      const other = await picture({ style });
      expect(other.equals(whole), `letters ${how} are the same`).toBe(false);
      const { isSame, words } = compared(small(other), small(whole));
      expect(isSame, `letters ${how}: ${words}`).toBe(true);
    }
  });
});
