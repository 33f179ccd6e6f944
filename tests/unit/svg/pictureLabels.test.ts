import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/text/text';
import { overlap, within, type Box } from '../../../src/scene/labels/boxes';
import { placedLabels } from '../../../src/scene/labels/placeLabels';
import { markupOf } from '../../../src/scene/node';
import { labelsOf } from '../../../src/scene/svg/picture';
import type { Anchor } from '../../../src/scene/labels/anchor';
import { placeAll } from '../../../src/scene/labels/placement';
import { obstaclesOf } from '../../../src/scene/labels/obstacles';
import { stageOf, widthAtZoom } from '../../../src/scene/stage';
import { textWidth, wrapped } from '../../../src/scene/labels/textWidth';
import { bounds, firstYear, lastYear, sceneOf, sceneWith } from './support';

const stage = stageOf(bounds.wide);
const wholeFrame = (zoom: number) => {
  const width = widthAtZoom(stage, zoom);
  return { left: -24, top: -24, right: width + 200, bottom: width / stage.aspect + 24 };
};

/** Pairs of boxes that overlap. */
function overlapping(boxes: readonly Box[]) {
  return boxes.flatMap((box, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlap(box, other) ? [[box, other]] : [])),
  );
}

describe('placement', () => {
  const anchors: readonly Anchor[] = ['center', 'left', 'right', 'top', 'bottom', 'top-left'];
  const request = fc.record({
    x: fc.integer({ min: -50, max: 450 }),
    y: fc.integer({ min: -50, max: 350 }),
    width: fc.integer({ min: 1, max: 160 }),
    height: fc.integer({ min: 1, max: 40 }),
    offset: fc.integer({ min: 0, max: 20 }),
    padding: fc.integer({ min: 0, max: 8 }),
  });
  const frame = { left: 0, top: 0, right: 400, bottom: 300 };
  const box = fc
    .tuple(fc.integer({ min: 0, max: 380 }), fc.integer({ min: 0, max: 280 }))
    .map(([left, top]) => ({ left, top, right: left + 20, bottom: top + 20 }));

  it('never lets two labels overlap, nor cover what is there, nor leave the frame, in any view', () => {
    fc.assert(
      fc.property(
        fc.array(request, { maxLength: 30 }),
        fc.array(box, { maxLength: 10 }),
        (requests, obstacles) => {
          const grow = 1.3;
          const placed = placeAll(
            requests.map(({ x, y, offset, ...size }) => ({
              item: x,
              points: [
                [x, y],
                [x * grow, y * grow],
              ],
              anchors,
              offsets: [offset, offset + 9],
              slack: 2,
              ...size,
            })),
            [
              { frame, obstacles, labels: [] },
              { frame: { ...frame, right: 520, bottom: 390 }, obstacles: [], labels: obstacles },
            ],
          );
          for (const view of [0, 1]) {
            const boxes = placed.flatMap(({ boxes: all }) => all[view] ?? []);
            expect(overlapping(boxes)).toEqual([]);
            for (const one of boxes)
              expect(obstacles.some((room) => overlap(one, room))).toBe(false);
          }
          for (const { boxes } of placed) expect(boxes[0] && within(boxes[0], frame)).toBe(true);
        },
      ),
    );
  });

  it('gives room to the first and tries the anchors in their order', () => {
    const one = { points: [[100, 100]] as const, anchors, offsets: [10], slack: 0, padding: 0 };
    const size = { width: 60, height: 12 };
    const view = { frame, obstacles: [], labels: [] };
    const placed = placeAll(
      ['first', 'second', 'third'].map((item) => ({ ...one, ...size, item })),
      [view],
    );
    expect(placed.map(({ item, anchor }) => [item, anchor])).toEqual([
      ['first', 'center'],
      ['second', 'top'],
      ['third', 'bottom'],
    ]);
  });
});

