import * as v from 'valibot';
import { parsePeriod, type Period } from '../../../src/atlas/period.ts';

/*
 * The kinds of cell. The message of every check is the "expected …" of the problem it becomes.
 */

const idPattern = /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/;
const numberPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const sourceDatePattern = /^\d{4}(?:-\d{2}){0,2}$/;
const idExpected = 'an id of letters, digits and single hyphens';

/** A number with its spelling, which says how precise the source was. */
export interface Written {
  readonly number: number;
  readonly text: string;
}

function isTidy(text: string): boolean {
  return text === text.trim() && !/\p{Cc}|\ufffd/u.test(text);
}

/** A cell whose text is turned into something else, or refused. */
function parsed<Output>(expected: string, parse: (text: string) => Output | undefined) {
  return v.pipe(
    v.string(expected),
    v.rawTransform<string, Output>(({ dataset, addIssue, NEVER }) => {
      const output = parse(dataset.value);
      if (output !== undefined) return output;
      addIssue({ message: expected });
      return NEVER;
    }),
  );
}

/** A text that is as expected, or refused. */
export function checked(expected: string, isRight: RegExp | ((text: string) => boolean)) {
  const test = isRight instanceof RegExp ? (text: string) => isRight.test(text) : isRight;
  return v.pipe(v.string(expected), v.check(test, expected));
}

/** A version of the package. */
export const versionNumber = checked('a version such as 1.0.0', /^\d+\.\d+\.\d+$/);

export const text = v.pipe(
  v.string('text'),
  v.check(isTidy, 'text without blanks at its ends, line breaks or broken characters'),
);

export const filledText = v.pipe(text, v.minLength(1, 'a text'));

export const identifier = checked(idExpected, idPattern);

export const optionalIdentifier = checked(
  `${idExpected}, or nothing`,
  (id) => id === '' || idPattern.test(id),
);

/** A cell with parts separated by ";", or with none. */
function listOf(expected: string, isPart: (part: string, index: number, all: string[]) => boolean) {
  return parsed(expected, (cell) => {
    const parts = cell === '' ? [] : cell.split(';');
    return parts.every(isPart) ? parts : undefined;
  });
}

export const identifierList = listOf(
  'different ids separated by ";" without blanks',
  (id, index, all) => idPattern.test(id) && all.indexOf(id) === index,
);

/** Ids of routes, each with a leading "-" where it is passed backwards. */
export const signedIdentifierList = listOf(
  'ids separated by ";" without blanks, each with a leading "-" where it is passed backwards',
  (id) => idPattern.test(id.replace(/^-/, '')),
);

export const textList = listOf(
  'texts separated by ";" without blanks',
  (part) => part !== '' && isTidy(part),
);

function parseWritten(cell: string): Written | undefined {
  const number = Number(cell);
  return numberPattern.test(cell) && Number.isFinite(number) ? { number, text: cell } : undefined;
}

export const decimal = parsed('a number with a decimal point', parseWritten);

export const amount = parsed('a number, 0 or more, with a decimal point', (cell) => {
  const written = parseWritten(cell);
  return written && written.number >= 0 ? written.number : undefined;
});

export const optionalDecimal = v.pipe(
  checked(
    'a number with a decimal point, or nothing',
    (cell) => cell === '' || parseWritten(cell) !== undefined,
  ),
  v.transform(parseWritten),
);

const periodExpected = 'a period such as 2023, 2023-11, 2024-12-31, 2023-01/2023-11 or 2013/2023';

function isBetween(period: Period, first: number, last: number): boolean {
  const ends = [period.start, period.end - 1e-9].filter((end) => Number.isFinite(end));
  return ends.every((end) => end >= first && end < last + 1);
}

function periodBetween(first: number, last: number) {
  const between = (text: string): boolean => {
    const stated = parsePeriod(text);
    return stated !== undefined && isBetween(stated, first, last);
  };
  return v.pipe(
    v.string(periodExpected),
    v.check((text) => parsePeriod(text) !== undefined, periodExpected),
    v.check(between, `a period between ${first} and ${last}`),
    parsed(periodExpected, parsePeriod),
  );
}

/** Wide enough for any package, and narrow enough to catch most slips: 2203, 1023. */
const [earliest, latest] = [1500, 2100];

/** When something was counted, or existed. */
export const period = periodBetween(earliest, latest);

/** ISO 8601, as precise as known. */
export const sourceDate = checked(
  `a date such as 2024-01-30, 2025-09 or 2025, from ${earliest} to ${latest}`,
  (date) => {
    const moment = sourceDatePattern.test(date) ? parsePeriod(date) : undefined;
    return moment !== undefined && isBetween(moment, earliest, latest);
  },
);

function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^\s]+$/.test(address) || !URL.canParse(address)) return false;
  return new URL(address).hostname.includes('.');
}

export const optionalAddress = checked(
  'an http or https address, or nothing',
  (address) => address === '' || isWebAddress(address),
);

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

export const languageTag = checked('a BCP 47 language tag such as en or zh-Hans', isLanguageTag);

/** One word of a closed list. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  const named = words.map((word) => (word === '' ? 'nothing' : word)).join(', ');
  return v.picklist(words, `one of: ${named}`);
}

/** A longitude and a latitude in degrees, in this order. */
export const position = v.pipe(
  v.tuple(
    [v.number('a longitude in degrees'), v.number('a latitude in degrees')],
    'a longitude and a latitude',
  ),
  v.check(
    ([longitude, latitude]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90,
    'a longitude from -180 to 180, then a latitude from -90 to 90',
  ),
);
