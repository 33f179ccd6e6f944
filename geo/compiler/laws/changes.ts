import { tablesOf } from '../content.ts';
import { judge, type Law } from './law.ts';

/** Whether one version comes after another, both written 1.0.0. */
function isLater(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { numeric: true }) > 0;
}

/** The change log rises, and ends with the version of the package. */
export const changesLeadToTheVersion: Law = ({ changes, descriptor }) => {
  let before = '';
  const last = changes.entries.at(-1)?.value;
  return judge(changes, (change, report) => {
    const { version } = change;
    if (before !== '' && isLater(before, version)) report('version', `${before} or later`, version);
    before = version;
    if (change !== last || !descriptor || version === descriptor.version) return;
    const expected = `${descriptor.version}, the version of the package, in the last row`;
    report('version', expected, version);
  });
};

/** A renamed row says what it is called now: so that a link to the old name is still understood. */
export const renamedRowsHaveASuccessor: Law = (content) => {
  const there = new Set(tablesOf(content).flatMap(({ ids }) => [...ids]));
  return judge(content.changes, ({ kind, rows, successor }, report) => {
    if (kind !== 'renamed') {
      if (successor !== '') report('successor', 'nothing, unless renamed', successor);
      return;
    }
    if (!there.has(successor)) report('successor', 'an id of the package', successor);
    if (rows.length !== 1 || rows.some((id) => there.has(id)))
      report('rows', 'the one id that is gone', rows.join(';'));
  });
};