describe('the labels of the map', () => {
  beforeAll(() => Promise.all([loadLanguage('zh'), loadLanguage('ru')]));

  it.each(['en', 'zh', 'ru'] as const)(
    'in %s neither overlap nor cover what is drawn',
    (language) => {
      for (const year of [firstYear, 2004, lastYear]) {
        for (const zoom of [2, 2.4, 3.4, 4.6, 6, 8]) {
          const scene = sceneOf(year, false, language);
          const frame = wholeFrame(zoom);
          const placed = placedLabels(scene, stage, [{ zoom, frame }]);
          const boxes = placed.flatMap(({ boxes: all }) => all);
          expect(boxes.length).toBeGreaterThan(3);
          expect(overlapping(boxes)).toEqual([]);
          const obstacles = obstaclesOf(scene, stage, zoom);
          const wrong = boxes.filter(
            (box) => !within(box, frame) || obstacles.some((room) => overlap(room, box)),
          );
          expect(wrong).toEqual([]);
        }
      }
    },
  );

  it('keep inside a part of the stage', () => {
    const width = widthAtZoom(stage, 3.4);
    const height = width / stage.aspect;
    const frame = {
      left: 0.4 * width,
      top: 0.3 * height,
      right: 0.75 * width,
      bottom: 0.7 * height,
    };
    const placed = placedLabels(sceneOf(lastYear), stage, [{ zoom: 3.4, frame }]);
    expect(placed.length).toBeGreaterThan(3);
    for (const { boxes } of placed) {
      for (const box of boxes) expect(within(box, frame)).toBe(true);
    }
  });

  it('write every figure of the gateways and the region at the usual size', () => {
    for (const year of [2001, 2004, lastYear]) {
      const scene = sceneOf(year);
      const placed = placedLabels(scene, stage, [{ zoom: 3.4, frame: wholeFrame(3.4) }]);
      const written = new Set(placed.map(({ item }) => item.label.id));
      const wanted = scene.labels.filter(
        ({ kind, id }) => kind === 'region' || /figure:(rail-trunk|road)/.test(id),
      );
      expect(wanted.length).toBeGreaterThan(1);
      for (const { id } of wanted) expect(written).toContain(id);
    }
  });

  it('name more the closer the view', () => {
    const scene = sceneOf(lastYear);
    const kindsAt = (zoom: number) => {
      const placed = placedLabels(scene, stage, [{ zoom, frame: wholeFrame(zoom) }]);
      return (kind: string) => placed.filter(({ item }) => item.label.kind === kind).length;
    };
    expect(kindsAt(2.5)('city')).toBe(0);
    expect(kindsAt(4)('city')).toBeGreaterThan(2);
    expect(kindsAt(6)('port')).toBeGreaterThan(kindsAt(2.5)('port'));
  });

  it('put the selected port first', () => {
    const scene = sceneOf(lastYear);
    const quiet = scene.labels.find(({ kind, rank }) => kind === 'port' && rank === 5);
    const chosen = { ...scene.labels[0], ...quiet, rank: 0 };
    const labels = scene.labels.map((label) => (label === quiet ? { ...label, rank: 0 } : label));
    const placed = placedLabels({ ...scene, labels }, stage, [
      { zoom: 2.6, frame: wholeFrame(2.6) },
    ]);
    const [port] = placed.filter(({ item }) => item.label.kind === 'port');
    expect(port?.item.label.id).toBe(chosen.id);
  });

  it('hold whatever the package says as text', () => {
    const hostile = `<img src=x onerror="alert(1)">&'`;
    const label = {
      id: 'x',
      kind: 'port',
      text: hostile,
      local: hostile,
      position: [70, 45],
      mode: 'rail',
      status: 'reported',
      rank: 1,
    } as const;
    const markup = markupOf(
      labelsOf(sceneWith({ labels: [label] }), stage, 5, {
        left: -9999,
        top: -9999,
        right: 9999,
        bottom: 9999,
      }),
    );
    expect(markup).toContain('onerror');
    expect(markup).not.toMatch(/<img|"alert/);
  });

  it('mark each figure with its status', () => {
    const markup = (year: number) => markupOf(labelsOf(sceneOf(year), stage, 3.4, wholeFrame(3.4)));
    expect(markup(2001)).toContain('class="reported"');
    expect(markup(2003)).toContain('class="derived"');
  });
});

describe('widths of texts', () => {
  it('grow with the text, and Chinese is wider than Latin', () => {
    expect(textWidth('Urumqi')).toBeGreaterThan(textWidth('Urum'));
    expect(textWidth('乌鲁木齐')).toBe(4);
    expect(textWidth('WWW')).toBeGreaterThan(textWidth('iii'));
  });

  it('are no wider than asked for once wrapped, but for single words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 8 }),
        (words) => {
          const lines = wrapped(words.join(' '), 8);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines.filter((one) => one.includes(' ')))
            expect(textWidth(line)).toBeLessThanOrEqual(8 * 1.2);
        },
      ),
    );
  });
});
