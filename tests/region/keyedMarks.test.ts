import { expect, it } from 'vitest';
import { mismatches } from '../unit/support/keyed';
import { sortsOfYears } from '../unit/support/sorts';
import { atlas } from './regionPackage';

it('the key explains every sort of mark on this region’s map, and nothing that is not there', () => {
  expect(mismatches(atlas, sortsOfYears(atlas))).toEqual({ unexplained: [], empty: [] });
});
