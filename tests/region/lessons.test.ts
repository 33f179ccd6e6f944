import { describe, expect, it } from 'vitest';
import { figuresNamed, questionKinds } from '../../src/atlas/lesson';
import { languages } from '../../src/atlas/names';
import { plainWords } from '../../src/models/lesson/words';
import { loadPanelText } from '../../src/text/panelText';
import { saidIn } from '../../src/view/linkText';
import { atlas, details } from './regionPackage';

const { lessons } = details;
const steps = lessons.flatMap((lesson) => lesson.steps);
/** Letters that two lines hold before a class, in type of 62 pixels on 1920; and a third line for one sentence. */
const room = {
  en: [120, 150],
  zh: [56, 84],
  ru: [120, 160],
  kk: [125, 170],
  ug: [125, 170],
} as const;

describe('the lessons of the region', () => {
  it('are five, each of five to seven steps, with two questions or more', () => {
    expect(lessons.map(({ id }) => id)).toEqual([
      ...['trains', 'two-numbers', 'why-here', 'nobody-counts', 'air'],
    ]);
    for (const lesson of lessons) {
      expect(lesson.steps.length, lesson.id).toBeGreaterThanOrEqual(5);
      expect(lesson.steps.length, lesson.id).toBeLessThanOrEqual(7);
      const asked = lesson.steps.filter(({ question }) => question);
      expect(asked.length, lesson.id).toBeGreaterThanOrEqual(2);
    }
  });

  it('ask in every way there is', () => {
    const kinds = new Set(steps.flatMap(({ question }) => question?.kind ?? []));
    expect([...kinds].sort()).toEqual([...questionKinds].sort());
  });

  it('ask nothing in the first two steps of the tour', () => {
    expect(lessons[0]?.steps.slice(0, 2).map(({ question }) => question)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each(steps.map((step) => [step.id, step] as const))(
    '%s says where, when and what leads, and no more than three figures at once',
    (_, { view, text, question, notes }) => {
      const said = saidIn(view).map(({ key }) => key);
      expect(said).toEqual(expect.arrayContaining(['t', 'at', 'lead']));
      const before = [...figuresNamed(text.en), ...figuresNamed(question?.text.en ?? '')];
      expect(new Set(before).size).toBeLessThanOrEqual(3);
      expect(notes.en).not.toBe('');
    },
  );

  it.each(languages)('have sentences of two lines in %s, and one of three', async (language) => {
    const words = await loadPanelText(language);
    const lengths = steps.map(
      // Marks that keep runs of letters apart take no room.
      ({ text }) => plainWords(atlas, words, text[language]).replace(/[\u2066-\u2069]/g, '').length,
    );
    const [two, three] = room[language];
    expect(lengths.filter((length) => length > two)).toHaveLength(language === 'zh' ? 0 : 1);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(three);
  });
});
