import { describe, expect, it } from 'vitest';
import { keep, kept, keptNames, renews } from './keeping';
import { recordOf } from './record';
import { goldenViews } from './views';

describe('golden views', () => {
  it.each(goldenViews)('$name says and places what was read and kept', async (view) => {
    const record = await recordOf(view);
    if (renews) keep(`${view.name}.txt`, record);
    else expect(record).toBe(kept(`${view.name}.txt`).toString());
  });

  it.skipIf(renews)('are all that is kept', () => {
    const files = goldenViews.flatMap(({ name, inBrowser }) => [
      `${name}.txt`,
      ...(inBrowser ? [`${name}.seen.txt`] : []),
      ...(inBrowser === 'picture' ? [`${name}.png`] : []),
    ]);
    expect(keptNames()).toEqual(files.sort());
  });
});
