import type { Atlas } from '../../atlas';
import { drawableClaims, leadsItsYear } from '../../atlas/chosen';
import type { Conflict, Figure } from '../../atlas/figure';
import { partsOf, type Question } from '../../atlas/lesson';

/** What a question about sources lays side by side. */
export interface Claims {
  readonly conflict: Conflict;
  /** In the order in which they were published: which of them is drawn does not show in it. */
  readonly claims: readonly Figure[];
  /** Those that are drawn by a rule: of a conflict about several years or places there may be several. */
  readonly drawn: readonly Figure[];
}

/** The claims of a question; undefined where its conflict is none of the package. */
export function claimsOf(atlas: Atlas, { answer, options }: Question): Claims | undefined {
  const conflict = atlas.data.conflicts.find(({ id }) => id === answer);
  if (!conflict) return undefined;
  const named = partsOf(options.en);
  const dateOf = ({ source }: Figure) => atlas.sources.get(source)?.date ?? '';
  const claims = (named.length > 0 ? named : conflict.figures)
    .flatMap((id) => atlas.figures.get(id) ?? [])
    .sort(
      (one, other) => dateOf(one).localeCompare(dateOf(other)) || one.id.localeCompare(other.id),
    );
  const drawable = drawableClaims(atlas, conflict);
  const drawn = claims.filter((figure) =>
    drawable.includes(figure) ? leadsItsYear(atlas, figure) : figure.id === conflict.drawn,
  );
  return { conflict, claims, drawn };
}
