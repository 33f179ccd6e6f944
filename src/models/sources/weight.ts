import { groupBy, seriesOf, type Atlas } from '../../atlas';
import type { AtlasDetails } from '../../atlas/details';
import type { Figure } from '../../atlas/figure';
import type { RecordRow } from '../../atlas/indicator';
import { sourceKinds, type SourceKind } from '../../atlas/source';
import { publisherOf } from '../../text/publisher';
import type { Text } from '../../text/text';

/** How much one kind of publisher says. */
export interface KindWeight {
  readonly kind: SourceKind;
  readonly sources: number;
  readonly figures: number;
  /** Of all figures. */
  readonly share: number;
  /** The publishers with most figures, and how many. */
  readonly leading: readonly (readonly [publisher: string, figures: number])[];
}

const named = 3;

/** Who says how much: figures and sources by kind of publisher, in the order of the kinds. */
export function weights(atlas: Atlas, details: AtlasDetails, text: Text): readonly KindWeight[] {
  const kindOf = (figure: Figure) => details.sources.get(figure.source)?.kind ?? 'reference';
  const byKind = groupBy(atlas.data.figures, (figure) => [kindOf(figure)]);
  return sourceKinds.flatMap((kind) => {
    const figures = byKind.get(kind) ?? [];
    if (figures.length === 0) return [];
    const byPublisher = groupBy(figures, ({ source }) => [
      publisherOf(text, atlas.sources.get(source)),
    ]);
    const leading = [...byPublisher]
      .map(([publisher, theirs]) => [publisher, theirs.length] as const)
      .toSorted(([, a], [, b]) => b - a);
    return {
      kind,
      sources: new Set(figures.map(({ source }) => source)).size,
      figures: figures.length,
      share: figures.length / atlas.data.figures.length,
      leading: leading.slice(0, named),
    };
  });
}

/** What the value of one year rests on. */
export interface YearSupport {
  /** Different sources that state the year. */
  readonly sources: number;
  readonly onlyStateMedia: boolean;
}

/** What one series rests on, year by year. */
export interface SeriesSupport {
  readonly row: RecordRow;
  readonly years: ReadonlyMap<number, YearSupport>;
}

/** For each row that may lead the record: how many sources state a year, and whether all are state media. */
export function supports(atlas: Atlas, details: AtlasDetails): readonly SeriesSupport[] {
  const rows = atlas.data.record.filter(({ role }) => role === 'choice');
  return rows.map((row) => {
    const points = seriesOf(atlas, row.indicator, row.place)?.points ?? [];
    const years = points.map(({ year, lead, others }) => {
      const ids = [...new Set([lead, ...others].map(({ source }) => source))];
      const kinds = ids.map((id) => details.sources.get(id)?.kind);
      const onlyStateMedia = kinds.every((kind) => kind === 'state media');
      return [year, { sources: ids.length, onlyStateMedia }] as const;
    });
    return { row, years: new Map(years) };
  });
}
