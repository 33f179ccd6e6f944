import data from 'virtual:atlas';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../../src/atlas';
import { buildScene } from '../../../src/scene/buildScene';
import { createPaths } from '../../../src/scene/paths';
import { stageOf } from '../../../src/scene/stage';
import { hasLanes, lanesOf, restAfter, type Lane } from '../../../src/scene/svg/lanes';
import { markersAt } from '../../../src/scene/svg/markers';
import { moversOf, moversStyle, roundsUntilRest } from '../../../src/scene/svg/movers';
import { textOf } from '../../../src/text/text';
import { allOf } from './support';

const atlas = createAtlas(data);
const paths = createPaths(atlas);
const stage = stageOf(data.info.bounds.wide);
const zoom = 4;
const sceneOf = (year: number) =>
  buildScene(atlas, paths, textOf('en'), {
    stop: { year, moving: false },
    hidden: new Set(),
    selected: new Set(),
  });
const [, lastYear] = data.info.years;
const scene = sceneOf(lastYear);
const lanes = lanesOf(scene, stage, zoom);

/** The size of a marker so far through its round. */
function sizeAt({ stops }: Lane, at: number): number {
  const next = stops.findIndex((stop) => stop.at >= at);
  const [one, other] = [stops[Math.max(0, next - 1)], stops[next]];
  if (!one || !other || other.at === one.at) return other?.size ?? 0;
  return one.size + ((at - one.at) / (other.at - one.at)) * (other.size - one.size);
}

describe('the lanes of a picture that moves by itself', () => {
  it('have the markers that stand still there, or a little more of them where they begin and end', () => {
    expect(lanes.length).toBeGreaterThan(0);
    const still = markersAt(
      scene,
      stage,
      zoom,
      0,
      undefined,
      undefined,
      (strip) => !hasLanes(strip),
    );
    const drawn = allOf(still)
      .filter(({ attributes }) => attributes['class'] === 'body')
      .reduce((sum, { attributes }) => sum + String(attributes['d']).split('z').length - 1, 0);
    const seen = lanes.flatMap((lane) => lane.starts.filter((start) => sizeAt(lane, start) > 0));
    expect(drawn).toBeGreaterThan(0);
    expect(Math.abs(seen.length - drawn)).toBeLessThanOrEqual(lanes.length * 2);
  });

  it('rest where they stood, after about the same time, each marker where one before it began', () => {
    for (const lane of lanes) {
      expect(Math.abs(lane.secondsToRest - restAfter)).toBeLessThanOrEqual(restAfter / 2);
      const places = (shares: readonly number[]) =>
        shares.map((share) => (share % 1).toFixed(6)).sort();
      const ends = lane.starts.map((start) => roundsUntilRest(lane, start));
      expect(places(ends)).toEqual(places(lane.starts));
    }
  });

  it('tell the style sheet each moment of a round once, in order, from its begin to its end', () => {
    for (const { stops } of lanes) {
      const moments = stops.map(({ at }) => at.toFixed(4));
      expect(new Set(moments).size).toBe(moments.length);
      expect(moments).toEqual([...moments].sort());
      expect(moments[0]).toBe('0.0000');
      expect(moments.at(-1)).toBe('1.0000');
    }
    const style = moversStyle(lanes, 'wide');
    expect(style.match(/@keyframes/g)).toHaveLength(lanes.length);
    const markers = moversOf(lanes, stage, zoom).children.flatMap((group) =>
      typeof group === 'string' ? [] : group.children,
    );
    expect(style.match(/nth-child/g)).toHaveLength(markers.length);
  });

  it('are for what is measured alone, and for none where there would be too many', () => {
    expect(lanes.every(({ strip }) => strip.status !== 'service' && strip.mode !== 'trade')).toBe(
      true,
    );
    const many = { ...scene, ribbons: Array.from({ length: 40 }, () => scene.ribbons).flat() };
    expect(lanesOf(many, stage, zoom)).toEqual([]);
  });
});
