import { significantDigits, toleranceOf } from '../number.ts';
import type { FigureRow } from '../schema/tables.ts';
import { groupBy, judge, type Law } from './law.ts';
import { isFlow, seriesOf } from './seriesOfFigures.ts';

function contains(whole: FigureRow, part: FigureRow): boolean {
  const inside = part.period.start >= whole.period.start && part.period.end <= whole.period.end;
  return inside && part.period.end - part.period.start < whole.period.end - whole.period.start;
}

function outgrows(part: FigureRow, whole: FigureRow): boolean {
  // What has not happened yet contradicts nothing, and neither does what may be less than it says.
  if (part.kind === 'expected' || whole.kind === 'expected') return false;
  if (part.qualifier === 'nearly' || part.qualifier === 'up to') return false;
  // A bound may be low, but not lower than what is documented of a part.
  if (whole.qualifier === 'over') return part.value.number > whole.value.number;
  const slack = toleranceOf(part.value.text) + toleranceOf(whole.value.text);
  // Two small counts may well be equal; a number of three digits does not repeat by chance.
  const same = part.value.text === whole.value.text && significantDigits(part.value.text) >= 3;
  return same || part.value.number > (whole.value_max ?? whole.value).number + slack;
}

/**
 * In a series that adds up, a part is smaller than the whole around it: an eleven-month total
 * entered as the year's gives itself away beside a twelve-month one. A conflict row that names both
 * figures settles the matter. Shares, multiples and rates (%, ×, a/b) do not add up and are left out.
 */
export const partsAreSmallerThanTheirYear: Law = (content) => {
  const accumulates = isFlow(content);
  const addsUp = (figure: FigureRow): boolean => {
    const indicator = content.indicators.byId.get(figure.indicator)?.value;
    const symbol = content.units.byId.get(indicator?.unit ?? '')?.value.symbol ?? '%';
    return accumulates(figure) && indicator?.growth_of === '' && !/[%/×]/.test(symbol);
  };
  const settled = (first: string, second: string): boolean =>
    content.conflicts.entries.some(
      ({ value }) => value.figures.includes(first) && value.figures.includes(second),
    );
  const series = groupBy(
    content.figures.entries.filter((entry) => addsUp(entry.value)),
    (entry) => seriesOf(entry.value),
  );
  return [...series.values()].flatMap((entries) =>
    judge({ file: content.figures.file, entries }, (whole, report) => {
      const part = entries.find(
        ({ value }) =>
          contains(whole, value) && outgrows(value, whole) && !settled(whole.id, value.id),
      )?.value;
      if (!part) return;
      const { id, period, value } = part;
      const expected = `more than ${value.text}, which ${id} states for ${period.text} alone; or a conflict row that names both`;
      report('value', expected, whole.value.text);
    }),
  );
};
