import type { AtlasData, PackageInfo } from './atlas';
import type { Columns } from './columns';
import type {
  AtlasDetails,
  Change,
  ConflictDetails,
  DocumentedSpan,
  PackageDetails,
  Rule,
  SubjectDetails,
} from './details';
import type { Figure } from './figure';
import type { Basis, Indicator, RecordRow, Unit } from './indicator';
import type { Area, Country, Place, PlaceStatus } from './place';
import type { Flow, Route, RouteStatus } from './route';

/*
 * A data package on its way to the page: tables turned on their side, names in English alone, periods
 * as their text, and nothing that follows from the rest.
 */

/** A name in English; the other languages travel in lists of their own. */
interface Named {
  readonly name: string;
}
interface Worded {
  readonly text: string;
}
interface LocallyNamed extends Named {
  readonly local: string;
}
type PackedSpan<Status> = readonly [period: string, status: Status];

type PackedUnit = Omit<Unit, 'name' | 'symbol'> & Named & { readonly symbol: string };
type PackedIndicator = Omit<Indicator, 'name'> & Named;
type PackedRecordRow = Omit<RecordRow, 'name'> & Named;
/** Names what it is about by row: of a place, area or country, by its row in the three tables together. */
type PackedFigure = Omit<Figure, 'period' | 'indicator' | 'place' | 'source'> & {
  readonly period: string;
  readonly indicator: number;
  readonly place: number;
  readonly source: number;
};
type PackedPlace = Omit<Place, 'names' | 'status'> &
  LocallyNamed & { readonly status: readonly PackedSpan<PlaceStatus>[] };
type PackedArea = Omit<Area, 'names'> & LocallyNamed;
type PackedCountry = Omit<Country, 'names'> & LocallyNamed;
/** Its ends and its line follow from its waypoints. */
type PackedRoute = Pick<Route, 'id' | 'mode' | 'waypoints'> &
  LocallyNamed & { readonly status: readonly PackedSpan<RouteStatus>[] };
type PackedFlow = Omit<Flow, 'names' | 'period'> & Named & { readonly period: string };

export interface PackedAtlas {
  readonly info: Omit<PackageInfo, 'title' | 'subtitle'> & {
    readonly title: string;
    readonly subtitle: string;
  };
  readonly sources: Columns<AtlasData['sources'][number]>;
  readonly units: Columns<PackedUnit>;
  readonly indicators: Columns<PackedIndicator>;
  readonly record: Columns<PackedRecordRow>;
  readonly figures: Columns<PackedFigure>;
  readonly conflicts: Columns<AtlasData['conflicts'][number]>;
  readonly renamed: Readonly<Record<string, string>>;
  readonly places: Columns<PackedPlace>;
  readonly areas: Columns<PackedArea>;
  readonly countries: Columns<PackedCountry>;
  readonly routes: Columns<PackedRoute>;
  readonly flows: Columns<PackedFlow>;
}

/** Periods are given back from their text. */
type PackedSubject<Status extends PlaceStatus | RouteStatus = never> = Omit<
  SubjectDetails<Status>,
  'status'
> & {
  readonly status: readonly (Omit<DocumentedSpan<Status>, 'period'> & {
    readonly period: string;
  })[];
};

type RowOf<Rows> = Rows extends ReadonlyMap<string, infer Row> ? Row : never;

export interface PackedDetails {
  readonly info: Omit<PackageDetails, 'notes'> & {
    readonly notes: readonly { readonly id: string; readonly text: string }[];
  };
  readonly sources: Columns<RowOf<AtlasDetails['sources']>>;
  readonly bases: Columns<Omit<Basis, 'name'> & Named>;
  readonly indicators: Columns<RowOf<AtlasDetails['indicators']>>;
  readonly rules: Columns<Omit<Rule, 'text'> & Worded>;
  readonly figures: Columns<RowOf<AtlasDetails['figures']>>;
  readonly conflicts: Columns<Omit<ConflictDetails, 'topic'> & { readonly topic: string }>;
  readonly changes: Columns<Omit<Change, 'text'> & Worded>;
  readonly places: Columns<PackedSubject<PlaceStatus>>;
  readonly areas: Columns<PackedSubject>;
  readonly countries: Columns<PackedSubject>;
  readonly routes: Columns<PackedSubject<RouteStatus>>;
  readonly flows: Columns<PackedSubject>;
}
