import { yearOf } from '../../../src/atlas/period.ts';
import type { Content } from '../content.ts';
import { figuresIn, parseFormula } from '../formula.ts';
import type { Problem } from '../problem.ts';
import type { FigureRow } from '../schema/tables.ts';
import { problemAt, type Law } from './law.ts';

/*
 * Part-year figures never stand in for a year. Nobody can see in a lone row that "2023" should have
 * been "2023-01/2023-11"; these laws catch what the rest of the package gives away.
 */

/** Whether a figure accumulates over its period. */
export function isFlow(content: Content): (figure: FigureRow) => boolean {
  const indicators = content.indicators.byId;
  return (figure) => indicators.get(figure.indicator)?.value.measure === 'flow';
}

/** Figures of one series may be compared and joined; another basis is another series. */
export function seriesOf(figure: FigureRow): string {
  return `${figure.indicator} ${figure.place} ${figure.basis}`;
}

/** A flow accumulates over time: a date alone is no period for it (one day is 2023-11-11/2023-11-11). */
export const flowsAreCountedOverTime: Law = (content) => {
  const accumulates = isFlow(content);
  return content.figures.entries.flatMap((entry) => {
    const { indicator, period } = entry.value;
    if (period.kind !== 'asOf' || !accumulates(entry.value)) return [];
    const expected = `a year, a month, a part of a year or a span, because "${indicator}" accumulates`;
    return [problemAt(content.figures, entry, 'period', expected, period.text)];
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
  const figures = content.figures.byId;
  return content.figures.entries.flatMap((entry): Problem[] => {
    const figure = entry.value;
    const year = yearOf(figure.period);
    if (figure.kind !== 'derived' || year === undefined || !accumulates(figure)) return [];
    const { expression } = parseFormula(figure.formula);
    const operands = (expression ? figuresIn(expression) : []).flatMap(
      (id) => figures.get(id)?.value ?? [],
    );
    const parts = operands.filter(
      (operand) => operand.period.kind === 'part' && accumulates(operand),
    );
    if (parts.length === 0 || fillTheYear(year, figure, parts)) return [];
    const unnamed = parts.filter((part) => !figure.note.includes(part.id));
    return unnamed.map((part) => {
      const expected = `whole-year figures, or a note that names the part-year figure ${part.id}`;
      return problemAt(
        content.figures,
        entry,
        'formula',
        expected,
        `${part.id} (${part.period.text})`,
      );
    });
  });
};

/** Among figures of one series, the one that is drawn for a year is not a part of that year. */
export const drawnFiguresAreWholeYears: Law = ({ conflicts, figures }) => {
  const known = figures.byId;
  return conflicts.entries.flatMap((entry): Problem[] => {
    const drawn = known.get(entry.value.drawn)?.value;
    if (drawn?.period.kind !== 'part') return [];
    const whole = entry.value.figures
      .flatMap((id) => known.get(id)?.value ?? [])
      .find((other) => {
        const year = yearOf(other.period);
        const covered =
          year !== undefined && drawn.period.start >= year && drawn.period.end <= year + 1;
        return covered && seriesOf(other) === seriesOf(drawn);
      });
    if (!whole) return [];
    const expected = `a whole-year figure, as ${whole.id} (${whole.period.text}) is one`;
    return [problemAt(conflicts, entry, 'drawn', expected, `${drawn.id} (${drawn.period.text})`)];
  });
};

/** Every row of the record has something to draw: a yearly figure, or a count at some moment. */
export const recordRowsHaveASeries: Law = (content) => {
  const accumulates = isFlow(content);
  const { record, figures } = content;
  if (!figures.readable) return [];
  return record.entries.flatMap((entry) => {
    const drawable = figures.entries.some(
      ({ value }) =>
        value.indicator === entry.value.indicator &&
        value.place === entry.value.place &&
        (yearOf(value.period) !== undefined || !accumulates(value)),
    );
    if (drawable) return [];
    const expected = `whole-year figures of "${entry.value.indicator}" at this place`;
    return [problemAt(record, entry, 'place', expected, entry.value.place)];
  });
};
