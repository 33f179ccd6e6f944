import type { Page } from 'playwright-core';

/** What is seen of some elements, in words, one line each. */
async function wordsOf(page: Page, selector: string): Promise<string[]> {
  const words = await page
    .locator(selector)
    .evaluateAll((elements) =>
      elements.map((element) =>
        element instanceof HTMLElement && element.checkVisibility() ? element.innerText : '',
      ),
    );
  return words.map((one) => one.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** The state that the large numeral is drawn in. */
async function numeralState(page: Page): Promise<string[]> {
  return page.locator('section.headline .number').evaluateAll((numbers) =>
    numbers.flatMap((number) => {
      if (!number.checkVisibility()) return [];
      const state = number.querySelector('.numeral')?.classList[1] ?? 'hatching';
      return number.querySelector('.sign') ? [`${state}, contested`] : [state];
    }),
  );
}

/** Each row of the record: a letter for the state of each year, and what is written of the chosen one. */
async function recordRows(page: Page): Promise<string[]> {
  const rows = await page.locator('[role=grid] [role=row]').evaluateAll((all) => {
    const letterOf = (value: Element): string => {
      const { classList } = value;
      const is = (state: string) => classList.contains(state);
      const states = ['reported', 'derived', 'interpolated', 'absent'];
      const letter = is('part') ? 'p' : (states.find(is) ?? '?').charAt(0).toUpperCase();
      const sign = value.querySelector('.sign') ? '!' : '';
      return `${letter === 'A' ? '–' : letter}${is('part') && is('derived') ? 'd' : ''}${sign}`;
    };
    return all
      .filter((row) => row.checkVisibility())
      .map((row) => {
        const name = row.querySelector('[role=rowheader] .label, [role=rowheader]')?.textContent;
        const chosen = row.querySelector<HTMLElement>('.value.chosen .words')?.innerText;
        const states = [...row.querySelectorAll('.value')].map(letterOf).join(' ');
        return [name ?? '', states, chosen ?? ''];
      });
  });
  return rows.map((row) => row.map((one) => one.replace(/\s+/g, ' ').trim()).join(' | '));
}

/** The switches of the key, as far as they are seen. */
async function keySwitches(page: Page): Promise<string[]> {
  return page.locator('input[type=checkbox]').evaluateAll((inputs) =>
    inputs.flatMap((input) => {
      if (!(input instanceof HTMLInputElement) || !input.checkVisibility()) return [];
      const words = (input.closest('label')?.innerText ?? '').replace(/\s+/g, ' ').trim();
      return [`${input.checked ? 'on' : 'off'}: ${words}`];
    }),
  );
}

const spokenYear = async (page: Page) => [
  (await page.getByRole('slider').getAttribute('aria-valuetext')) ?? '',
];

const conflictsOf = (page: Page) =>
  page
    .locator('.panel [data-conflict]')
    .evaluateAll((notes) => notes.map((note) => note.getAttribute('data-conflict') ?? ''));

/** A part of a record: a title, and its lines below it. */
export interface Chapter {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What the page says around the map, whoever draws it. */
export async function pageChapters(page: Page): Promise<readonly Chapter[]> {
  const headline = ['.label', '.number', '.reason', '.rivals li'];
  return [
    { title: 'title', lines: await wordsOf(page, 'h1, [aria-level="1"]') },
    {
      title: 'headline',
      lines: [
        ...(await wordsOf(page, headline.map((part) => `section.headline ${part}`).join())),
        ...(await numeralState(page)),
      ],
    },
    { title: 'slider', lines: await spokenYear(page) },
    {
      title: 'record: Reported, Derived, Interpolated, part (d: derived), – absent, ! contested',
      lines: await recordRows(page),
    },
    { title: 'key', lines: await keySwitches(page) },
    { title: 'panel', lines: await wordsOf(page, '.panel :is(h2, h3, h4)') },
    { title: 'conflicts of the panel', lines: await conflictsOf(page) },
    { title: 'notices', lines: await wordsOf(page, '[role=status]') },
  ];
}
