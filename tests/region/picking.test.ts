import { describe, expect, it } from 'vitest';
import { buildScene } from '../../src/scene/buildScene';
import { createPaths } from '../../src/scene/paths';
import { textOf } from '../../src/text/text';
import { missesOf } from '../unit/support/hits';
import { atlas } from './regionPackage';

const paths = createPaths(atlas);

describe('what a pointer finds on the map of the region', () => {
  it.each([2012, 2018, 2024])(
    'is each mark and name at its middle, or what lies on it, in %i',
    (year) => {
      const state = { stop: { year, moving: false }, hidden: new Set<never>() };
      const scene = buildScene(atlas, paths, textOf('en'), { ...state, selected: new Set() });
      for (const zoom of [3.4, 6])
        expect(missesOf(scene, atlas.data.info.bounds.wide, zoom), String(zoom)).toEqual([]);
    },
  );
});
