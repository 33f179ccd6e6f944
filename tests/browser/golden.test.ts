import { describe, expect, it } from 'vitest';
import { expectAsKept, small } from '../golden/check';
import { compared } from '../golden/comparison';
import { openView, type Exposure } from '../golden/opening';
import { goldenViews, type Opening } from '../golden/views';
import { layersThere } from '../region/regionPackage';
import { useSetting } from './setting';

const setting = useSetting();

describe('golden views', () => {
  it.each(goldenViews.filter(({ drawnBy, inBrowser }) => drawnBy === 'picture' && inBrowser))(
    '$name shows what was looked at and kept',
    (view) => expectAsKept(setting, view),
  );
});

describe('the tolerance of golden pictures', () => {
  // Every layer has something to show.
  const view: Opening = { fragment: 't=2023&at=first&map=still', drawnBy: 'picture' };
  // The key says which layers are off: what the map alone shows has to be enough.
  const map: Exposure = { covered: '.beside' };

  it('is exceeded when any one layer is missing', async () => {
    const { page, picture } = await openView(setting, view);
    const whole = small(await picture(map));
    for (const layer of layersThere) {
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
