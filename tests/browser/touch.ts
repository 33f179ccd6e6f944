import type { Locator, Page } from 'playwright-core';

/** One finger on a screen, by shares of the width and the height of what it touches. */
export interface Finger {
  readonly stroke: (on: Locator, points: readonly (readonly [number, number])[]) => Promise<void>;
  /** Over words, as whoever turns a page does. */
  readonly swipe: (over: Locator, way: 'next' | 'previous') => Promise<void>;
}

/** @param page of a visitor who has a touch screen */
export async function fingerOn(page: Page): Promise<Finger> {
  const client = await page.context().newCDPSession(page);
  const stroke: Finger['stroke'] = async (on, points) => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await on.boundingBox()) ?? {};
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      [across, down]: readonly [number, number],
    ) => {
      const touchPoints = [{ x: x + width * across, y: y + height * down }];
      return client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : touchPoints,
      });
    };
    const [first = [0, 0], ...others] = points;
    // One behind the other, and none waits for what the page makes of the one before.
    await Promise.all([
      touch('touchStart', first),
      ...others.map((point) => touch('touchMove', point)),
      touch('touchEnd', first),
    ]);
  };
  return {
    stroke,
    swipe: (over, way) => {
      const [from, to] = way === 'next' ? [0.7, 0.3] : [0.3, 0.7];
      return stroke(over, [
        [from, 0.5],
        [to, 0.5],
      ]);
    },
  };
}
