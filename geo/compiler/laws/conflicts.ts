import type { Content } from '../content.ts';
import { show } from '../problem.ts';
import type { Entry } from '../read/table.ts';
import type { ConflictRow, FigureRow } from '../schema/tables.ts';
import { groupBy, judge, type Law } from './law.ts';

/** A conflict names figures that disagree, and its drawn one is among them, by a rule. */
export const conflictsNameTheirFigures: Law = ({ conflicts, figures }) =>
  judge(conflicts, ({ kind, figures: named, drawn, rule }, report) => {
    const [least, expected] =
      kind === 'conflict' ? [2, 'two figures or more'] : [1, 'one figure or more'];
    if (named.length < least) report('figures', expected, named.join(';'));
    if (drawn === '') return;
    if (!named.includes(drawn)) report('drawn', `one of ${named.join(', ')}, or nothing`, drawn);
    if (rule === '') report('rule', `the rule by which ${drawn} is drawn`, rule);
    if (figures.byId.get(drawn)?.value.kind === 'expected')
      report('drawn', 'a figure that is not only expected', drawn);
  });

function sampleOf({ indicator, place, period, basis }: FigureRow): string {
  return [indicator, place, period.text, basis].join(' ');
}

function stated({ value, value_max: upper }: FigureRow): string {
  return upper ? `${value.number} ${upper.number}` : String(value.number);
}

function leads(figure: FigureRow): boolean {
  return figure.kind !== 'expected';
}

/** Whether a derived figure is a higher lower bound than a reported one: both can hold, and it says more. */
function boundsHigher(derived: FigureRow, reported: FigureRow): boolean {
  const areBounds = derived.qualifier === 'over' && reported.qualifier === 'over';
  return areBounds && derived.value.number > reported.value.number;
}

/** In a conflict (not a fault of one source) a reported figure leads over derived ones of its sample. */
export const reportedFiguresLead: Law = ({ conflicts, figures }) =>
  judge(conflicts, (conflict, report) => {
    const drawn = figures.byId.get(conflict.drawn)?.value;
    if (drawn?.kind !== 'derived' || conflict.kind === 'fault') return;
    const reported = conflict.figures
      .flatMap((id) => figures.byId.get(id)?.value ?? [])
      .find(
        (other) => leads(other) && other.kind === 'reported' && sampleOf(other) === sampleOf(drawn),
      );
    if (reported && boundsHigher(drawn, reported)) return;
    if (reported)
      report('drawn', `${reported.id}, which is reported, before a derived figure`, drawn.id);
  });

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
  const named = conflicts.entries.flatMap((entry) =>
    [...new Set([...entry.value.figures, entry.value.drawn])].map((id) => ({ id, entry })),
  );
  const rows = groupBy(named, ({ id }) => id);
  return (ids) => {
    const found = new Set(ids.flatMap((id) => rows.get(id) ?? []).map(({ entry }) => entry));
    return [...found].sort((one, other) => one.row - other.row).map(({ value }) => value);
  };
}

function drawnSamples({ figures, indicators }: Content): readonly Entry<FigureRow>[] {
  return figures.entries.filter(({ value }) => {
    const stock = indicators.byId.get(value.indicator)?.value.measure === 'stock';
    return value.period.kind === 'year' || stock;
  });
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
  return [...samples.values()].flatMap((group) => {
    const open = candidates(group);
    const values = new Set(open.map((entry) => stated(entry.value)));
    if (values.size < 2) return [];
    const ids = open.map((entry) => entry.value.id);
    const rows = rowsNaming(ids).filter((row) => settles(row, ids));
    const drawn = new Set(rows.map((row) => row.drawn));
    const ours = [...drawn].filter((id) => group.some((entry) => entry.value.id === id));
    const { file } = figures;
    const last = { file, entries: open.slice(-1) };
    if (rows.length === 0) {
      const expected = `one value, or a conflicts.csv row that names the drawn one of ${ids.join(', ')}`;
      const statements = open.map(({ value }) => `${value.id} = ${value.value.text}`).join(', ');
      return judge(last, (_, report) => {
        report('value', expected, statements, String);
      });
    }
    if (ours.length > 1) {
      const expected = `conflicts.csv rows that draw one of ${ids.join(', ')}`;
      return judge(last, (_, report) => {
        report('value', expected, `${show(ours)} drawn`, String);
      });
    }
    const leading = open.find((entry) => entry.value.id === ours[0])?.value;
    return judge({ file, entries: open }, (figure, report) => {
      if (leading && stated(figure) === stated(leading)) return;
      if (rows.some((row) => row.figures.includes(figure.id))) return;
      const expected = `a conflicts.csv row that lists it, beside ${ours[0] ?? 'the others'}`;
      report('value', expected, `${figure.id} = ${figure.value.text}`);
    });
  });
};
