import { expect, it } from 'vitest';
import { findingsOf } from '../axe';
import { useSetting } from '../setting';
import { mapDrawn } from '../visit';

const setting = useSetting({ hasWebGL: true });

it('axe finds nothing once the map is drawn in WebGL', async () => {
  const { page } = await setting.visit({ width: 800, height: 600, reducedMotion: 'reduce' });
  await page.goto(setting.url());
  await mapDrawn(page);
  expect(await findingsOf(page)).toEqual([]);
});
