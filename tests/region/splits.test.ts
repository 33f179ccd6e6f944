import { expect, it } from 'vitest';
import { buildScene } from '../../src/scene/buildScene';
import { createPaths } from '../../src/scene/paths';
import { textOf } from '../../src/text/text';
import { atlas, data } from './regionPackage';

it('the trunk is hatched from its fork in the years of which only the sum is known', () => {
  const paths = createPaths(atlas);
  const [first, last] = data.info.years;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const splitIn = (year: number) =>
    buildScene(atlas, paths, textOf('en'), {
      stop: { year, moving: false },
      hidden: new Set(),
      selected: new Set(),
    }).splits.map(({ id, sum }) => `${sum} ${id}`);
  const parts = ['rail-trunk rail-alashankou', 'rail-trunk rail-horgos'];
  expect(years.filter((year) => splitIn(year).length > 0)).toEqual([2023, 2024]);
  expect(splitIn(2024)).toEqual(parts);
});
