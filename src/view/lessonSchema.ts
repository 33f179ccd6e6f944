import { questionKinds } from '../atlas/lesson';
import { languages } from '../atlas/names';
import { lessonFormat, mostOfLesson } from './lessonFile';
import { mostOf } from './lessonRules';

const text = (maxLength: number, description: string) => ({
  type: 'string',
  maxLength,
  description,
});

const ids = (maxItems: number, description: string) => ({
  type: 'array',
  maxItems,
  items: { type: 'string', maxLength: mostOfLesson.id },
  description,
});

const figures =
  'Numbers are figures of the package, {id} or {id:bare} without the unit; years and minutes are written.';

const step = {
  type: 'object',
  required: ['view', 'text'],
  additionalProperties: false,
  properties: {
    view: text(mostOfLesson.view, 'What is seen: what stands after the # of a link to the page.'),
    title: text(mostOf.title, figures),
    text: { ...text(mostOf.text, `A sentence. ${figures}`), minLength: 1 },
    notes: text(mostOf.notes, 'For whoever presents; a class does not see them.'),
    question: text(mostOf.question, `What is asked. ${figures}`),
    kind: { enum: ['', ...questionKinds], description: 'The kind of question; empty: none.' },
    options: {
      type: 'array',
      items: { type: 'string', maxLength: mostOf.options },
      description:
        'choose: the answers. draw: the years that are given. place: ids of the places that are offered. ' +
        'source: ids of the claims. Empty: all of them.',
    },
    answer: text(
      mostOfLesson.id,
      'choose: the number of the right answer, from 1. number, draw: id of a figure. place: id of a place. ' +
        'source: id of a conflict.',
    ),
    explanation: text(mostOf.explanation, `What is said once the answer is shown. ${figures}`),
    figures: ids(
      mostOf.figures,
      'Ids of figures that the step stands on beside those in its words.',
    ),
    highlight: ids(
      mostOf.highlight,
      'Ids of what the step is about: the rest of the map steps back.',
    ),
  },
} as const;

/** The format of lessons that readers make, as a JSON Schema. */
export const lessonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A lesson of an explorer of gateways',
  description:
    'Views in a sequence, with words and questions. All of it is text; nothing of it is run.',
  type: 'object',
  required: ['format', 'language', 'title', 'steps'],
  additionalProperties: false,
  properties: {
    format: { const: lessonFormat },
    language: { enum: languages, description: 'The language of its words.' },
    data: text(20, 'The version of the data that it was made with.'),
    title: { ...text(mostOf.title, figures), minLength: 1 },
    summary: text(mostOf.summary, `What it is about. ${figures}`),
    minutes: { type: 'number', minimum: 0, maximum: mostOfLesson.minutes },
    audience: text(mostOf.audience, 'Whom it is for.'),
    steps: { type: 'array', minItems: 1, maxItems: mostOf.steps, items: step },
  },
} as const;
