import * as v from 'valibot';
import { languageOf } from '../read/directory.ts';
import { checked, filledText, identifier, oneOf } from './fields.ts';

/*
 * `datapackage.json`: a Frictionless Data Package, version 1, with one property of our own, `map`.
 */

const resourceName = checked(
  'a name of lower-case letters, digits, ".", "_", "-" and "/"',
  /^[a-z0-9._/-]+$/,
);
const oneOrMoreNames = v.union([v.string(), v.array(v.string())], 'a column or a list of columns');

const fieldTypes = [
  'string',
  'number',
  'integer',
  'boolean',
  'date',
  'year',
  'yearmonth',
  'any',
] as const;

const constraints = v.strictObject({
  required: v.optional(v.boolean('true or false')),
  unique: v.optional(v.boolean('true or false')),
  minLength: v.optional(v.number('a number')),
  maxLength: v.optional(v.number('a number')),
  minimum: v.optional(v.number('a number')),
  maximum: v.optional(v.number('a number')),
  pattern: v.optional(checked('a regular expression', isPattern)),
  enum: v.optional(v.array(v.union([v.string(), v.number()], 'a text or a number'), 'a list')),
});

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const field = v.looseObject({
  name: v.pipe(v.string('a column name'), v.minLength(1, 'a column name')),
  type: oneOf(fieldTypes),
  format: v.optional(oneOf(['default', 'uri'])),
  constraints: v.optional(constraints),
});

const tableSchema = v.looseObject({
  fields: v.pipe(v.array(field, 'a list of fields'), v.minLength(1, 'a list of fields')),
  primaryKey: v.optional(oneOrMoreNames),
  missingValues: v.optional(v.array(v.string('a text'), 'a list of texts')),
  foreignKeys: v.optional(
    v.array(
      v.looseObject({
        fields: oneOrMoreNames,
        reference: v.looseObject({ resource: v.string('a resource name'), fields: oneOrMoreNames }),
      }),
      'a list of foreign keys',
    ),
  ),
});

const resource = v.looseObject({
  name: resourceName,
  path: checked('a path inside the package', /^(?!\/)(?!.*\.\.)(?!.*\\)[^:]+$/),
  profile: v.optional(oneOf(['tabular-data-resource', 'data-resource'])),
  encoding: v.optional(checked('the encoding utf-8', /^utf-8$/i)),
  schema: v.optional(tableSchema),
});

const licence = v.pipe(
  v.looseObject({
    name: v.optional(v.string()),
    path: v.optional(v.string()),
    title: v.optional(v.string()),
  }),
  v.check(({ name, path }) => Boolean(name ?? path), 'a licence with a name or a path'),
);

const degrees = v.number('degrees');
const bounds = v.pipe(
  v.tuple([degrees, degrees, degrees, degrees], 'west, south, east and north in degrees'),
  v.check(
    ([west, south, east, north]) =>
      [west, east].every((degree) => Math.abs(degree) <= 180) &&
      west !== east &&
      -90 <= south &&
      south < north &&
      north <= 90,
    'west, south, east and north from -180 to 180, south before north; an east that is less than its west lies beyond 180°',
  ),
);

const firstView = v.strictObject({ wide: bounds, narrow: bounds });

const year = v.pipe(
  v.number('a year'),
  v.integer('a year'),
  v.minValue(1500, 'a year from 1500 to 2100'),
  v.maxValue(2100, 'a year from 1500 to 2100'),
);

const classBreaks = v.pipe(
  v.array(v.number('a number'), 'a list of numbers'),
  v.minLength(1, 'one class break or more'),
  v.check(
    (breaks) => breaks.every((value, index) => value > (breaks[index - 1] ?? -Infinity)),
    'class breaks in rising order',
  ),
);

const mapDescription = v.strictObject({
  title: filledText,
  subtitle: filledText,
  attribution: filledText,
  years: v.pipe(
    v.tuple([year, year], 'the first and the last year'),
    v.check(([first, last]) => first < last, 'the first year before the last'),
  ),
  bounds: firstView,
  /** The first view of the links that were written before another one was. */
  formerBounds: v.optional(firstView),
  notes: v.array(v.strictObject({ id: identifier, text: filledText }), 'a list of notes'),
  throughput: identifier,
  /** The row of the record that led first before another one did. */
  formerLeading: v.optional(identifier),
  partnerShades: v.array(
    v.strictObject({ indicator: identifier, breaks: classBreaks }),
    'a list of indicators with class breaks',
  ),
  region: identifier,
  /** How the base map is prepared; the page does not read it. */
  basemap: v.optional(
    v.strictObject({
      province: v.optional(v.boolean('true or false')),
      detailed: v.optional(bounds),
      surroundings: v.optional(bounds),
    }),
  ),
  /** What some things are called in this region; without them they have general names. */
  words: v.optional(
    v.strictObject({
      area: v.optional(filledText),
      areas: v.optional(filledText),
      national: v.optional(filledText),
    }),
  ),
});

export const descriptorSchema = v.looseObject(
  {
    profile: v.optional(v.string('a profile')),
    name: resourceName,
    title: filledText,
    version: checked('a version such as 1.0.0', /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/),
    licenses: v.pipe(v.array(licence, 'a list of licences'), v.minLength(1, 'one licence or more')),
    sources: v.optional(v.array(v.looseObject({ title: filledText }), 'a list of sources')),
    resources: v.pipe(
      v.array(resource, 'a list of resources'),
      v.minLength(1, 'one resource or more'),
    ),
    /** What the files of translations share; each is a resource of its own where the package is published. */
    languages: v.optional(
      v.looseObject({
        path: v.literal('languages/{code}.csv', '"languages/{code}.csv"'),
        schema: tableSchema,
      }),
    ),
    map: mapDescription,
  },
  'a data package descriptor',
);

export type Descriptor = v.InferOutput<typeof descriptorSchema>;
export type TableSchema = v.InferOutput<typeof tableSchema>;
export type TableField = v.InferOutput<typeof field>;

/** The table schema of a file: of its resource, or the one that all translations share. */
export function schemaOf(descriptor: Descriptor, path: string): TableSchema | undefined {
  const resource = descriptor.resources.find((one) => one.path === path);
  return resource || languageOf(path) === undefined
    ? resource?.schema
    : descriptor.languages?.schema;
}

/** One column or a list of them, as a list. */
export function list(columns: string | readonly string[] | undefined): readonly string[] {
  if (columns === undefined) return [];
  return typeof columns === 'string' ? [columns] : columns;
}
