import data from 'virtual:atlas';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas';
import { Explorer } from '../../src/state/explorer.svelte';
import { grammarOf } from '../../src/state/grammar';
import { parseView, serialiseView } from '../../src/state/url';
import { languages } from '../../src/atlas/names';
import { loadLanguage } from '../../src/text/text';
import { longestFrame } from '../../src/timeline/clock';

const atlas = createAtlas(data);
const grammar = grammarOf(atlas, 'en');
const open = (fragment = '') => new Explorer(atlas, grammar, parseView(fragment, grammar));

describe('the explorer', () => {
  it('plays only the years that a link names, from the first of them', () => {
    const explorer = open('play=2014,2016');
    explorer.play();
    expect(explorer.view.t).toBe(2014);
    for (let frame = 0; frame < 2000 && explorer.player.playing; frame += 1)
      explorer.tick(longestFrame);
    expect(explorer.player.playing).toBe(false);
    expect(explorer.view.t).toBe(2016);
    explorer.show(parseView('', grammar));
    explorer.play();
    expect(explorer.view.t).toBe(2012);
  });

  it('opens on the last year, at rest', () => {
    const explorer = open();
    expect(explorer.view.t).toBe(2024);
    expect(explorer.player.playing).toBe(false);
    expect(explorer.player.moving).toBe(false);
  });

  it('plays from the start when it stands at the end, rests on each year, and stops at the end', () => {
    const explorer = open();
    explorer.play();
    expect(explorer.view.t).toBe(2012);
    const seen = new Set<number>();
    for (let frame = 0; frame < 3000 && explorer.player.playing; frame += 1) {
      explorer.tick(0.016);
      if (Number.isInteger(explorer.view.t)) seen.add(explorer.view.t);
    }
    expect(explorer.player.playing).toBe(false);
    expect([...seen].sort()).toEqual(Array.from({ length: 13 }, (_, index) => 2012 + index));
    expect(explorer.view.t).toBe(2024);
  });

  it('does not jump after a long pause between two frames', () => {
    const explorer = open('t=2012');
    explorer.play();
    for (let frame = 0; frame < 20; frame += 1) explorer.tick(longestFrame);
    const { t } = explorer.view;
    explorer.tick(3600);
    expect(explorer.view.t - t).toBeLessThan(0.1);
  });

  it('rebuilds the scene only when the interval changes, not with every frame', () => {
    const explorer = open('t=2021.2');
    const scenes = new Set<unknown>();
    const stop = $effect.root(() => {
      $effect(() => {
        scenes.add(explorer.scene);
      });
    });
    for (const t of [2021.2, 2021.4, 2021.7, 2021.99]) {
      explorer.seek(t);
      flushSync();
      expect(explorer.moment.fraction).toBeCloseTo(t - 2021, 9);
    }
    expect(scenes.size).toBe(1);
    explorer.seek(2022);
    flushSync();
    expect(scenes.size).toBe(2);
    stop();
  });

  it('gives a choice a history entry, also when a move follows in the same breath, and a move none', () => {
    const explorer = open();
    explorer.seek(2021);
    expect(explorer.takeTrace()).toBe('replace');
    explorer.select({ kind: 'place', id: atlas.data.info.region });
    explorer.moveCamera({ longitude: 80, latitude: 44, zoom: 5 });
    expect(explorer.takeTrace()).toBe('push');
    explorer.seek(2020);
    expect(explorer.takeTrace()).toBe('replace');
    expect(serialiseView(explorer.view, grammar)).toBe(
      `t=2020&at=80,44,5&show=place:${atlas.data.info.region}`,
    );
  });

  it('hides and shows layers', () => {
    const explorer = open();
    expect(explorer.scene.lines.some(({ mode }) => mode === 'air')).toBe(true);
    explorer.toggleLayer('air');
    expect(explorer.scene.lines.some(({ mode }) => mode === 'air')).toBe(false);
    explorer.toggleLayer('air');
    expect(explorer.scene.lines.some(({ mode }) => mode === 'air')).toBe(true);
  });

  it('steps from between two years to the nearest year', () => {
    const explorer = open('t=2020.4');
    explorer.step(-1);
    expect(explorer.view.t).toBe(2020);
    explorer.step(1);
    expect(explorer.view.t).toBe(2021);
  });

  it('every year of the domain gives a scene in every language without a gap in the numbers', async () => {
    await Promise.all(languages.map(loadLanguage));
    for (const language of languages) {
      const explorer = open(`lang=${language}`);
      for (let year = 2012; year <= 2024; year += 0.5) {
        explorer.seek(year);
        const { ribbons, ports, labels } = explorer.scene;
        expect(ports.length).toBeGreaterThanOrEqual(20);
        expect(labels.every(({ text }) => text.length > 0)).toBe(true);
        expect(ribbons.every(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))).toBe(
          true,
        );
      }
    }
  });
});
