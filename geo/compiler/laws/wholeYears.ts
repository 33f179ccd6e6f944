import { yearOf } from '../../../src/atlas/period.ts';
import { figuresIn, parseFormula } from '../formula.ts';
import type { FigureRow } from '../schema/tables.ts';
import { judge, type Law } from './law.ts';
import { isFlow, seriesOf } from './seriesOfFigures.ts';

/*
 * Part-year figures never stand in for a year. Nobody can see in a lone row that "2023" should have
 * been "2023-01/2023-11"; these laws catch what the rest of the package gives away.
 */

/** A flow accumulates over time: a date alone is no period for it (one day is 2023-11-11/2023-11-11). */
export const flowsAreCountedOverTime: Law = (content) => {
  const accumulates = isFlow(content);
  return judge(content.figures, (figure, report) => {
    const { indicator, period } = figure;
    if (period.kind !== 'asOf' || !accumulates(figure)) return;
    const expected = `a year, a month, a part of a year or a span, because "${indicator}" accumulates`;
    report('period', expected, period.text);
  });
};

/** Whether figures of one series follow each other without gap or overlap through the whole year. */
function fillTheYear(year: number, figure: FigureRow, parts: readonly FigureRow[]): boolean {
  if (parts.some((part) => seriesOf(part) !== seriesOf(figure))) return false;
  let reached = year;
  for (const part of parts.toSorted((first, second) => first.period.start - second.period.start)) {
    if (Math.abs(part.period.start - reached) > 1e-6) return false;
    reached = part.period.end;
  }
  return Math.abs(reached - (year + 1)) <= 1e-6;
}

/**
 * A derived figure of a whole year stands on whole years. Where it has to stand on a part of one
 * (a rate of eleven months carried to the year), its note names that figure, so that nobody gets
 * there by accident; parts that fill the year together need no note.
 */
export const wholeYearsStandOnWholeYears: Law = (content) => {
  const accumulates = isFlow(content);
  const { figures } = content;
  return judge(figures, (figure, report) => {
    const year = yearOf(figure.period);
    if (figure.kind !== 'derived' || year === undefined || !accumulates(figure)) return;
    const { expression } = parseFormula(figure.formula);
    const parts = (expression ? figuresIn(expression) : [])
      .flatMap((id) => figures.byId.get(id)?.value ?? [])
      .filter((operand) => operand.period.kind === 'part' && accumulates(operand));
    if (parts.length === 0 || fillTheYear(year, figure, parts)) return;
    for (const { id, period } of parts.filter((part) => !figure.note.includes(part.id))) {
      const expected = `whole-year figures, or a note that names the part-year figure ${id}`;
      report('formula', expected, `${id} (${period.text})`);
    }
  });
};

/** Among figures of one series, the one that is drawn for a year is not a part of that year. */
export const drawnFiguresAreWholeYears: Law = ({ conflicts, figures }) =>
  judge(conflicts, (conflict, report) => {
    const drawn = figures.byId.get(conflict.drawn)?.value;
    if (drawn?.period.kind !== 'part') return;
    const whole = conflict.figures
      .flatMap((id) => figures.byId.get(id)?.value ?? [])
      .find((other) => {
        const year = yearOf(other.period);
        const covered =
          year !== undefined && drawn.period.start >= year && drawn.period.end <= year + 1;
        return covered && seriesOf(other) === seriesOf(drawn);
      });
    if (!whole) return;
    const expected = `a whole-year figure, as ${whole.id} (${whole.period.text}) is one`;
    report('drawn', expected, `${drawn.id} (${drawn.period.text})`);
  });

/** Every row of the record has something to draw: a yearly figure, or a count at some moment. */
export const recordRowsHaveASeries: Law = (content) => {
  const accumulates = isFlow(content);
  const { record, figures } = content;
  if (!figures.readable) return [];
  return judge(record, ({ indicator, place }, report) => {
    const drawable = figures.entries.some(
      ({ value }) =>
        value.indicator === indicator &&
        value.place === place &&
        (yearOf(value.period) !== undefined || !accumulates(value)),
    );
    if (!drawable) report('place', `whole-year figures of "${indicator}" at this place`, place);
  });
};
