import data from 'virtual:atlas';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas';
import { loadDetails } from '../../src/atlas/loadDetails';
import { plainWords, runsOf } from '../../src/models/lesson/words';
import { figuresOfStep } from '../../src/models/lesson/sources';
import { Explorer } from '../../src/state/explorer.svelte';
import { OpenLesson } from '../../src/state/openLesson.svelte';
import { loadPanelText } from '../../src/text/panelText';
import { grammarOf } from '../../src/view/grammar';
import { lessonProblems } from '../../src/view/lessonProblems';
import { parseView, serialiseView } from '../../src/view/url';

const atlas = createAtlas(data);
const details = await loadDetails('en');
const text = await loadPanelText('en');
const grammar = grammarOf(atlas, 'en');
const [lesson] = details.lessons;
if (!lesson) throw new Error('The package teaches nothing');

/** The lesson of the package, open as a link says. */
function opened(fragment: string) {
  const explorer = new Explorer(atlas, grammar, parseView(fragment, grammar));
  const open = new OpenLesson(explorer, () => lesson ?? expect.fail());
  explorer.lesson = open;
  if (open.view) explorer.showStep(open.view);
  flushSync();
  return { explorer, open, link: () => serialiseView(explorer.view, grammar) };
}

describe('a lesson', () => {
  it('shows the view of its step, of which the link says no more than which step it is', () => {
    const { explorer, open, link } = opened('lesson=wagons&step=1');
    expect(explorer.view.t).toBe(2006);
    expect(explorer.view.leading).toBe('wagons');
    expect([...explorer.view.highlighted]).toEqual(['rail-trunk', 'tolven-rail']);
    expect(link()).toBe('lesson=wagons&step=1');
    open.next();
    expect(link()).toBe('lesson=wagons&step=2');
    open.previous();
    open.previous();
    expect(open.number).toBe(1);
  });

  it('says what was explored, until the reader comes back', () => {
    const { explorer, open, link } = opened('lesson=wagons&step=1');
    explorer.seek(2001);
    expect(explorer.view.explores).toBe(true);
    expect(link()).toMatch(/^t=2001&.*lesson=wagons&step=1$/);
    expect(parseView(link(), grammar)).toEqual(explorer.view);
    open.comeBack();
    if (open.view) explorer.showStep(open.view);
    expect(link()).toBe('lesson=wagons&step=1');
    expect(explorer.view.t).toBe(2006);
  });

  it('keeps back everything that is counted while it asks, and before it is there', () => {
    const { explorer, open } = opened('lesson=wagons&step=2');
    expect(open.asks).toBe(true);
    expect(explorer.shownAtlas.figures.size).toBe(0);
    expect(explorer.scene.ribbons).toEqual([]);
    expect(explorer.scene.throughputs).toEqual([]);
    expect(explorer.scene.labels.filter(({ kind }) => kind === 'figure')).toEqual([]);
    open.reveal();
    expect(explorer.shownAtlas.figures.size).toBe(atlas.figures.size);
    expect(explorer.scene.ribbons.length).toBeGreaterThan(0);
    open.next();
    expect(open.asks).toBe(true);
    const unknown = new Explorer(atlas, grammar, parseView('lesson=wagons&step=2', grammar));
    expect(unknown.withholds).toBe(true);
    expect(unknown.shownAtlas.figures.size).toBe(0);
  });

  it('that is left leaves the map as it stands', () => {
    const { explorer, open, link } = opened('lesson=wagons&step=1');
    open.leave();
    expect(explorer.view.lesson).toBeUndefined();
    expect(link()).toContain('t=2006');
    expect(link()).not.toContain('lesson');
  });

  it('has numbers that are figures, in the words of their sources', () => {
    const [step] = lesson.steps;
    if (!step) throw new Error('The lesson has no step');
    const runs = runsOf(atlas, text, step.text.en);
    expect(runs.flatMap(({ figure }) => figure?.id ?? [])).toEqual(['W-2006', 'WT-2006']);
    expect(plainWords(atlas, text, step.text.en)).toBe(
      'In 2006 20,100 wagons crossed, 12,600 of them at Tolven.',
    );
    expect(plainWords(atlas, text, 'No {nothing} here')).toBe('No  here');
  });

  it('stands on its figures, but on none of an answer that is kept back', () => {
    const ids = (number: number, isRevealed: boolean) => {
      const step = lesson.steps[number - 1];
      return step && figuresOfStep(atlas, step, ({ en }) => en, isRevealed).map(({ id }) => id);
    };
    expect(ids(1, true)).toEqual(['W-2006', 'WT-2006']);
    expect(ids(3, false)).toEqual(['W-1996']);
    expect(ids(3, true)).toEqual(['W-1996', 'W-2007']);
  });

  it('of the package has nothing wrong with it', () => {
    expect(lessonProblems(lesson, { atlas, grammar })).toEqual([]);
  });
});
