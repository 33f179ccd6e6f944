import { expect, it } from 'vitest';
import { countUse, useOf } from '../../tools/page-use.mjs';
import { useSetting } from '../setting';
import { overflowOf, shiftsOf, watchShifts } from '../shifts';
import { mapDrawn } from '../visit';

const setting = useSetting({ hasWebGL: true });

it.each([
  { width: 390, height: 844, hasTouch: true },
  { width: 640, height: 400 },
])(
  'at $width × $height the map takes over in one context, without a shift, an error or a third party',
  async (size) => {
    const visit = await setting.visit(size);
    const { page } = visit;
    await countUse(page);
    await watchShifts(page);
    await page.goto(setting.url());
    await mapDrawn(page);
    expect(await shiftsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect((await useOf(page)).contexts).toBe(1);
    expect(visit.requestsBeyond(setting.origin())).toEqual([]);
    expect(visit.problems()).toEqual([]);
  },
);
