import { questionKinds } from '../atlas/lesson';
import { languages } from '../atlas/names';
import { mostOf, type LessonProblem, type LessonRule, type LessonWorld } from './lessonRules';
import { emptyStep, problemsOfOwn, type OwnLesson, type OwnStep } from './ownLesson';

/*
 * The format of lessons that readers make: JSON with the fields of the package's tables, described by
 * `lesson.schema.json`. Whatever comes in is text: it is checked like the package, and nothing of it runs.
 */

export const lessonFormat = 'gateways-lesson/1';

/** Letters, or bytes: a lesson of two dozen steps with all they have room for is smaller. */
export const largestLesson = 200_000;

/** Letters of what only a lesson's own lines have room for. */
export const mostOfLesson = {
  view: 1000,
  id: 60,
  minutes: 600,
} as const;

/** The fields of a step: those that are words or ids, and those that are lists of them. */
const stepFields = {
  text: ['view', 'title', 'text', 'notes', 'question', 'kind', 'answer', 'explanation'],
  lists: ['options', 'figures', 'highlight'],
} as const;

/** What has been read, and what is wrong with it: no lesson where there is none in it at all. */
export interface ReadLesson {
  readonly lesson: OwnLesson | undefined;
  readonly problems: readonly LessonProblem[];
}

type Fields = ReadonlyMap<string, unknown>;

/** The fields of an object that are its own; undefined for everything else. */
export function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value));
}

/** What was found, short enough to be said. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return String(value).slice(0, 40);
}

class Reading {
  readonly problems: LessonProblem[] = [];
  step: number | undefined;

  report(rule: LessonRule, field: string, expected: string, found: string): void {
    const { step } = this;
    this.problems.push({ rule, field, expected, found, ...(step !== undefined && { step }) });
  }

  refuseOthers(fields: Fields, known: readonly string[]): void {
    for (const name of fields.keys())
      if (!known.includes(name)) this.report('unknown', name.slice(0, 40), 'no such field', '');
  }

  text(fields: Fields, field: string): string {
    const value = fields.get(field) ?? '';
    if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
    this.report('type', field, 'a text', shown(value));
    return '';
  }

  list(fields: Fields, field: string): readonly string[] {
    const value = fields.get(field) ?? [];
    const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
    if (isList && value.length <= 50) return value;
    this.report(isList ? 'many' : 'type', field, 'a list of texts', shown(value));
    return [];
  }

  /** One of several words; anything else is said, and the last of them taken. */
  oneOf<T extends string>(
    fields: Fields,
    field: 'kind' | 'language',
    of: readonly T[],
    other: T,
  ): T {
    const text = this.text(fields, field);
    const found = of.find((one) => one === text);
    if (found === undefined && text) this.report(field, field, of.join(', '), text.slice(0, 40));
    return found ?? other;
  }
}

function stepIn(reading: Reading, value: unknown, index: number): OwnStep {
  const id = `step-${index + 1}`;
  const fields = fieldsOf(value);
  reading.step = index + 1;
  if (!fields) {
    reading.report('type', 'steps', 'an object', shown(value));
    return { ...emptyStep, id };
  }
  reading.refuseOthers(fields, [...stepFields.text, ...stepFields.lists]);
  const text = (field: string) => reading.text(fields, field);
  const list = (field: string) => reading.list(fields, field);
  return {
    id,
    view: text('view'),
    title: text('title'),
    text: text('text'),
    notes: text('notes'),
    question: text('question'),
    kind: reading.oneOf(fields, 'kind', ['', ...questionKinds], ''),
    options: list('options'),
    answer: text('answer'),
    explanation: text('explanation'),
    figures: list('figures'),
    highlight: list('highlight'),
  };
}

const lessonFields = [
  'format',
  'language',
  'data',
  'title',
  'summary',
  'minutes',
  'audience',
  'steps',
];

