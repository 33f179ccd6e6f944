import type { Frame, Page } from 'playwright-core';
import { unnamedOf } from '../../src/atlas/asked';
import type { Figure } from '../../src/atlas/figure';
import { figuresNamed, partsOf, type LessonStep } from '../../src/atlas/lesson';
import { unitOf } from '../../src/atlas/relations';
import { claimsOf } from '../../src/models/lesson/questionClaims';
import { questionSeries } from '../../src/models/lesson/questionSeries';
import { plainWords } from '../../src/models/lesson/words';
import { formulaInWords } from '../../src/text/formula';
import type { LessonText } from '../../src/text/lessonText';
import { statedText } from '../../src/text/unitWords';
import { atlas, details } from '../region/regionPackage';

/** What belongs to the answer of a question, each as it would be read. */
export interface Secrets {
  /** What may be found nowhere before it is revealed. */
  readonly kept: readonly string[];
  /** What must be there then: what is asked for, and the explanation. */
  readonly told: readonly string[];
  /** And on the page: which of the offered answers is right, and by which rule. */
  readonly marked: readonly string[];
}

/** The figures that are asked for. */
function askedFigures({ question }: LessonStep): readonly Figure[] {
  if (question?.kind === 'number') return [atlas.figures.get(question.answer) ?? []].flat();
  if (question?.kind !== 'draw') return [];
  const series = questionSeries(atlas, question);
  const shown = new Set(series?.before.cells.map(({ year }) => year));
  return (series?.after.cells ?? []).flatMap(({ year, figure }) =>
    figure && !shown.has(year) ? [figure] : [],
  );
}

/** Parts of a text that are long enough to say something: between its figures, stops and commas; no number's own. */
export function phrasesOf(words: string): readonly string[] {
  const least = /\p{Script=Han}/u.test(words) ? 6 : 12;
  return words
    .split(/\{[^}]*\}|[.,;:?!](?!\d)|[()“”。，；：？！、（）«»]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.length >= least);
}

/** What says in the words of a package why a claim is drawn. */
function reasonsOf(text: LessonText, conflict: string): readonly string[] {
  const written = details.conflicts.get(conflict);
  const rule = details.rules.get(written?.rule ?? '')?.text;
  return [rule, written?.explanation, written?.settledBy].flatMap((one) =>
    one ? [text.name(one)] : [],
  );
}

/** What nobody may find before the question of a step is revealed, in a language. */
export function secretsOf(text: LessonText, step: LessonStep): Secrets {
  const { question } = step;
  if (!question) return { kept: [], told: [], marked: [] };
  const { kind, answer } = question;
  const plain = (words: string) => plainWords(atlas, text, words);
  const options = kind === 'choose' ? partsOf(text.name(question.options)).map(plain) : [];
  const claims = kind === 'source' ? (claimsOf(atlas, question)?.claims ?? []) : [];
  const stated = (figure: Figure) => statedText(text, figure, unitOf(atlas, figure), '');
  // What its words say, or are computed from, is given; so is what is offered to choose from.
  const words = [step.title, step.text, question.text].map((one) => text.name(one));
  const given = words.flatMap(figuresNamed).flatMap((id) => atlas.figures.get(id) ?? []);
  const formulas = [...given, ...claims].map((figure) => formulaInWords(atlas, text, figure));
  const said = [...words.map(plain), ...options, ...claims.map(stated), ...formulas].join('\n');

  const explanation = phrasesOf(text.name(question.explanation));
  const asked = askedFigures(step).map(stated);
  const behind = [...step.figures, ...figuresNamed(question.explanation.en)].flatMap((id) => {
    const figure = atlas.figures.get(id);
    return figure ? [stated(figure)] : [];
  });
  const reasons = kind === 'source' ? reasonsOf(text, answer) : [];
  const place = kind === 'place' ? atlas.places.get(answer)?.names : undefined;
  const marks = [text.say('question.right'), text.say('question.drawn')];
  const kept = [
    ...[...explanation, ...asked, ...behind, ...reasons.flatMap(phrasesOf), ...marks],
    ...[...unnamedOf(atlas, question), ...(/^\d+$/.test(answer) ? [] : [answer])],
  ];
  const right = kind === 'choose' || kind === 'place' ? [text.say('question.right')] : [];
  const drawn = kind === 'source' ? [text.say('question.drawn')] : [];
  return {
    kept: [...new Set(kept)].filter((one) => !isIn(said, one)),
    told: [...explanation, ...asked, ...(place ? [text.name(place)] : [])],
    // On a slide there is room for the rule alone.
    marked: [...reasons.slice(0, 1), ...right, ...drawn],
  };
}

