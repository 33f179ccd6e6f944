import type { Chapter } from './chapter';
import { wordsIn } from './document';

const all = (page: Element, selector: string) => [...page.querySelectorAll(selector)];

/** What some elements say, one line each; what is there in two forms, for much and for little room, once. */
function wordsOf(page: Element, selector: string): string[] {
  return [...new Set(all(page, selector).map(wordsIn))].filter(Boolean);
}

/** The state that the large numeral is drawn in. */
function numeralState(page: Element): string[] {
  return all(page, 'section.headline .number').map((number) => {
    const state = number.querySelector('.numeral')?.classList[1] ?? 'hatching';
    return number.querySelector('.sign') ? `${state}, contested` : state;
  });
}

/** A letter for the state of a value. */
function letterOf({ classList }: Element): string {
  if (classList.contains('part')) return classList.contains('derived') ? 'pd' : 'p';
  if (classList.contains('absent')) return '–';
  const state = ['reported', 'derived', 'interpolated'].find((one) => classList.contains(one));
  return (state ?? '?').charAt(0).toUpperCase();
}

/** A value in the form for little room, where it has one. */
const written = '.value.chosen .words :is(.brief, .full:first-child)';

/** Each row of the record: the state of each year, and what is written of the chosen one. */
function recordRows(page: Element): string[] {
  const rows = all(page, '[role=grid] [role=row]').map((row) => {
    const name = wordsIn(row.querySelector('[role=rowheader] .label, [role=rowheader]'));
    const states = [...row.querySelectorAll('.value')].map(
      (value) => `${letterOf(value)}${value.querySelector('.sign') ? '!' : ''}`,
    );
    const chosen = wordsIn(row.querySelector(written));
    return [name, states.join(' '), chosen].join(' | ');
  });
  return [...new Set(rows)];
}

/** The switches of the key. */
function keySwitches(page: Element): string[] {
  const switches = all(page, 'input[type=checkbox]').map((input) => {
    const state = input.hasAttribute('checked') ? 'on' : 'off';
    return `${state}: ${wordsIn(input.closest('label'))}`;
  });
  return [...new Set(switches)];
}

const attributeOf = (page: Element, selector: string, name: string) =>
  all(page, selector).map((element) => element.getAttribute(name) ?? '');

/** What the page says around the map, whoever draws it, as its markup has it. */
export function pageChapters(page: Element): readonly Chapter[] {
  const headline = ['.label', '.number', '.reason', '.rivals li'];
  return [
    { title: 'title', lines: wordsOf(page, 'h1, [aria-level="1"]') },
    {
      title: 'headline',
      lines: [
        ...wordsOf(page, headline.map((part) => `section.headline ${part}`).join()),
        ...numeralState(page),
      ],
    },
    { title: 'slider', lines: attributeOf(page, '[role=slider]', 'aria-valuetext') },
    {
      title: 'record: Reported, Derived, Interpolated, part (d: derived), – absent, ! contested',
      lines: recordRows(page),
    },
    { title: 'key', lines: keySwitches(page) },
    { title: 'panel', lines: wordsOf(page, '.panel :is(h2, h3, h4)') },
    {
      title: 'conflicts of the panel',
      lines: attributeOf(page, '.panel [data-conflict]', 'data-conflict'),
    },
    { title: 'notices', lines: wordsOf(page, '[role=status]') },
  ];
}
