import { tablesOf } from '../content.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Law } from './law.ts';

/** Whether one version comes after another, both written 1.0.0. */
function isLater(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { numeric: true }) > 0;
}

/** The change log rises, and ends with the version of the package. */
export const changesLeadToTheVersion: Law = ({ changes, descriptor }) => {
  const problems: Problem[] = [];
  let before = '';
  for (const entry of changes.entries) {
    const { version } = entry.value;
    if (before !== '' && isLater(before, version)) {
      problems.push(problemAt(changes, entry, 'version', `${before} or later`, version));
    }
    before = version;
  }
  const last = changes.entries.at(-1);
  if (last && descriptor && last.value.version !== descriptor.version) {
    const expected = `${descriptor.version}, the version of the package, in the last row`;
    problems.push(problemAt(changes, last, 'version', expected, last.value.version));
  }
  return problems;
};

/** A renamed row says what it is called now: so that a link to the old name is still understood. */
export const renamedRowsHaveASuccessor: Law = (content) => {
  const { changes } = content;
  const there = new Set(tablesOf(content).flatMap(({ ids }) => [...ids]));
  return changes.entries.flatMap((entry): Problem[] => {
    const { kind, rows, successor } = entry.value;
    if (kind !== 'renamed') {
      if (successor === '') return [];
      return [problemAt(changes, entry, 'successor', 'nothing, unless renamed', successor)];
    }
    const problems: Problem[] = [];
    if (!there.has(successor)) {
      problems.push(problemAt(changes, entry, 'successor', 'an id of the package', successor));
    }
    const kept = rows.filter((id) => there.has(id));
    if (rows.length !== 1 || kept.length > 0) {
      const expected = 'the one id that is gone';
      problems.push(problemAt(changes, entry, 'rows', expected, rows.join(';')));
    }
    return problems;
  });
};
