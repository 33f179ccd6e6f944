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

/** A version of the package. */
export const versionNumber = v.pipe(
  v.string('a version such as 1.0.0'),
  v.regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0'),
);

export const text = v.pipe(
  v.string('text'),
  v.check(isTidy, 'text without blanks at its ends, line breaks or broken characters'),
);

export const filledText = v.pipe(text, v.minLength(1, 'a text'));

export const identifier = v.pipe(v.string(idExpected), v.regex(idPattern, idExpected));

export const optionalIdentifier = v.pipe(
  v.string(`${idExpected}, or nothing`),
  v.check((id) => id === '' || idPattern.test(id), `${idExpected}, or nothing`),
);

/** Ids separated by ";"; a route id may carry a leading "-". */
export const identifierList = parsed('different ids separated by ";" without blanks', (cell) => {
  if (cell === '') return [];
  const ids = cell.split(';');
  const sound = ids.every((id) => idPattern.test(id)) && new Set(ids).size === ids.length;
  return sound ? ids : undefined;
});

export const signedIdentifierList = parsed(
  'ids separated by ";" without blanks, each with a leading "-" where it is passed backwards',
  (cell) => {
    if (cell === '') return [];
    const ids = cell.split(';');
    return ids.every((id) => idPattern.test(id.replace(/^-/, ''))) ? ids : undefined;
  },
);

export const textList = parsed('texts separated by ";" without blanks', (cell) => {
  if (cell === '') return [];
  const parts = cell.split(';');
  return parts.every((part) => part !== '' && isTidy(part)) ? parts : undefined;
});

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
  v.string('a number with a decimal point, or nothing'),
  v.rawTransform<string, Written | undefined>(({ dataset, addIssue }) => {
    if (dataset.value === '') return undefined;
    const written = parseWritten(dataset.value);
    if (!written) addIssue({ message: 'a number with a decimal point, or nothing' });
    return written;
  }),
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

/** When something was counted. */
export const period = periodBetween(1990, 2030);
/** When something existed: ports are older than any figure here. */
export const historicalPeriod = periodBetween(1800, 2030);

/** ISO 8601, as precise as known. */
export const sourceDate = v.pipe(
  v.string('a date such as 2024-01-30, 2025-09 or 2025'),
  v.check((date) => {
    const moment = sourceDatePattern.test(date) ? parsePeriod(date) : undefined;
    return moment !== undefined && isBetween(moment, 1990, 2030);
  }, 'a date such as 2024-01-30, 2025-09 or 2025, from 1990 to 2030'),
);

function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^\s]+$/.test(address) || !URL.canParse(address)) return false;
  return new URL(address).hostname.includes('.');
}

export const optionalAddress = v.pipe(
  v.string('an address'),
  v.check(
    (address) => address === '' || isWebAddress(address),
    'an http or https address, or nothing',
  ),
);

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

export const languageTag = v.pipe(
  v.string('a language tag'),
  v.check(isLanguageTag, 'a BCP 47 language tag such as en or zh-Hans'),
);

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
