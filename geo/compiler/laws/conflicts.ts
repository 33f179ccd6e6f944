import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { show } from '../problem.ts';
import type { Entry } from '../read/table.ts';
import type { ConflictRow, FigureRow } from '../schema/tables.ts';
import { groupBy, problemAt, type Law } from './law.ts';

/** A conflict names figures that disagree, and its drawn one is among them, by a rule. */
export const conflictsNameTheirFigures: Law = ({ conflicts, figures }) => {
  const known = figures.byId;
  return conflicts.entries.flatMap((entry): Problem[] => {
    const { kind, figures: named, drawn, rule } = entry.value;
    const problems: Problem[] = [];
    const least = kind === 'conflict' ? 2 : 1;
    if (named.length < least) {
      const expected = kind === 'conflict' ? 'two figures or more' : 'one figure or more';
      problems.push(problemAt(conflicts, entry, 'figures', expected, named.join(';')));
    }
    if (drawn !== '' && !named.includes(drawn)) {
      problems.push(
        problemAt(conflicts, entry, 'drawn', `one of ${named.join(', ')}, or nothing`, drawn),
      );
    }
    if (drawn !== '' && rule === '') {
      problems.push(
        problemAt(conflicts, entry, 'rule', `the rule by which ${drawn} is drawn`, rule),
      );
    }
    if (known.get(drawn)?.value.qualifier === 'expected') {
      problems.push(
        problemAt(conflicts, entry, 'drawn', 'a figure that is not only expected', drawn),
      );
    }
    return problems;
  });
};

function sampleOf({ indicator, place, period, basis }: FigureRow): string {
  return [indicator, place, period.text, basis].join(' ');
}

function stated({ value, value_max: upper }: FigureRow): string {
  return upper ? `${value.number} ${upper.number}` : String(value.number);
}

/** In a conflict (not a fault of one source) a reported figure leads over derived ones of its sample. */
export const reportedFiguresLead: Law = ({ conflicts, figures }) => {
  const known = figures.byId;
  return conflicts.entries.flatMap((entry): Problem[] => {
    const drawn = known.get(entry.value.drawn)?.value;
    if (drawn?.kind !== 'derived' || entry.value.kind === 'fault') return [];
    const reported = entry.value.figures
      .flatMap((id) => known.get(id)?.value ?? [])
      .find(
        (other) => leads(other) && other.kind === 'reported' && sampleOf(other) === sampleOf(drawn),
      );
    if (!reported) return [];
    const expected = `${reported.id}, which is reported, before a derived figure`;
    return [problemAt(conflicts, entry, 'drawn', expected, drawn.id)];
  });
};

function leads(figure: FigureRow): boolean {
  return figure.qualifier !== 'expected';
}

/** The figures among which the drawn one has to be chosen: reported ones, or else derived ones. */
function candidates(group: readonly Entry<FigureRow>[]): readonly Entry<FigureRow>[] {
  const open = group.filter((entry) => leads(entry.value));
  const reported = open.filter((entry) => entry.value.kind === 'reported');
  return reported.length > 0 ? reported : open;
}

function settles(row: ConflictRow, ids: readonly string[]): boolean {
  return ids.filter((id) => row.figures.includes(id)).length >= 2 || ids.includes(row.drawn);
}

/** The conflict rows that name any of some figures, in the order of the file. */
function rowsByFigure({ conflicts }: Content): (ids: readonly string[]) => ConflictRow[] {
  const rows = new Map<string, Entry<ConflictRow>[]>();
  for (const entry of conflicts.entries) {
    for (const id of new Set([...entry.value.figures, entry.value.drawn])) {
      const named = rows.get(id);
      if (named) named.push(entry);
      else rows.set(id, [entry]);
    }
  }
  return (ids) => {
    const named = new Set(ids.flatMap((id) => rows.get(id) ?? []));
    return [...named].sort((one, other) => one.row - other.row).map(({ value }) => value);
  };
}

/**
 * Where two figures state different values for one series, period and basis, conflict rows name
 * exactly one of them as drawn (or, with `drawn` empty, none) and list every differing one.
 * This holds for whole years, and for every moment of a stock.
 */
export const differingFiguresAreSettled: Law = (content) => {
  const { conflicts, figures } = content;
  if (!conflicts.readable) return [];
  const rowsNaming = rowsByFigure(content);
  const samples = groupBy(drawnSamples(content), (entry) => sampleOf(entry.value));
  return [...samples.values()].flatMap((group): Problem[] => {
    const open = candidates(group);
    const values = new Set(open.map((entry) => stated(entry.value)));
    const last = open.at(-1);
    if (values.size < 2 || !last) return [];
    const ids = open.map((entry) => entry.value.id);
    const rows = rowsNaming(ids).filter((row) => settles(row, ids));
    const drawn = [...new Set(rows.map((row) => row.drawn).filter((id) => id !== ''))];
    const ours = drawn.filter((id) => group.some((entry) => entry.value.id === id));
    const statements = open.map(({ value }) => `${value.id} = ${value.value.text}`).join(', ');
    if (rows.length === 0) {
      const expected = `one value, or a conflicts.csv row that names the drawn one of ${ids.join(', ')}`;
      return [{ ...problemAt(figures, last, 'value', expected, ''), found: statements }];
    }
    if (ours.length > 1) {
      const expected = `conflicts.csv rows that draw one of ${ids.join(', ')}`;
      return [{ ...problemAt(figures, last, 'value', expected, ''), found: `${show(ours)} drawn` }];
    }
    return unnamed(content, open, rows, ours[0]);
  });
};

function unnamed(
  { figures }: Content,
  open: readonly Entry<FigureRow>[],
  rows: readonly ConflictRow[],
  drawn: string | undefined,
): Problem[] {
  const leading = open.find((entry) => entry.value.id === drawn)?.value;
  return open
    .filter(({ value }) => !leading || stated(value) !== stated(leading))
    .filter(({ value }) => !rows.some((row) => row.figures.includes(value.id)))
    .map((entry) => {
      const expected = `a conflicts.csv row that lists it, beside ${drawn ?? 'the others'}`;
      return problemAt(
        figures,
        entry,
        'value',
        expected,
        `${entry.value.id} = ${entry.value.value.text}`,
      );
    });
}

function drawnSamples({ figures, indicators }: Content): readonly Entry<FigureRow>[] {
  const known = indicators.byId;
  return figures.entries.filter(({ value }) => {
    const stock = known.get(value.indicator)?.value.measure === 'stock';
    return value.period.kind === 'year' || stock;
  });
}
