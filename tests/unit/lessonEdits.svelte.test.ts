import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import data from 'virtual:atlas';
import details from 'virtual:atlas/details';
import { createAtlas } from '../../src/atlas';
import { createFigureFinder } from '../../src/models/lesson/figureFinder';
import { Explorer } from '../../src/state/explorer.svelte';
import { LessonDraft } from '../../src/state/lessonDraft.svelte';
import { loadPanelText } from '../../src/text/panelText';
import { unpacked } from '../../src/view/packed';
import { grammarOf } from '../../src/view/grammar';
import { begun, edited, redone, settled, undone } from '../../src/view/lessonEdits';
import { readLesson, writeLesson } from '../../src/view/lessonFile';
import { lessonHere } from '../../src/view/lessonHere';
import { lessonInPage, pageWithLesson } from '../../src/view/lessonPage';
import { mostOf } from '../../src/view/lessonRules';
import {
  changedStep,
  hasRoom,
  withChanged,
  withMoved,
  withoutStep,
  withStep,
} from '../../src/view/lessonSteps';
import { emptyStep, ownLesson, type OwnLesson } from '../../src/view/ownLesson';
import { writtenView } from '../../src/view/stepView';
import { parseView } from '../../src/view/url';

const atlas = createAtlas(data);
const grammar = grammarOf(atlas, 'en');
const [given] = details.lessons;
if (!given) throw new Error('The package of the tests has no lesson');
const lesson = ownLesson(given, 'en', '');
const ids = ({ steps }: OwnLesson) => steps.map(({ id }) => id);
const titled = (title: string): OwnLesson => ({ ...lesson, title });

describe('changes to a lesson', () => {
  it('are taken back and made again, what is written in one field without a pause as one', () => {
    let edits = begun(lesson);
    for (const title of ['a', 'ab', 'abc']) edits = edited(edits, titled(title), 'title');
    edits = edited(settled(edits), titled('abcd'), 'title');
    expect(undone(edits).present.title).toBe('abc');
    expect(undone(undone(edits)).present).toBe(lesson);
    expect(undone(undone(undone(edits))).present).toBe(lesson);
    expect(redone(undone(undone(edits))).present.title).toBe('abc');
    expect(edited(undone(edits), titled('x')).future).toEqual([]);
  });

  it('lose nothing: all of them taken back is the lesson as it was, all made again as it is', () => {
    const anyChange = fc.record({
      kind: fc.constantFrom('move', 'add', 'remove', 'write'),
      from: fc.integer({ min: 1, max: 8 }),
      to: fc.integer({ min: -2, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 20 }), (changes) => {
        let edits = begun(lesson);
        for (const { kind, from, to } of changes) {
          const { present } = edits;
          if (kind === 'move') edits = edited(edits, withMoved(present, from, to));
          if (kind === 'add') edits = edited(edits, withStep(present, emptyStep, from));
          if (kind === 'remove') edits = edited(edits, withoutStep(present, from));
          if (kind === 'write')
            edits = edited(edits, withChanged(present, from, { title: `${to}` }));
          expect(new Set(ids(edits.present)).size).toBe(edits.present.steps.length);
          expect(edits.present.steps.length).toBeGreaterThan(0);
        }
        let back = edits;
        for (const _ of changes) back = undone(back);
        expect(back.present).toBe(lesson);
        for (const _ of changes) back = redone(back);
        expect(back.present).toBe(edits.present);
      }),
    );
  });

  it('keep the order of the others when a step moves', () => {
    expect(ids(withMoved(lesson, 1, 3)).slice(0, 3)).toEqual(['step-2', 'step-3', 'step-1']);
    expect(ids(withMoved(lesson, 3, 1)).slice(0, 3)).toEqual(['step-3', 'step-1', 'step-2']);
    expect(withMoved(lesson, 1, 0)).toBe(lesson);
    expect(ids(withMoved(lesson, 1, 99)).at(-1)).toBe('step-1');
    expect(changedStep(lesson, withMoved(lesson, 2, 3))).toBe(2);
  });

  it('leave one step, and no more than a lesson has room for', () => {
    const one = { ...lesson, steps: lesson.steps.slice(0, 1) };
    expect(withoutStep(one, 1)).toBe(one);
    let full = lesson;
    while (hasRoom(full)) full = withStep(full, emptyStep, 1);
    expect(full.steps.length).toBe(mostOf.steps);
    expect(withStep(full, emptyStep, 1)).toBe(full);
  });
});

describe('a lesson that is being made', () => {
  it('is in its address as it stands, until it is too long for one', async () => {
    const explorer = new Explorer(atlas, grammar, grammar.defaults);
    const draft = new LessonDraft(explorer, lesson);
    expect([draft.link, draft.isUnsaved]).toEqual([lessonHere, false]);
    draft.changeStep({ title: 'Another' }, 'title');
    expect(draft.isUnsaved).toBe(true);
    await draft.write();
    const { link } = draft;
    const text = (await unpacked(link)) ?? '';
    expect(readLesson(text, { atlas, grammar }).lesson).toEqual(draft.own);
    expect([draft.isUnsaved, draft.hasStoodAt(link)]).toEqual([false, true]);
    let seed = 1;
    const noise = Array.from({ length: 40_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return (seed % 36).toString(36);
    });
    draft.changeStep({ notes: noise.join('') });
    await draft.write();
    expect([draft.link, draft.isTooLong, draft.isUnsaved]).toEqual([lessonHere, true, true]);
    draft.keep();
    expect(draft.isUnsaved).toBe(false);
    draft.undo();
    expect(draft.step?.title).toBe('Another');
  });

  it('takes a view over as every reader will see it, whatever is first later', () => {
    const seen = parseView(
      't=2004&lead=wagons&highlight=tolven-rail&show=place:tolven-rail',
      grammar,
    );
    const { view, highlight } = writtenView(atlas, seen);
    expect(view).toMatch(/^t=2004&.*lead=wagons/);
    expect(view).not.toContain('show');
    expect(highlight).toEqual(['tolven-rail']);
    const again = parseView(view, grammar);
    expect([again.t, again.leading, again.camera]).toEqual([2004, 'wagons', seen.camera]);
  });
});

describe('the page that carries a lesson', () => {
  const plain =
    '<!doctype html><body><p>A</p>\n<script id="code" type="application/gzip">x</script></body>';
  const written = writeLesson({ ...lesson, title: '</script><script>alert(1)</script><!--' });

  it('holds it as data that ends nothing before its end, and another one in its place', () => {
    const page = pageWithLesson(plain, written) ?? '';
    expect(JSON.parse(lessonInPage(page) ?? '')).toEqual(JSON.parse(written));
    expect(page.match(/<script/g)).toHaveLength(2);
    const other = writeLesson(lesson);
    expect(pageWithLesson(page, other)).toBe(pageWithLesson(plain, other));
    expect(lessonInPage(plain)).toBeUndefined();
    expect(pageWithLesson('<p>', written)).toBeUndefined();
  });
});

describe('the list of figures', () => {
  it('finds them by what is counted, where and when, the nearest to the view first', async () => {
    const find = createFigureFinder(atlas, await loadPanelText('en'));
    const row = atlas.data.record.find(({ id }) => id === 'wagons');
    const near = { indicator: row?.indicator ?? '', place: row?.place ?? '', t: 2006 };
    expect(find('', near)[0]?.id).toBe('W-2006');
    expect(find('2007', near)[0]?.id).toBe('W-2007');
    expect(find('tolven 2006', near).map(({ id }) => id)).toContain('WT-2006');
    expect(find('nothing of the kind', near)).toEqual([]);
  });
});
