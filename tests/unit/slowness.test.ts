import { expect, it } from 'vitest';
import { createJudge } from '../../src/scene/map/slowness';

const patience = { unjudged: 1, pictures: 3, milliseconds: 300, longest: 200 };

/** The times at which a device counts as too slow. */
function slowAt(times: readonly number[]): number[] {
  const isTooSlow = createJudge(patience);
  return times.filter((time) => isTooSlow(time));
}

it('the first pictures in motion, but for those while shaders are made, are too slow together', () => {
  expect(slowAt([0, 5000, 5110, 5220, 5331])).toEqual([5331]);
  expect(slowAt([0, 5000, 5100, 5200, 5300])).toEqual([]);
});

it('a pause in which nothing moves is no more than a slow picture', () => {
  expect(slowAt([0, 20, 40, 90_000, 90_050])).toEqual([]);
  expect(slowAt([0, 20, 220, 90_000, 90_050])).toEqual([90_000, 90_050]);
});

it('what comes later is not judged: the device has shown what it can do', () => {
  expect(slowAt([0, 20, 40, 60, 80, 1000, 2000, 3000])).toEqual([]);
});
