import type { Confidence } from './figure';
import type { Basis } from './indicator';
import type { Lesson } from './lesson';
import type { FurtherLanguage } from './languages';
import type { Translated } from './names';
import type { Period } from './period';
import type { PlaceStatus } from './place';
import type { RouteStatus } from './route';
import type { SourceKind } from './source';

/*
 * The long texts of a data package: what the panel, the sheet of sources and the search say, and no
 * map, slider, headline or tip needs. They come after the first screen, in a module of their own.
 */

/** What a package says of its texts in a further language. */
export interface LanguageDetails {
  readonly language: FurtherLanguage;
  /** Who has read them, in English. */
  readonly reviewed: string;
  /** Whether no text lacks a translation; English stands in for those that do. */
  readonly isComplete: boolean;
}

/** What a data package says of itself. */
export interface PackageDetails {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Notes that belong on the page: how the ports are counted, what nobody documents. */
  readonly notes: readonly { readonly id: string; readonly text: Translated }[];
  readonly languages: readonly LanguageDetails[];
}

/** Where a figure stands in its source, and what has to be said of it. */
export interface FigureDetails {
  readonly id: string;
  readonly locator: string;
  /** Who says it, where the source only passes it on; else empty. */
  readonly saidBy: Translated;
  readonly confidence: Confidence;
  readonly note: Translated;
}

/** Arithmetic on what was stated: two expressions that should agree, with their values. */
export interface Check {
  /** Id of the unit of both. */
  readonly unit: string;
  readonly stated: Computed;
  readonly recomputed: Computed;
}

/** A number, a figure, or arithmetic over them, and what it comes to. */
export interface Computed {
  readonly formula: string;
  readonly value: number;
  /** As of a figure. */
  readonly ownUnits?: readonly string[];
}

export const changeKinds = ['added', 'changed', 'renamed', 'removed'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a version of the package changed. */
export interface Change {
  readonly id: string;
  readonly version: string;
  /** ISO 8601. */
  readonly date: string;
  readonly kind: ChangeKind;
  /** The table concerned. */
  readonly resource: string;
  /** Ids of its rows; empty when the whole table is meant. */
  readonly rows: readonly string[];
  readonly text: Translated;
}

export interface ConflictDetails {
  readonly id: string;
  readonly topic: Translated;
  /** Id of the rule by which a figure is drawn. */
  readonly rule: string;
  readonly explanation: Translated;
  /** What would settle the matter. */
  readonly settledBy: Translated;
  readonly check?: Check;
}

/** A written rule by which one of several figures leads. */
export interface Rule {
  readonly id: string;
  readonly text: Translated;
}

export interface IndicatorDetails {
  readonly id: string;
  readonly definition: Translated;
  readonly scopeNote: Translated;
}

/** A cited publication in full. */
export interface Publication {
  readonly id: string;
  /** As printed; a description in brackets when only the content was at hand. */
  readonly title: string;
  /** Such a description in every language. */
  readonly described?: Translated;
  /** Empty when no address is known. */
  readonly url: string;
  /** BCP 47 tag of the publication. */
  readonly language: string;
  /** Why the date is not plain, else empty. */
  readonly dateNote: Translated;
  readonly kind: SourceKind;
}

/** Whether something was in operation, and who says so. */
export interface DocumentedSpan<Status extends PlaceStatus | RouteStatus> {
  readonly period: Period;
  readonly status: Status;
  /** Id of a source. */
  readonly source: string;
  readonly note: Translated;
}

/** What a source says without a number. */
export interface Statement {
  readonly id: string;
  /** Ids of the places, areas, countries, flows and routes that it is about. */
  readonly about: readonly string[];
  readonly period: Period;
  /** The source gives no period: that of the text stands in. */
  readonly undated?: true;
  readonly text: Translated;
  /** Id of a source. */
  readonly source: string;
  readonly locator: string;
  /** Who says it, where the source only passes it on; else empty. */
  readonly saidBy: Translated;
}

/** What a place, area, country, route or flow is known by beside its names, and where it comes from. */
export interface SubjectDetails<Status extends PlaceStatus | RouteStatus = never> {
  readonly id: string;
  /** Further names under which it can be found. */
  readonly variants: readonly string[];
  readonly status: readonly DocumentedSpan<Status>[];
  /** How its position is known, else empty. */
  readonly precision: Translated;
  /** Id of the source of the thing itself, not of its figures; may be empty. */
  readonly source: string;
  readonly note: Translated;
}

export interface PlaceDetails extends SubjectDetails<PlaceStatus> {
  /** The port on the other side of a border: id of a place, or only its name; else empty. */
  readonly opposite: string;
}

type ById<Row> = ReadonlyMap<string, Row>;

/** All long texts, each under the id of what it belongs to. Everything of the package has an entry. */
export interface AtlasDetails {
  readonly info: PackageDetails;
  readonly sources: ById<Publication>;
  readonly bases: ById<Basis>;
  readonly indicators: ById<IndicatorDetails>;
  readonly rules: ById<Rule>;
  readonly figures: ById<FigureDetails>;
  readonly conflicts: ById<ConflictDetails>;
  /** In the order of the file: the oldest version first. */
  readonly changes: readonly Change[];
  /** In the order of the file. */
  readonly statements: readonly Statement[];
  /** In the order in which they are offered. */
  readonly lessons: readonly Lesson[];
  readonly places: ById<PlaceDetails>;
  readonly areas: ById<SubjectDetails>;
  readonly countries: ById<SubjectDetails>;
  readonly routes: ById<SubjectDetails<RouteStatus>>;
  readonly flows: ById<SubjectDetails>;
}