function lessonIn(reading: Reading, fields: Fields): OwnLesson {
  reading.refuseOthers(fields, lessonFields);
  const minutes = fields.get('minutes') ?? 0;
  const isLength = typeof minutes === 'number' && minutes >= 0 && minutes <= mostOfLesson.minutes;
  if (!isLength) reading.report('type', 'minutes', `0 to ${mostOfLesson.minutes}`, shown(minutes));
  const steps = fields.get('steps') ?? [];
  if (!Array.isArray(steps)) reading.report('type', 'steps', 'a list of steps', shown(steps));
  const given: readonly unknown[] = Array.isArray(steps) ? steps : [];
  const lesson = {
    language: reading.oneOf(fields, 'language', languages, languages[0] ?? 'en'),
    data: reading.text(fields, 'data').slice(0, 20),
    title: reading.text(fields, 'title'),
    summary: reading.text(fields, 'summary'),
    minutes: isLength ? Math.round(minutes) : 0,
    audience: reading.text(fields, 'audience'),
  };
  // A few more than there may be are kept, so that it can be chosen which ones go.
  const kept = given.slice(0, mostOf.steps * 2);
  return { ...lesson, steps: kept.map((step, index) => stepIn(reading, step, index)) };
}

/** The lengths that only files can exceed. */
function checkLengths(reading: Reading, { steps }: OwnLesson): void {
  const check = (field: string, text: string, most: number) => {
    if (text.length > most)
      reading.report('long', field, `${most} letters at most`, String(text.length));
  };
  for (const [index, step] of steps.entries()) {
    reading.step = index + 1;
    check('view', step.view, mostOfLesson.view);
    check('answer', step.answer, mostOfLesson.id);
    for (const field of ['figures', 'highlight'] as const)
      for (const id of step[field]) check(field, id, mostOfLesson.id);
  }
}

function nothing(rule: LessonRule, expected: string, found: string): ReadLesson {
  return { lesson: undefined, problems: [{ rule, field: 'file', expected, found }] };
}

/** A text that came as such or as bytes; undefined: they are none. */
export function textOf(content: string | Uint8Array): string | undefined {
  if (typeof content === 'string') return content.replace(/^\ufeff/, '');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

/**
 * Reads a lesson. Total, whatever comes: either there is a lesson, with all that is wrong in it named by step
 * and field, or it is said why there is none.
 */
export function readLesson(content: string | Uint8Array, world: LessonWorld): ReadLesson {
  if (content.length > largestLesson)
    return nothing('large', `${largestLesson} bytes at most`, String(content.length));
  const text = textOf(content);
  if (text === undefined) return nothing('encoding', 'text in UTF-8', '');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return nothing('json', 'JSON', text.slice(0, 20));
  }
  const fields = fieldsOf(json);
  const format = fields?.get('format');
  if (!fields || format !== lessonFormat) return nothing('format', lessonFormat, shown(format));
  const reading = new Reading();
  const lesson = lessonIn(reading, fields);
  checkLengths(reading, lesson);
  return { lesson, problems: [...reading.problems, ...problemsOfOwn(lesson, world)] };
}

/** A step without its empty fields. */
function written(step: OwnStep): object {
  const fields = Object.entries<string | readonly string[]>({ ...step });
  const said = fields.filter(([name, value]) => name !== 'id' && value.length > 0);
  return Object.fromEntries([['view', step.view], ...said]);
}

/** Writes a lesson as {@link readLesson} reads it. @param indent blanks, for a file that people open */
export function writeLesson(own: OwnLesson, indent = 0): string {
  const { language, data, title, summary, minutes, audience, steps } = own;
  const lesson = {
    format: lessonFormat,
    language,
    ...(data && { data }),
    title,
    ...(summary && { summary }),
    ...(minutes && { minutes }),
    ...(audience && { audience }),
    steps: steps.map(written),
  };
  return JSON.stringify(lesson, undefined, indent);
}
