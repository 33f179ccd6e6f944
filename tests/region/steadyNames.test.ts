import { describe, expect, it } from 'vitest';
import { buildScene } from '../../src/scene/buildScene';
import { playingLayout } from '../../src/scene/labels/playing';
import { createPaths } from '../../src/scene/paths';
import type { Stop } from '../../src/scene/scene';
import { stageOf, widthAtZoom } from '../../src/scene/stage';
import { textOf } from '../../src/text/text';
import { atlas, data } from './regionPackage';

const paths = createPaths(atlas);
const stage = stageOf(data.info.bounds.wide);
const [first, last] = data.info.years;
const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
const state = { hidden: new Set<never>(), selected: new Set<never>() };
const sceneOf = (stop: Stop) => buildScene(atlas, paths, textOf('en'), { ...state, stop });
const played = years.map((year) => sceneOf({ year, moving: false }));
const names: readonly string[] = ['port', 'city', 'country', 'region'];

/** The places of all names, each year and on the way to the next, by the name. */
function placesOf(zoom: number) {
  const width = widthAtZoom(stage, zoom);
  const frame = { left: 0, top: 0, right: width, bottom: width / stage.aspect };
  const places = new Map<string, Set<string>>();
  for (const year of years)
    for (const moving of year < last ? [false, true] : [false]) {
      const scene = sceneOf({ year, moving });
      for (const { item, boxes } of playingLayout(scene, played, stage, { zoom, frame }, [])
        .labels) {
        if (!names.includes(item.label.kind)) continue;
        const place = boxes.map(({ left, top }) => `${String(left)} ${String(top)}`).join();
        places.set(item.label.id, (places.get(item.label.id) ?? new Set()).add(place));
      }
    }
  return places;
}

describe('the names of this region', () => {
  it.each([3, 3.4, 4.5, 5.2, 6])('stay where they are while years play, at zoom %d', (zoom) => {
    const places = placesOf(zoom);
    expect(places.size).toBeGreaterThan(8);
    expect([...places].filter(([, all]) => all.size > 1).map(([id]) => id)).toEqual([]);
  });
});
