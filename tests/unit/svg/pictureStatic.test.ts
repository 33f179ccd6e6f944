import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../../src/scene/labels/boxes';
import { placedLabels } from '../../../src/scene/labels/placeLabels';
import { markupOf } from '../../../src/scene/node';
import { marksOf, shadesOf } from '../../../src/scene/svg/picture';
import type { Sign } from '../../../src/scene/scene';
import { stageOf } from '../../../src/scene/stage';
import { pictureStyle, staticPictureMarkup } from '../../../src/scene/svg/staticPicture';
import { staticSteps, zoomsOf } from '../../../src/scene/svg/staticSteps';
import { allOf, bounds, lastYear, sceneOf, sceneWith, withClass } from './support';

const stage = stageOf(bounds.wide);
const scene = sceneOf(lastYear);
const markup = staticPictureMarkup(scene, bounds);

describe('the picture of a page without script', () => {
  it('is the same for the same scene', () => {
    const before = JSON.stringify(scene.labels);
    expect(staticPictureMarkup(sceneOf(lastYear), bounds)).toBe(markup);
    expect(JSON.stringify(scene.labels)).toBe(before);
  });

  it('is small', () => {
    expect(brotliCompressSync(Buffer.from(markup)).length).toBeLessThan(9000);
  });

  it('holds nothing that a strict policy would refuse', () => {
    expect(markup).not.toMatch(/\sstyle=|<script|<style|\son\w+=|javascript:/);
  });

  it('is well-formed, and every symbol it uses is there', () => {
    const open: string[] = [];
    for (const [, close, name = '', empty] of markup.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
    }
    expect(open).toEqual([]);
    const ids = new Set([...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id = ''] of markup.matchAll(/(?:href="|url\()#([^")]+)/g)) {
      if (!id.startsWith('base-')) expect(ids).toContain(id);
    }
  });

  it('shows names for every width, by a rule of its own', () => {
    const style = pictureStyle(bounds);
    for (const frame of ['wide', 'narrow'] as const) {
      const steps = staticSteps(bounds).filter((step) => step.frame === frame);
      expect(steps.length).toBeGreaterThan(2);
      steps.slice(1).forEach(({ widths }, index) => {
        expect(widths[0]).toBe(steps[index]?.widths[1]);
      });
      for (const { levels } of steps) {
        const [{ name } = { name: '' }] = levels;
        expect(markup).toMatch(new RegExp(`<text[^>]* class="[^"]*\\b${name}\\b`));
        expect(style).toContain(`.${name}{display:inline}`);
      }
    }
    expect(style.match(/{/g)?.length).toBe(style.match(/}/g)?.length);
  });

  it('has each name once for all ranges in which it stands the same', () => {
    const names = markup.match(/<text[^]*?<\/text>/g) ?? [];
    const alike = names.map((name) => name.replace(/ class="[^"]*"/, ''));
    expect(names.length).toBeGreaterThan(50);
    expect(names.length).toBeLessThan(1.2 * new Set(alike).size);
  });

  it('has names that find room at both ends of their range of widths', () => {
    for (const step of staticSteps(bounds)) {
      const views = zoomsOf(step, stage).map((zoom) => ({
        zoom,
        frame: { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 },
      }));
      const placed = placedLabels(scene, stage, views);
      views.forEach((_, view) => {
        const boxes = placed.flatMap(({ boxes: all }) => all[view] ?? []);
        const pairs = boxes.filter((box, index) =>
          boxes.slice(index + 1).some((other) => overlap(box, other)),
        );
        expect(pairs).toEqual([]);
      });
    }
  });
});

describe('marks', () => {
  const port = {
    id: 'gate',
    mode: 'rail',
    position: [80, 45],
    status: 'reported',
    operation: 'operating',
    national: true,
    selected: false,
  } as const;
  const area: Sign = {
    ...{ layer: 'areas', kind: 'area', id: 'area' },
    ...{ position: [80, 44], squareKilometres: 100, selected: false },
  };

  it('show each status of a port in its own form', () => {
    const forms = (['reported', 'derived', 'interpolated', 'part', 'absent'] as const).map(
      (status) => markupOf(marksOf(sceneWith({ ports: [{ ...port, status }] }), stage, 4)),
    );
    expect(new Set(forms).size).toBe(5);
    const closed = marksOf(
      sceneWith({ ports: [{ ...port, operation: 'not in operation' }] }),
      stage,
      4,
    );
    expect(markupOf(closed)).toContain('#port-rail-closed');
  });

  it('ring a selected port and area', () => {
    const plain = marksOf(sceneWith({ ports: [port], signs: [area] }), stage, 4);
    const chosen = marksOf(
      sceneWith({ ports: [{ ...port, selected: true }], signs: [{ ...area, selected: true }] }),
      stage,
      4,
    );
    expect(withClass(plain, 'selection')).toEqual([]);
    expect(withClass(chosen, 'selection')).toHaveLength(1);
    expect(markupOf(chosen)).toContain('#area-selected');
  });

  it('show areas in their true size from zoom 6', () => {
    const at = (zoom: number) =>
      withClass(marksOf(sceneWith({ signs: [area] }), stage, zoom), 'true-size');
    expect(at(5.9)).toEqual([]);
    const [circle] = at(6);
    // 5.64 km at 44° N, as a share of the stage's diagonal over the root of two.
    const kilometres = (stage.width / 512) * 40_075.017 * Math.cos((44 * Math.PI) / 180);
    const share = Math.sqrt(100 / Math.PI) / kilometres;
    const diagonal = Math.sqrt((1 + 1 / stage.aspect ** 2) / 2);
    expect(parseFloat(String(circle?.attributes['r']))).toBeCloseTo((share / diagonal) * 100, 3);
  });

  it('put the two modes of a gateway side by side, rail left', () => {
    const road = { ...port, id: 'road', mode: 'road', position: [80.05, 45] } as const;
    const shifted = allOf(marksOf(sceneWith({ ports: [port, road] }), stage, 4)).filter(
      ({ name, attributes }) => name === 'svg' && 'x' in attributes,
    );
    expect(shifted.map(({ attributes }) => parseFloat(String(attributes['x'])) < 0)).toEqual([
      true,
      false,
    ]);
    expect(markupOf(shifted[0] ?? marksOf(scene, stage, 4))).toContain('#port-rail-reported');
  });
});

describe('partner countries', () => {
  it('are shaded by class, hatched as members of a group, and left out without a figure', () => {
    const partner = {
      id: 'KZ',
      isoNumeric: '398',
      shade: 3,
      status: 'reported',
      group: '',
      selected: false,
    } as const;
    const picture = shadesOf(
      sceneWith({
        partners: [
          partner,
          { ...partner, isoNumeric: '417', group: 'C5' },
          { ...partner, isoNumeric: '643', shade: 0 },
          { ...partner, isoNumeric: '"/><x' },
        ],
      }),
      stage,
      3.4,
    );
    const used = allOf(picture).filter(({ name }) => name === 'use');
    expect(used.map(({ attributes }) => attributes['class'])).toEqual([
      'shade-3',
      'shade-3 hatched',
    ]);
    expect(used[1]?.attributes['fill']).toBe('url(#hatching)');
    expect(markupOf(picture)).toContain('id="hatching"');
  });
});
