import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { createAtlas } from '../../src/atlas';
import { markerPhase, passage } from '../../src/flows/markers';
import { createMesher } from '../../src/scene/map/overlay/geometry';
import { ribbonVertexShader } from '../../src/scene/map/overlay/ribbonVertexShader';
import { strengthsOf } from '../../src/scene/map/overlay/strengths';
import { colours, trafficModule, trafficUniforms } from '../../src/scene/map/overlay/traffic';
import { createStrips, stripsOf } from '../../src/scene/strip';
import { markersAt, trafficOf } from '../../src/scene/svg/picture';
import type { SvgNode } from '../../src/scene/node';
import { stageOf } from '../../src/scene/stage';
import { widest } from '../../src/scene/widest';
import { Explorer } from '../../src/state/explorer.svelte';
import { grammarOf } from '../../src/view/grammar';
import { palettes } from '../../src/theme';
import { counted } from '../scale/counted';
import { dataOf, firstScene, onTheWay, rest, scenesOf } from '../scale/support';

// Large packages take long to compile on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const few = 100;
const many = 1000;

describe('a frame does nothing for each flow', () => {
  it('between two changes of year nothing of the flows, figures and routes is read', () => {
    const reads = { count: 0 };
    const { flows, figures, routes, ...others } = dataOf(few);
    const atlas = createAtlas({
      ...others,
      flows: counted(flows, reads),
      figures: counted(figures, reads),
      routes: counted(routes, reads),
    });
    const grammar = grammarOf(atlas, 'en');
    const explorer = new Explorer(atlas, grammar, { ...grammar.defaults, t: 2021 });
    const moments = new Set<unknown>();
    const stop = $effect.root(() => {
      $effect(() => {
        expect(explorer.scene.stop).toEqual({ year: 2021, moving: false });
        moments.add(explorer.moment);
      });
    });
    flushSync();
    expect(reads.count).toBeGreaterThan(few);
    // With few flows the places of names are found once, when play begins.
    explorer.play();
    flushSync();
    reads.count = 0;
    for (let frame = 0; frame < 30; frame += 1) {
      explorer.tick(1 / 60);
      flushSync();
    }
    stop();
    expect(moments.size).toBeGreaterThan(20);
    expect(reads.count).toBe(0);
  });

  it('what the shaders are told does not depend on what is drawn', () => {
    const moment = { fraction: 0.5, secondsPerInterval: 1.5, seconds: 2 };
    const uniforms = trafficUniforms(
      moment,
      false,
      colours(palettes.light),
      strengthsOf(undefined),
      4,
    );
    expect(Object.keys(uniforms).sort()).toEqual(
      Object.keys(trafficModule.uniformTypes ?? {}).sort(),
    );
    expect(Object.values(uniforms).flat().length).toBeLessThan(40);
  });

  it('a change of year that moves no line writes no cross-section anew', () => {
    const sceneAt = scenesOf(createAtlas(dataOf(few)));
    const [stripsAt, meshOf] = [createStrips(), createMesher()];
    const [first, second] = [rest, onTheWay].map((stop) => meshOf(stripsAt(sceneAt(stop))));
    expect(second?.sections).toBe(first?.sections);
    expect(second?.corners).toBe(first?.corners);
    expect(second?.strips.numbers).not.toEqual(first?.strips.numbers);
  });

  it('one that brings a line does', () => {
    const all = firstScene(few);
    const meshOf = createMesher();
    const before = meshOf(stripsOf({ ...all, ribbons: all.ribbons.slice(1) }));
    const after = meshOf(stripsOf(all));
    expect(after.corners.length).toBeGreaterThan(before.corners.length);
  });
});

describe('what costs something for each thing it is done for is done for few', () => {
  it('numbers on the map', () => {
    const figures = firstScene(many).labels.filter(({ kind }) => kind === 'figure');
    expect(figures.length).toBe(100);
  });

  it('the widest ribbons are kept, the widest first, and those that are selected', () => {
    const all = firstScene(few).ribbons;
    const width = (index: number, of: readonly { from: number }[]) => of[index]?.from ?? NaN;
    const kept = widest(all, 10);
    expect(kept).toHaveLength(10);
    const sorted = [...all].sort((one, other) => other.from - one.from);
    kept.forEach((_, index) => {
      expect(width(index, kept)).toBe(width(index, sorted));
    });
    const thinnest = sorted.at(-1);
    if (!thinnest) throw new Error('no ribbon');
    const selected = scenesOf(createAtlas(dataOf(few)), [thinnest.id])(rest);
    expect(widest(selected.ribbons, 10).map(({ id }) => id)).toContain(thinnest.id);
    expect(widest(all, few * 2)).toHaveLength(few);
  });

  it('markers, which the widest ribbons have', () => {
    const strips = stripsOf(firstScene(many)).filter(({ status }) => status === 'reported');
    const thickest = (of: typeof strips) => Math.max(...of.map(({ widths }) => widths[0]));
    const withMarkers = strips.filter((strip) => strip.hasMarkers);
    expect(withMarkers.length).toBe(500);
    expect(thickest(strips.filter((strip) => !strip.hasMarkers))).toBeLessThanOrEqual(
      Math.min(...withMarkers.map(({ widths }) => widths[0])),
    );
    expect(stripsOf(firstScene(few)).every((strip) => strip.hasMarkers)).toBe(true);
  });

  it('elements of the picture, whatever the number of flows', () => {
    const stage = stageOf(dataOf(few).info.bounds.wide);
    const moment = { fraction: 0, secondsPerInterval: 0, seconds: 1 };
    const count = ({ children }: SvgNode): number =>
      children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : count(child)), 1);
    const elements = (flows: number) => {
      const scene = firstScene(flows);
      const traffic = trafficOf(scene, stage, 3.4, 0);
      return count(traffic) + count(markersAt(scene, stage, 3.4, 0, moment));
    };
    expect(elements(many)).toBeLessThan(elements(few) * 1.5);
  });
});

describe('markers on the map and in the picture', () => {
  it('are counted by one formula: the shader adds up what it is told', () => {
    const moment = { fraction: 0.3, secondsPerInterval: 1.5, seconds: 2 };
    const { secondsFrom, secondsTo } = trafficUniforms(
      moment,
      false,
      colours(palettes.dark),
      strengthsOf(undefined),
      4,
    );
    expect({ secondsFrom, secondsTo }).toEqual(passage(0.3, 1.5, 2));
    // Rates at the two ends of the interval stand in the third and fourth number of the volume.
    const [, phase] = /float phase = ([^;]+);/.exec(ribbonVertexShader) ?? [];
    expect(phase).toBe('volume.z * traffic.secondsFrom + volume.w * traffic.secondsTo');
    const rates = { rateFrom: 3, rateTo: 7 };
    expect(markerPhase(rates, 0.3, 1.5, 2)).toBeCloseTo(3 * secondsFrom + 7 * secondsTo, 12);
  });
});
