import * as v from 'valibot';
import { changeKinds } from '../../../src/atlas/details.ts';
import {
  conflictKinds,
  figureKinds,
  qualifiers,
  type Confidence,
} from '../../../src/atlas/figure.ts';
import { questionKinds } from '../../../src/atlas/lesson.ts';
import { measures, modes, type RecordRow } from '../../../src/atlas/indicator.ts';
import type { Country } from '../../../src/atlas/place.ts';
import { directions } from '../../../src/atlas/route.ts';
import { sourceKinds } from '../../../src/atlas/source.ts';
import {
  amount,
  checked,
  decimal,
  filledText,
  identifier,
  identifierList,
  languageTag,
  oneOf,
  optionalAddress,
  optionalDecimal,
  optionalIdentifier,
  period,
  signedIdentifierList,
  sourceDate,
  text,
  textList,
  versionNumber,
} from './fields.ts';

/*
 * The rows of the CSV files. The keys of every schema are the columns, in their order.
 */

const confidences = ['high', 'medium', 'low'] as const satisfies readonly Confidence[];
const roles = ['choice', 'row'] as const satisfies readonly RecordRow['role'][];
const countryKinds = ['country', 'group'] as const satisfies readonly Country['kind'][];
/** An expectation may also be told by its qualifier, as sources word it. */
const writtenQualifiers = [...qualifiers, 'expected'] as const;
const optionalModes = [...modes, ''] as const;

export const sourceSchema = v.object({
  id: identifier,
  publisher: filledText,
  title: filledText,
  date: sourceDate,
  date_note: text,
  url: optionalAddress,
  language: languageTag,
  kind: oneOf(sourceKinds),
});

export const unitSchema = v.object({
  id: identifier,
  name: filledText,
  symbol: filledText,
  per_marker: amount,
  per_pixel: amount,
  square_pixels: v.optional(amount),
});

export const basisSchema = v.object({ id: identifier, name: filledText, definition: filledText });

export const indicatorSchema = v.object({
  id: identifier,
  name: filledText,
  unit: identifier,
  measure: oneOf(measures),
  scope: identifier,
  definition: filledText,
  scope_note: text,
  growth_of: optionalIdentifier,
});

export const ruleSchema = v.object({
  id: identifier,
  text: filledText,
});

export const recordSchema = v.object({
  id: identifier,
  name: filledText,
  indicator: identifier,
  place: identifier,
  role: oneOf(roles),
  companion_indicator: optionalIdentifier,
  companion_place: optionalIdentifier,
  mode: oneOf(optionalModes),
});

/* An optional column is one that a package may lack. */

const figureColumns = v.object({
  id: identifier,
  indicator: identifier,
  place: identifier,
  period,
  undated: v.optional(oneOf(['yes', '']), ''),
  value: decimal,
  value_max: optionalDecimal,
  unit: identifier,
  qualifier: oneOf(writtenQualifiers),
  kind: oneOf(figureKinds),
  formula: text,
  basis: optionalIdentifier,
  scope: identifier,
  source: identifier,
  locator: text,
  said_by: v.optional(text, ''),
  confidence: oneOf(confidences),
  note: text,
});

export const figureSchema = v.pipe(
  figureColumns,
  v.transform(({ qualifier, kind, ...row }) =>
    qualifier === 'expected'
      ? { ...row, qualifier: 'exact' as const, kind: 'expected' as const }
      : { ...row, qualifier, kind },
  ),
);

/** What a source says without a number. */
export const statementSchema = v.object({
  id: identifier,
  about: identifierList,
  period,
  undated: oneOf(['yes', '']),
  text: filledText,
  source: identifier,
  locator: text,
  said_by: text,
});

/** A number or a fact of a document that was read in full, and the rows that carry it, or why none does. */
export const coverageSchema = v.object({
  id: identifier,
  document: identifier,
  locator: filledText,
  number: text,
  fact: filledText,
  rows: identifierList,
  left_out: text,
});

/** A sequence of views with words. */
export const lessonSchema = v.object({
  id: identifier,
  title: filledText,
  summary: filledText,
  minutes: amount,
  audience: filledText,
  order: amount,
});

/** One view of a lesson, with its words and perhaps a question. */
export const stepSchema = v.object({
  id: identifier,
  lesson: identifier,
  order: amount,
  view: filledText,
  title: filledText,
  text: filledText,
  notes: text,
  question: text,
  kind: oneOf([...questionKinds, ''] as const),
  options: text,
  answer: text,
  explanation: text,
  figures: identifierList,
  highlight: identifierList,
});

export const conflictSchema = v.object({
  id: identifier,
  kind: oneOf(conflictKinds),
  topic: filledText,
  figures: identifierList,
  drawn: optionalIdentifier,
  doubted: v.optional(identifierList, ''),
  rule: optionalIdentifier,
  explanation: filledText,
  stated: text,
  recomputed: text,
  checked_unit: optionalIdentifier,
  settled_by: filledText,
});

export const changeSchema = v.object({
  id: identifier,
  version: versionNumber,
  date: sourceDate,
  kind: oneOf(changeKinds),
  resource: filledText,
  rows: identifierList,
  successor: optionalIdentifier,
  text: filledText,
});

export const countrySchema = v.object({
  id: identifier,
  kind: oneOf(countryKinds),
  name: filledText,
  local: text,
  variants: textList,
  iso3: checked('three capital letters, or nothing', /^(?:[A-Z]{3})?$/),
  iso_numeric: checked('three digits, or nothing', /^(?:\d{3})?$/),
  members: identifierList,
  longitude: optionalDecimal,
  latitude: optionalDecimal,
  note: text,
});

export const flowSchema = v.object({
  id: identifier,
  mode: oneOf(modes),
  name: filledText,
  routes: signedIdentifierList,
  origin: identifier,
  destination: identifier,
  direction: oneOf(directions),
  indicator: optionalIdentifier,
  place: optionalIdentifier,
  gates: identifierList,
  period,
  source: optionalIdentifier,
  end_source: v.optional(optionalIdentifier, ''),
  note: text,
});

/** A text in another language, and where its English stands. */
export const translationSchema = v.object({
  resource: filledText,
  id: filledText,
  column: filledText,
  text: filledText,
});

/** A name on the base map. */
export const physicalSchema = v.object({
  id: identifier,
  kind: filledText,
  rank: amount,
  name: filledText,
  longitude: decimal,
  latitude: decimal,
  curve: text,
});

export type TranslationRow = v.InferOutput<typeof translationSchema>;
export type SourceRow = v.InferOutput<typeof sourceSchema>;
export type RecordFileRow = v.InferOutput<typeof recordSchema>;
export type FigureRow = v.InferOutput<typeof figureSchema>;
export type CoverageRow = v.InferOutput<typeof coverageSchema>;
export type StatementRow = v.InferOutput<typeof statementSchema>;
export type LessonRow = v.InferOutput<typeof lessonSchema>;
export type StepRow = v.InferOutput<typeof stepSchema>;
export type ConflictRow = v.InferOutput<typeof conflictSchema>;
export type CountryRow = v.InferOutput<typeof countrySchema>;
export type UnitRow = v.InferOutput<typeof unitSchema>;
export type FlowRow = v.InferOutput<typeof flowSchema>;