/** Whether words or a number stand in a text: 24 is not in 2024, nor in 24,500. */
export function isIn(text: string, words: string): boolean {
  if (!/^\d|\d$/.test(words)) return text.includes(words);
  const part = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w.,\\u00a0\\u202f-])${part}(?![\\w-]|[.,\\u00a0\\u202f]\\d)`).test(
    text,
  );
}

/** Where a lesson stands. */
export interface Standing {
  /** Number of the step. */
  readonly step: number;
  readonly says: string;
  readonly shows: 'question' | 'answer' | 'words';
}

/**
 * All that is written in a page, or in a part of it: text, attributes, its title and its address.
 * @param standing where a lesson is to stand first: waits for it, and throws after many frames
 */
export function writtenIn(page: Page | Frame, part = 'body', standing?: Standing): Promise<string> {
  return page.locator(part).evaluate(
    async (whole, [wanted]) => {
      const frame = () => new Promise(requestAnimationFrame);
      const isThere = ({ step, says, shows }: Standing) => {
        const dot = document.querySelector(`ol li:nth-child(${String(step)}) [aria-current]`);
        const answer = document.querySelector('section.question .revealed');
        const shown = answer ? (answer.childElementCount > 0 ? 'answer' : 'question') : 'words';
        return (
          dot !== null &&
          document.querySelector('.sentence h2')?.textContent.includes(says) === true &&
          shown === shows
        );
      };
      for (let frames = 0; wanted && frames < 900 && !isThere(wanted); frames += 1) await frame();
      if (wanted && !isThere(wanted)) throw new Error(`No step ${JSON.stringify(wanted)} has come`);
      // What the map has of it comes with the frame after.
      if (wanted?.shows === 'question') await frame();

      // Numbers of these are places on the screen.
      const shapes =
        /^(d|points|transform|style|viewBox|[xy][12]?|c[xy]|r|width|height|font-.*|stroke-.*)$/;
      const words: string[] = [];
      const nodes = document.createTreeWalker(whole, NodeFilter.SHOW_ALL);
      for (let node: Node | null = nodes.currentNode; node; node = nodes.nextNode()) {
        if (node.parentElement?.closest('script, style')) continue;
        if (!(node instanceof Element)) words.push(node.textContent ?? '');
        else
          for (const { name, value } of node.attributes)
            // What is packed is read by nobody.
            if (!shapes.test(name) && !value.startsWith('data:')) words.push(value);
      }
      return [...words, document.title, decodeURIComponent(location.href)].join('\n');
    },
    [standing] as const,
  );
}

/** The same of the whole page, and what is read aloud. */
export async function everythingOf(page: Page | Frame, standing?: Standing): Promise<string> {
  const written = await writtenIn(page, 'body', standing);
  return [written, await page.locator('body').ariaSnapshot()].join('\n');
}

/** What tells one of the answers that are offered from another, beside its words: nothing, until it is revealed. */
export function differencesOf(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(() => {
    const own = new Set(['id', 'for', 'name', 'style', 'aria-label']);
    const lookOf = (part: Element) =>
      [part.tagName, ...[...part.attributes].map(({ name, value }) => [name, value].join('='))]
        .filter((attribute) => !own.has(attribute.split('=')[0] ?? ''))
        .join(' ');
    return ['label:has(input[type=radio])', '.letters button'].flatMap((offered) => {
      const looks = [...document.querySelectorAll(offered)].map((one) =>
        [one, ...one.querySelectorAll('input, .told')].map(lookOf).join(),
      );
      return looks.filter((look) => look !== looks[0]);
    });
  });
}
