import data from 'virtual:atlas';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas';
import { figuresNamed } from '../../src/atlas/lesson';
import { loadDetails } from '../../src/atlas/loadDetails';
import { languages, type Language } from '../../src/atlas/names';
import { worksheetKeyOf } from '../../src/models/lesson/worksheet/key';
import { worksheetOf } from '../../src/models/lesson/worksheet/worksheet';
import type { SvgNode } from '../../src/scene/node';
import type { PaperSight, SheetMapSubject } from '../../src/scene/sheetMap';
import { terrainOf } from '../../src/scene/svg/terrain';
import { worksheetMap } from '../../src/scene/svg/worksheet/worksheetMap';
import { loadLessonText } from '../../src/text/lessonText';
import { grammarOf } from '../../src/view/grammar';
import { outline, overview } from './drawings';

const atlas = createAtlas(data);

async function worldsIn(language: Language) {
  const [details, text] = await Promise.all([loadDetails(language), loadLessonText(language)]);
  const grammar = grammarOf(atlas, language);
  return details.lessons.map((lesson) => ({ atlas, details, grammar, text, lesson }));
}

const lettersOf = (...places: readonly string[]) =>
  places.map((place, index) => ({ letter: String.fromCharCode(65 + index), place }));
const ports = data.places.filter(({ kind, national }) => kind === 'port' && national);
const [rail, road] = [
  ports.filter(({ mode }) => mode === 'rail'),
  ports.filter(({ mode }) => mode === 'road'),
];

/** The map of the first lesson, as nodes. */
async function drawn(language: Language, change: Partial<SheetMapSubject> = {}) {
  const [world] = await worldsIn(language);
  if (!world) throw new Error('There is no lesson');
  const subject = { ...worksheetOf(world).map, ...change };
  const part = (id: string) => terrainOf(id, outline(id), overview.size);
  const all: SvgNode[] = [];
  const gather = (one: SvgNode) => {
    all.push(one);
    for (const child of one.children) if (typeof child !== 'string') gather(child);
  };
  gather(worksheetMap({ atlas, text: world.text, subject, part }));
  return all;
}

const wordsOf = ({ children }: Pick<SvgNode, 'children'>) =>
  children.map((child) => (typeof child === 'string' ? child : '')).join('');
const ofForm = (all: readonly SvgNode[], pattern: RegExp) =>
  all.filter(({ attributes }) => pattern.test(String(attributes['data-form'])));
const textsIn = (all: readonly SvgNode[]) => all.filter(({ name }) => name === 'text').map(wordsOf);
const pathOf = ({ attributes }: SvgNode) => String(attributes['d']);
const subpaths = (one: SvgNode) => pathOf(one).split('M').slice(1);

