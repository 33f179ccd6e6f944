import type { Answer, Estimate, Guess, Work } from '../atlas/answer';
import { fieldsOf, mostOfLesson, textOf } from './lessonFile';
import { mostOf } from './lessonRules';
import { unseen } from './lessonWords';
import { packed, unpacked } from './packed';

/*
 * What a pupil has answered, in a link: JSON, packed. It is handed in by somebody whom nobody knows, so that
 * whatever stands there gives answers or none; what is no answer is left out. Words stay words: text, of which
 * nothing runs, without characters that are not seen but turn a line round.
 */

/** Letters of a name and of a reason, and points of a line. */
export const mostOfWork = { name: 60, reason: 1000, points: 2000 } as const;

/** The last eighth of a year that a line may reach: of the year 3000. */
const lastPart = 24_000;
/** Digits of a drawn value: more than a hand and a screen tell apart. */
const digits = 4;

/** A number that can be written and drawn. */
function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e15;
}

function isWhole(value: unknown, most: number): value is number {
  return isNumber(value) && Number.isInteger(value) && value >= 0 && value <= most;
}

function wordsIn(value: unknown, most: number): string {
  if (typeof value !== 'string') return '';
  const plain = value.replace(/\r\n?/g, '\n').replace(new RegExp(unseen, 'gu'), '');
  // A letter of two halves is cut off as a whole.
  return plain.slice(0, most).replace(/\p{Cs}/gu, '');
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function estimateIn(value: unknown): Estimate | undefined {
  const [number, decimals] = listIn(value);
  return isNumber(number) && isWhole(decimals, 12) ? { value: number, decimals } : undefined;
}

/** Runs of values, each behind the part of a year at which it begins. */
function guessIn(value: unknown): Guess {
  const points = listIn(value).flatMap((run) => {
    const [start, ...values] = listIn(run);
    if (!isWhole(start, lastPart)) return [];
    return values
      .slice(0, mostOfWork.points)
      .flatMap((one, at): [number, number][] => (isNumber(one) ? [[start + at, one]] : []));
  });
  return new Map(points.slice(0, mostOfWork.points));
}

function answerIn(value: unknown): Answer {
  const fields = fieldsOf(value);
  const chosen = fields?.get('chosen');
  const estimate = estimateIn(fields?.get('estimate'));
  const guess = guessIn(fields?.get('guess'));
  const [place, claim] = ['place', 'claim'].map((key) =>
    wordsIn(fields?.get(key), mostOfLesson.id),
  );
  const reason = wordsIn(fields?.get('reason'), mostOfWork.reason);
  return {
    ...(isWhole(chosen, mostOf.options) && { chosen }),
    ...(estimate && { estimate }),
    ...(guess.size > 0 && { guess }),
    ...(place && { place }),
    ...(claim && { claim }),
    ...(reason && { reason }),
  };
}

/** Reads what a pupil has answered. Total, whatever comes; undefined: nothing was answered there. */
export function readWork(content: string | Uint8Array): Work | undefined {
  let json: unknown;
  try {
    json = JSON.parse(textOf(content) ?? '');
  } catch {
    return undefined;
  }
  const fields = fieldsOf(json);
  const answers = fieldsOf(fields?.get('answers'));
  if (!answers) return undefined;
  const read = [...answers].slice(0, mostOf.steps).map(([step, value]) => {
    return [step.slice(0, mostOfLesson.id), answerIn(value)] as const;
  });
  return { name: wordsIn(fields?.get('name'), mostOfWork.name).trim(), answers: new Map(read) };
}

function writtenGuess(guess: Guess): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let before = NaN;
  for (const [part, value] of [...guess].sort(([one], [other]) => one - other)) {
    if (part !== before + 1) runs.push([part]);
    runs.at(-1)?.push(Number(value.toPrecision(digits)));
    before = part;
  }
  return runs;
}

function writtenAnswer({ estimate, guess, ...words }: Answer): object {
  return {
    ...words,
    ...(estimate && { estimate: [estimate.value, estimate.decimals] }),
    ...(guess && { guess: writtenGuess(guess) }),
  };
}

/** Writes what was answered as {@link readWork} reads it. */
export function writeWork({ name, answers }: Work): string {
  const written = [...answers].map(([step, answer]) => [step, writtenAnswer(answer)] as const);
  return JSON.stringify({
    ...(name && { name }),
    answers: Object.fromEntries<object>(written),
  });
}

/** What was answered as a link carries it; undefined: it is too long for that. */
export async function packedWork(work: Work): Promise<string | undefined> {
  return packed(writeWork(work));
}

/** What a link says that was answered; undefined: it cannot be read. */
export async function unpackedWork(letters: string): Promise<Work | undefined> {
  const content = await unpacked(letters);
  return content && readWork(content);
}
