import { groupBy, type Atlas } from '../../atlas';
import { languages } from '../../atlas/languages';
import type { AtlasDetails, Publication, Statement } from '../../atlas/details';
import type { Figure } from '../../atlas/figure';
import { placeNameOf } from '../../atlas/relations';
import { sourceKinds, type Source, type SourceKind } from '../../atlas/source';
import { fold } from '../search/fold';

/** A source with all its figures. */
export interface SourceEntry {
  readonly source: Source;
  readonly publication: Publication;
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  /** All its words, folded, for the filter. */
  readonly haystack: string;
}

export interface SourceGroup {
  readonly kind: SourceKind;
  readonly entries: readonly SourceEntry[];
}

function wordsOfFigure(atlas: Atlas, { id, indicator, place }: Figure): readonly string[] {
  const name = atlas.indicators.get(indicator)?.name;
  const names = placeNameOf(atlas, place);
  const words = languages.flatMap((language) => [name?.[language], names?.[language]]);
  return [id, ...words].flatMap((word) => word ?? []);
}

function entryOf(
  atlas: Atlas,
  source: Source,
  publication: Publication,
  figures: readonly Figure[],
  statements: readonly Statement[],
): SourceEntry {
  const publishers = source.unnamed
    ? languages.map((language) => source.unnamed?.[language] ?? '')
    : [source.publisher];
  const own = [source.id, ...publishers, publication.title, source.date, publication.url];
  const said = statements.flatMap(({ text }) => languages.map((language) => text[language]));
  const words = [
    ...own,
    ...said,
    ...new Set(figures.flatMap((figure) => wordsOfFigure(atlas, figure))),
  ];
  return { source, publication, figures, statements, haystack: words.map(fold).join('\n') };
}

/** Every source of the package by kind, in the order of the package. */
export function sourceGroups(atlas: Atlas, details: AtlasDetails): readonly SourceGroup[] {
  const figures = groupBy(atlas.data.figures, ({ source }) => [source]);
  const statements = groupBy(details.statements, ({ source }) => [source]);
  const entries = atlas.data.sources.flatMap((source) => {
    const publication = details.sources.get(source.id);
    if (!publication) return [];
    const own = figures.get(source.id) ?? [];
    return entryOf(atlas, source, publication, own, statements.get(source.id) ?? []);
  });
  const byKind = groupBy(entries, ({ publication }) => [publication.kind]);
  return sourceKinds.flatMap((kind) => {
    const ofKind = byKind.get(kind);
    return ofKind ? { kind, entries: ofKind } : [];
  });
}

/** The groups with only those sources that hold every word of the filter. */
export function filterGroups(
  groups: readonly SourceGroup[],
  filter: string,
): readonly SourceGroup[] {
  const wanted = filter
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '');
  if (wanted.length === 0) return groups;
  return groups.flatMap(({ kind, entries }) => {
    const kept = entries.filter(({ haystack }) => wanted.every((word) => haystack.includes(word)));
    return kept.length === 0 ? [] : { kind, entries: kept };
  });
}