describe('the map of a worksheet', () => {
  it('closes what is filled and leaves boundaries open; disputed ones are dashed, and no others', async () => {
    const all = await drawn('en');
    const filled = ofForm(all, /^(region|water)$/);
    expect(filled.length).toBeGreaterThan(1);
    for (const one of filled)
      for (const subpath of subpaths(one)) expect(subpath.trim()).toMatch(/z$/);
    const [borders, disputed] = [ofForm(all, /^border$/), ofForm(all, /^border disputed$/)];
    expect([borders.length, disputed.length]).toEqual([1, 1]);
    for (const one of [...borders, ...disputed]) expect(pathOf(one)).not.toMatch(/z/i);
    expect(borders[0]?.attributes['stroke-dasharray']).toBeUndefined();
    expect(disputed[0]?.attributes['stroke-dasharray']).toMatch(/^\d+ \d+$/);
  });

  it('tells railways, roads and air services, and their gates, by form', async () => {
    const all = await drawn('en');
    expect(ofForm(all, /^rail ties$/).length).toBeGreaterThan(1);
    expect(ofForm(all, /^road casing$/).length).toBe(ofForm(all, /^road line$/).length);
    expect(ofForm(all, /^air line$/)[0]?.attributes['stroke-dasharray']).toBeDefined();
    const forms = { rail: 'rect', road: 'circle', air: 'path' } as const;
    for (const [mode, form] of Object.entries(forms)) {
      const gates = ofForm(all, new RegExp(`^gate ${mode}$`));
      expect(gates.length, mode).toBeGreaterThan(1);
      for (const { name } of gates) expect(name, mode).toBe(form);
    }
  });

  it('uses no colour and no type below 9 points, and explains every form that is drawn', async () => {
    const all = await drawn('en');
    const colours = all.flatMap(({ attributes: { fill = 'none', stroke = 'none' } }) => [
      fill,
      stroke,
    ]);
    for (const colour of colours)
      expect(colour).toMatch(/^(none|#([0-9a-f])\2\2|#([0-9a-f]{2})\3\3)$/);
    const sizes = all.flatMap(({ attributes }) => attributes['font-size'] ?? []).map(Number);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(120);
    const [world] = await worldsIn('en');
    const keyed = ofForm(all, /^key$/).map(wordsOf);
    for (const [form, key] of [
      [/^rail line$/, 'worksheet.map.rail'],
      [/^reference line$/, 'worksheet.map.reference'],
      [/^planned line$/, 'worksheet.map.planned'],
      [/^road line$/, 'worksheet.map.road'],
      [/^air line$/, 'worksheet.map.air'],
      [/^border disputed$/, 'worksheet.map.disputed'],
    ] as const)
      if (ofForm(all, form).length > 0) expect(keyed).toContain(world?.text.say(key));
  });

  it.each(languages)('names what has a letter on the key alone, in %s', async (language) => {
    const [first, second] = [rail[0], road[0]];
    if (!first || !second) throw new Error('There are no gates');
    const letters = lettersOf(first.id, second.id);
    const concerned = ports.map(({ id }) => id);
    const [sheet, key] = [
      await drawn(language, { letters, concerned }),
      await drawn(language, { letters, concerned, isKey: true }),
    ];
    for (const { names } of [first, second]) {
      const name = names[language];
      expect(textsIn(key)).toContain(name);
      for (const words of textsIn(sheet)) expect(words).not.toContain(name);
    }
    // Nor does the town of a gate stand beside it.
    const town = atlas.places.get(first.partOf)?.names[language];
    if (town) expect(textsIn(sheet)).not.toContain(town);
    for (const letter of ['A', 'B']) expect(textsIn(sheet)).toContain(letter);
    expect(textsIn(sheet).join('')).not.toMatch(/\d/);
  });

  it('is as close as a sight that shows every letter, and no closer', async () => {
    const { wide } = data.info.bounds;
    const first = { camera: { longitude: 85, latitude: 43, zoom: 2 }, bounds: wide };
    const letters = lettersOf(...rail.map(({ id }) => id));
    const apart = async (...others: readonly PaperSight[]) => {
      const all = await drawn('en', { letters, sights: [first, ...others] });
      // Below the map is its key.
      const onMap = ofForm(all, /^gate rail$/).filter(
        ({ attributes }) => Number(attributes['y']) < 3300,
      );
      const gates = onMap.map(({ attributes }) => Number(attributes['x']));
      return Math.max(...gates) - Math.min(...gates);
    };
    const far = await apart();
    expect(await apart({ camera: undefined, bounds: wide })).toBeGreaterThan(far * 2);
    const beside = { camera: { longitude: 10, latitude: 50, zoom: 6 }, bounds: wide };
    expect(await apart(beside)).toBeGreaterThanOrEqual(far);
  });

  it('has every letter in its frame, wherever the first view looks', async () => {
    const { bounds } = data.info;
    const camera = { longitude: 10, latitude: 50, zoom: 4 };
    const all = await drawn('en', {
      letters: lettersOf(...ports.map(({ id }) => id)),
      sights: [{ camera, bounds: bounds.wide }],
    });
    const circles = ofForm(all, /^letter$/).filter(({ name }) => name === 'circle');
    expect(circles).toHaveLength(ports.length);
    for (const { attributes } of circles) {
      expect(Number(attributes['cx'])).toBeGreaterThan(0);
      expect(Number(attributes['cx'])).toBeLessThan(7030);
      expect(Number(attributes['cy'])).toBeGreaterThan(0);
      expect(Number(attributes['cy'])).toBeLessThan(3320);
    }
  });
});

describe('the worksheets of the lessons of the package', () => {
  it.each(languages)(
    'hold no figure that they ask for, and their keys all of them, in %s',
    async (language) => {
      const worlds = await worldsIn(language);
      expect(worlds.length).toBeGreaterThan(0);
      for (const world of worlds) {
        const { lesson } = world;
        const [sheet, key] = [worksheetOf(world), worksheetKeyOf(world)];
        const questions = lesson.steps.flatMap(({ question }) => question ?? []);
        const asked = questions.flatMap(({ kind, answer }) => (kind === 'number' ? [answer] : []));
        // What a step says itself while it asks is given.
        const said = lesson.steps.flatMap(({ text, question }) =>
          figuresNamed(`${text.en} ${question?.text.en ?? ''}`),
        );
        const printed = [
          sheet.title,
          ...sheet.tasks.map((task) => task.asked),
          ...sheet.tasks.flatMap((task) => (task.kind === 'choose' ? task.options : [])),
        ].flat();
        for (const id of asked.filter((one) => !said.includes(one)))
          for (const { figure } of printed) expect(figure?.id, lesson.id).not.toBe(id);
        expect(sheet.tasks.length, lesson.id).toBeGreaterThanOrEqual(questions.length);
        expect(key.answers).toHaveLength(sheet.tasks.length);
        const known = new Set(key.sources.map(({ figure }) => figure));
        for (const id of asked) expect(known, lesson.id).toContain(id);
        // What the explanation says in its first words, or the record shows, is not said before it.
        for (const { lead, explanation, record } of key.answers)
          expect(record ?? [...lead, ...explanation].length, lesson.id).toBeTruthy();
      }
    },
  );
});
