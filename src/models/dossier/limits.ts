import type { SeriesGroup } from './groups';
import type { DossierSubject } from './subject';
import type { SeriesEntry } from './series';

/** Something that no source says. */
export type Limit =
  /** No figure at all. */
  | { readonly kind: 'nothing' }
  /** Figures only of what it belongs to or holds. */
  | { readonly kind: 'none of its own' }
  /** A service is documented, its volume is not. */
  | { readonly kind: 'volume' }
  /** How the traffic counted at a gate spreads beyond it. */
  | { readonly kind: 'beyond the gate' }
  /** How the total of a zone divides among its areas. */
  | { readonly kind: 'by area' }
  /** How the total of a group divides among its members. */
  | { readonly kind: 'by member' }
  /** Series of one figure: no other period is documented. */
  | { readonly kind: 'single'; readonly count: number }
  /** Years of a series without a whole-year figure. */
  | { readonly kind: 'years'; readonly entry: SeriesEntry };

function byKind(subject: DossierSubject, groups: readonly SeriesGroup[]): readonly Limit[] {
  const relations = new Set(groups.map(({ relation }) => relation));
  switch (subject.kind) {
    case 'flow': {
      if (subject.thing.indicator === '') return [{ kind: 'volume' }];
      return subject.thing.mode === 'trade' ? [] : [{ kind: 'beyond the gate' }];
    }
    case 'route':
      return [groups.length === 0 ? { kind: 'volume' } : { kind: 'beyond the gate' }];
    case 'area':
      return relations.has('zone') ? [{ kind: 'by area' }] : [];
    case 'country': {
      const isGroup = subject.thing.kind === 'group';
      return isGroup && relations.has('own') ? [{ kind: 'by member' }] : [];
    }
    case 'place':
      return subject.thing.kind === 'port' && relations.has('own')
        ? [{ kind: 'beyond the gate' }]
        : [];
  }
}

function ofNumbers(subject: DossierSubject, groups: readonly SeriesGroup[]): readonly Limit[] {
  if (subject.kind === 'flow' || subject.kind === 'route') return [];
  if (groups.length === 0) return [{ kind: 'nothing' }];
  const own = groups.some(({ relation }) => relation === 'own' || relation === 'size');
  return own ? [] : [{ kind: 'none of its own' }];
}

/** What is not documented of a subject: in general, and year by year for the series it leads with. */
export function limitsOf(
  subject: DossierSubject,
  groups: readonly SeriesGroup[],
): readonly Limit[] {
  const near = groups.filter(({ relation }) => relation === 'own' || relation === 'flow');
  const entries = near.flatMap((group) => group.entries).filter(({ voids }) => voids.length > 0);
  const single = near.reduce((sum, { statements }) => sum + statements.length, 0);
  return [
    ...ofNumbers(subject, groups),
    ...entries.map((entry): Limit => ({ kind: 'years', entry })),
    ...(single > 0 ? [{ kind: 'single', count: single } as const] : []),
    ...byKind(subject, groups),
  ];
}
