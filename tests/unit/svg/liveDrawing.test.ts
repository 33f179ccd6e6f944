import data from 'virtual:atlas';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../../src/atlas';
import { buildScene } from '../../../src/scene/buildScene';
import { createPaths } from '../../../src/scene/paths';
import { retain } from '../../../src/scene/retain';
import type { LayerId } from '../../../src/view/layers';
import type { Moment } from '../../../src/scene/scene';
import { fitted, panned, zoomed, type Viewport } from '../../../src/scene/camera';
import { stacking } from '../../../src/scene/live/layers';
import { poseOf, sameMoment, stepBefore } from '../../../src/scene/live/steps';
import { staleLayers, type FrameState } from '../../../src/scene/live/frameState';
import { stageOf } from '../../../src/scene/stage';
import { textOf } from '../../../src/text/text';

const atlas = createAtlas(data);
const paths = createPaths(atlas);
const sceneOf = (year: number, hidden: readonly LayerId[] = []) =>
  buildScene(atlas, paths, textOf('en'), {
    stop: { year, moving: false },
    hidden: new Set(hidden),
    selected: new Set(),
  });
const viewport: Viewport = {
  stage: stageOf(atlas.data.info.bounds.wide),
  size: { width: 1440, height: 664 },
  padding: { top: 24, right: 262, bottom: 24, left: 24 },
};
const moment: Moment = { fraction: 0, secondsPerInterval: 0, seconds: 1 };
const before: FrameState = {
  scene: sceneOf(2001),
  pose: poseOf(moment, false),
  view: fitted(atlas.data.info.bounds.wide, viewport),
  viewport,
};
const stale = (changes: Partial<FrameState>) => staleLayers({ ...before, ...changes }, before);

describe('what is drawn anew', () => {
  it('is everything at first and nothing for the same', () => {
    expect(staleLayers(before, undefined)).toEqual(stacking);
    expect(stale({ scene: retain(sceneOf(2001), before.scene) })).toEqual([]);
  });

  it('is nothing while markers move by themselves, and what grows with time when time has come on', () => {
    expect(stale({ pose: poseOf({ ...moment, seconds: 2 }, false) })).toEqual([]);
    const later = { fraction: 0.5, secondsPerInterval: 2, seconds: 1 };
    const playing = stale({ pose: poseOf(later, false) });
    expect(playing).toEqual(['traffic', 'markers', 'movers', 'discs']);
    expect(stale({ pose: poseOf(moment, true) })).toEqual(['markers', 'movers']);
  });

  it('is what a layer of the page shows, and never the base map', () => {
    const partners = stale({ scene: retain(sceneOf(2001, ['areas', 'rail']), before.scene) });
    expect(partners).toContain('traffic');
    expect(partners).not.toContain('ground');
    expect(partners).not.toContain('shades');
  });

  it('is the base map, which is cut, and little else after a pan, and what depends on the zoom after a zoom', () => {
    const aside = panned(before.view, { x: 40, y: 0 }, viewport);
    expect(stale({ view: aside })).toEqual(['land', 'ground', 'markers', 'labels']);
    const closer = zoomed(before.view, 2, { x: 700, y: 300 }, viewport);
    // The relief grows with the stage.
    expect(stale({ view: closer })).toEqual(stacking.filter((layer) => layer !== 'relief'));
  });
});

describe('the steps of the picture', () => {
  it('changes a few times a year and not with every frame', () => {
    const steps: Moment[] = [];
    for (let frame = 0; frame <= 100; frame += 1) {
      const step = stepBefore({ fraction: frame / 101, secondsPerInterval: 1.68, seconds: 0.2 });
      if (!sameMoment(step, steps.at(-1))) steps.push(step);
    }
    expect(steps.map(({ fraction }) => fraction)).toEqual([0, 0.25, 0.5, 0.75]);
  });

  it('moves markers twice a second at rest, and never without motion', () => {
    const seconds = Array.from({ length: 81 }, (_, index) => index / 10);
    const steps = new Set(seconds.map((one) => stepBefore({ ...moment, seconds: one }).seconds));
    expect(steps.size).toBe(17);
    expect(poseOf(moment, true).moment).toBeUndefined();
    expect(poseOf({ ...moment, fraction: 0.4 }, true).fraction).toBe(0.4);
  });
});
