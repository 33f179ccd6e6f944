import data from 'virtual:atlas';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas';
import { Explorer } from '../../src/state/explorer.svelte';
import { grammarOf } from '../../src/view/grammar';
import { parseView, serialiseView } from '../../src/view/url';
import { languages } from '../../src/atlas/names';
import { loadLanguage } from '../../src/text/text';
import { longestFrame, secondsPerYear } from '../../src/timeline/clock';

const atlas = createAtlas(data);
const [firstYear, lastYear] = data.info.years;
const grammar = grammarOf(atlas, 'en');
const open = (fragment = '') => new Explorer(atlas, grammar, parseView(fragment, grammar));

describe('the explorer', () => {
  it('plays only the years that a link names, from the first of them', () => {
    const explorer = open('play=1998,2000');
    explorer.play();
    expect(explorer.view.t).toBe(1998);
    for (let frame = 0; frame < 2000 && explorer.player.playing; frame += 1)
      explorer.tick(longestFrame);
    expect(explorer.player.playing).toBe(false);
    expect(explorer.view.t).toBe(2000);
    explorer.show(parseView('', grammar));
    explorer.play();
    expect(explorer.view.t).toBe(firstYear);
  });

  it('opens on the last year, at rest', () => {
    const explorer = open();
    expect(explorer.view.t).toBe(lastYear);
    expect(explorer.player.playing).toBe(false);
    expect(explorer.player.moving).toBe(false);
  });

  it('plays from documented year to documented year, holds each, and stops at the last', () => {
    const explorer = open();
    explorer.play();
    expect(explorer.view.t).toBe(firstYear);
    const frames = new Map<number, number>();
    for (let frame = 0; frame < 3000 && explorer.player.playing; frame += 1) {
      explorer.tick(0.016);
      frames.set(explorer.view.t, (frames.get(explorer.view.t) ?? 0) + 1);
    }
    expect(explorer.player.playing).toBe(false);
    expect([...frames.keys()]).toEqual(explorer.held);
    // All but the last, at which play ends.
    for (const held of [...frames.values()].slice(0, -1))
      expect(held * 0.016).toBeGreaterThan(secondsPerYear - 0.1);
    expect(explorer.view.t).toBe(lastYear);
  });

  it('plays from documented year to documented year, and shows no value between them', () => {
    const explorer = open('years=documented');
    const stops = explorer.stops ?? [];
    expect(stops.length).toBeGreaterThan(5);
    expect(stops).not.toContain(1999);
    explorer.play();
    const seen = new Set<number>();
    const statuses = new Set<string>();
    for (let frame = 0; frame < 5000 && explorer.player.playing; frame += 1) {
      explorer.tick(0.016);
      seen.add(explorer.view.t);
      const { ribbons, partners, throughputs } = explorer.scene;
      for (const { status } of [...ribbons, ...partners, ...throughputs]) statuses.add(status);
    }
    expect(explorer.player.playing).toBe(false);
    expect([...seen]).toEqual(stops);
    expect([...statuses]).not.toContain('interpolated');
    explorer.step(-1);
    expect(explorer.view.t).toBe(stops.at(-2));
    explorer.seek(1998.4);
    expect(explorer.view.t).toBe(1998);
  });

  it('steps through documented years for readers who asked for less motion, and loops', () => {
    const explorer = open('years=documented&t=1996');
    const stops = explorer.stops ?? [];
    explorer.player.loop = true;
    explorer.play();
    for (const stop of [...stops.slice(1), ...stops]) {
      explorer.stepPlay();
      expect(explorer.view.t).toBe(stop);
    }
    expect(explorer.player.playing).toBe(true);
  });

  it('shows the lines again when the switch is turned back', () => {
    const explorer = open('t=1999');
    const before = JSON.stringify(explorer.scene);
    explorer.setDocumentedOnly(true);
    expect(explorer.shownAtlas).not.toBe(explorer.atlas);
    explorer.setDocumentedOnly(false);
    expect(explorer.shownAtlas).toBe(explorer.atlas);
    expect(JSON.stringify(explorer.scene)).toBe(before);
  });

  it('writes what is compared beside the numbers of the map, with a sign and the other year', async () => {
    const explorer = open('t=2006&compare=2004');
    const labels = () => explorer.scene.labels.map(({ text }) => text);
    // How comes with the first comparison.
    await expect.poll(labels).toContain('20,100 wagons (+2,900, +17% since 2004)');
    expect(labels().some((text) => text.startsWith('+ '))).toBe(true);
    explorer.compare(undefined);
    expect(explorer.scene.labels.some(({ text }) => text.includes('2004'))).toBe(false);
    expect(explorer.takeTrace()).toBe('push');
  });

  it('says on the map what cannot be compared, and labels nothing of a hidden layer', async () => {
    const explorer = open('t=2002&compare=2001');
    const isDifferent = () =>
      explorer.scene.labels.some(({ text }) => text.includes('2001 counted differently'));
    await expect.poll(isDifferent).toBe(true);
    const hidden = open('t=2006&compare=2004&hide=air,rail');
    const changes = () => hidden.scene.labels.filter(({ id }) => id.startsWith('difference:'));
    await expect.poll(() => changes().length).toBeGreaterThan(0);
    const kinds = changes();
    expect(kinds.filter(({ mode }) => mode === 'air' || mode === 'rail')).toEqual([]);
  });

  it('lets all step back that the view is not about, but for what a reader selects', async () => {
    const explorer = open('t=2006&highlight=tolven-rail');
    const standing = () => new Map(explorer.scene.ribbons.map(({ id, stands }) => [id, stands]));
    await expect.poll(() => standing().get('rail-tolven')).toBe('forward');
    expect(standing().get('rail-orsa')).toBe('back');
    const { highlighted } = explorer.scene;
    explorer.seek(2005);
    expect(explorer.scene.highlighted).toEqual(highlighted);
    explorer.select({ kind: 'flow', id: 'rail-orsa' });
    expect(standing().get('rail-orsa')).toBe('forward');
    expect(standing().get('trade-belmar')).toBe('back');
  });

  it('shows all again to a reader who picks nothing, or leaves the lesson', () => {
    const about = ['tolven-rail'];
    const explorer = open('t=2006&highlight=tolven-rail');
    explorer.select({ kind: 'place', id: 'orsa-rail' });
    explorer.select();
    expect(explorer.view.selection.kind).toBe('none');
    expect([...explorer.view.highlighted]).toEqual(about);
    explorer.select();
    expect(explorer.view.highlighted.size).toBe(0);
    const lesson = open('t=2006&highlight=tolven-rail&lesson=wagons');
    lesson.goToStep(2);
    expect([...lesson.view.highlighted]).toEqual(about);
    lesson.openLesson(undefined);
    expect(lesson.view.highlighted.size).toBe(0);
    expect(lesson.view.explores).toBe(false);
  });

  it('does not jump after a long pause between two frames', () => {
    const explorer = open(`t=${firstYear}`);
    explorer.play();
    for (let frame = 0; frame < 20; frame += 1) explorer.tick(longestFrame);
    const { t } = explorer.view;
    explorer.tick(3600);
    expect(explorer.view.t - t).toBeLessThan(0.1);
  });

  it('rebuilds the scene only when the interval changes, not with every frame', () => {
    const explorer = open('t=2001.2');
    const scenes = new Set<unknown>();
    const stop = $effect.root(() => {
      $effect(() => {
        scenes.add(explorer.scene);
      });
    });
    for (const t of [2001.2, 2001.4, 2001.7, 2001.99]) {
      explorer.seek(t);
      flushSync();
      expect(explorer.moment.fraction).toBeCloseTo(t - 2001, 9);
    }
    expect(scenes.size).toBe(1);
    explorer.seek(2002);
    flushSync();
    expect(scenes.size).toBe(2);
    stop();
  });

  it('gives a choice a history entry, also when a move follows in the same breath, and a move none', () => {
    const explorer = open();
    explorer.seek(2001);
    expect(explorer.takeTrace()).toBe('replace');
    explorer.select({ kind: 'place', id: atlas.data.info.region });
    explorer.moveCamera({ longitude: -64, latitude: -36, zoom: 5 });
    expect(explorer.takeTrace()).toBe('push');
    explorer.seek(2000);
    expect(explorer.takeTrace()).toBe('replace');
    expect(serialiseView(explorer.view, grammar)).toBe(
      `t=2000&at=-64,-36,5&show=place:${atlas.data.info.region}`,
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
    const explorer = open('t=2000.4');
    explorer.step(-1);
    expect(explorer.view.t).toBe(2000);
    explorer.step(1);
    expect(explorer.view.t).toBe(2001);
  });

  it('every year of the domain gives a scene in every language without a gap in the numbers', async () => {
    await Promise.all(languages.map(loadLanguage));
    const national = data.places.filter((place) => place.national);
    for (const language of languages) {
      const explorer = open(`lang=${language}`);
      for (let year = firstYear; year <= lastYear; year += 0.5) {
        explorer.seek(year);
        const { ribbons, ports, labels } = explorer.scene;
        expect(ports.length).toBeGreaterThanOrEqual(national.length);
        expect(labels.every(({ text }) => text.length > 0)).toBe(true);
        expect(ribbons.every(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))).toBe(
          true,
        );
      }
    }
  });
});
