import type { Label } from '../scene';

/** Words that no label may have; or `names`: none of any place, since it is not known yet which are asked for. */
export type Unnamed = readonly string[] | 'names';

const large: readonly Label['kind'][] = ['country', 'region', 'physical'];

/** The labels without those that would tell which place is asked for. */
export function withoutNames(labels: readonly Label[], unnamed: Unnamed): readonly Label[] {
  if (unnamed === 'names') return labels.filter(({ kind }) => large.includes(kind));
  return labels.filter(
    ({ text, local }) => !unnamed.some((word) => text.includes(word) || local.includes(word)),
  );
}
