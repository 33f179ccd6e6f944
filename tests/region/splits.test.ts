import { expect, it } from 'vitest';
import { flowsAt } from '../../src/flows/flowsAt';
import { buildScene } from '../../src/scene/buildScene';
import { createPaths } from '../../src/scene/paths';
import { textOf } from '../../src/text/text';
import { atlas, data } from './regionPackage';

const parts = ['rail-alashankou', 'rail-horgos'];
const measuredIn = (year: number) =>
  flowsAt(atlas, year).flatMap(({ flow, kind }) => (kind === 'measured' ? flow.id : []));

it('the trunk is hatched from its fork in no year: where there are two ports, one is counted', () => {
  const paths = createPaths(atlas);
  const [first, last] = data.info.years;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const splitIn = (year: number) =>
    buildScene(atlas, paths, textOf('en'), {
      stop: { year, moving: false },
      hidden: new Set(),
      selected: new Set(),
    }).splits.map(({ id, sum }) => `${sum} ${id}`);
  expect(years.filter((year) => splitIn(year).length > 0)).toEqual([]);
  expect(measuredIn(2023)).not.toContain('rail-alashankou');
  expect(measuredIn(2023)).toContain('rail-horgos');
  expect(measuredIn(2024)).toEqual(expect.arrayContaining(parts));
});
