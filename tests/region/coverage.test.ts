import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

// The texts of the documents are not part of the project. Whoever has them names their folder in DOCUMENTS,
// each document a text file called by the id of its source: their own numbers are then looked up here.

interface Row {
  readonly id: string;
  readonly document: string;
  readonly locator: string;
  readonly number: string;
  readonly rows: string;
  readonly left_out: string;
}
const file = path.resolve(import.meta.dirname, '../../geo/coverage.csv');
const rows: Row[] = parse(readFileSync(file), { columns: true });
const documents = [...new Set(rows.map(({ document }) => document))];
const folder = process.env['DOCUMENTS'];

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
/** Days, years and centuries, which say when and not how much. */
const dates = [
  /\b(?:19|20)\d{2}\b/g,
  new RegExp(`(?:${months}) \\d{1,2}\\b(?: to \\d{1,2}\\b)?`, 'g'),
  new RegExp(`\\b\\d{1,2} (?:${months})`, 'g'),
];

function numbersIn(line: string): readonly string[] {
  const rest = dates.reduce((text, date) => text.replace(date, ' '), line);
  return [...rest.matchAll(/\d[\d,]*\d(?:\.\d+)?|\d(?:\.\d+)?/g)].map(([number]) => number);
}

describe('what the documents say', () => {
  it('is listed of each of the five, with numbers and without', () => {
    expect(documents).toHaveLength(5);
    for (const document of documents) {
      const own = rows.filter((row) => row.document === document);
      expect(own.filter(({ number }) => number !== '').length, document).toBeGreaterThan(5);
      expect(own.filter(({ number }) => number === '').length, document).toBeGreaterThan(1);
    }
  });

  it('is left out for a reason only, and seldom', () => {
    const out = rows.filter(({ left_out: why }) => why !== '');
    expect(out.length).toBeGreaterThan(0);
    expect(out.length).toBeLessThan(rows.length / 5);
  });

  it.skipIf(folder === undefined).each(documents)(
    'holds every number of %s, line by line, and no other',
    (document) => {
      const text = readFileSync(path.join(folder ?? '', `${document}.txt`), 'utf8');
      for (const [index, line] of text.split('\n').entries()) {
        const locator = `line ${String(index + 1)}`;
        const listed = rows
          .filter((row) => row.document === document && row.locator === locator)
          .flatMap(({ number }) => number || []);
        for (const number of listed) expect(line.toLowerCase(), locator).toContain(number);
        const digits = listed.map((number) => number.replace(/(?:st|nd|rd|th)$/, ''));
        const missing = numbersIn(line).filter((number) => !digits.includes(number));
        expect(missing, `${document}, ${locator}`).toEqual([]);
      }
    },
  );
});
