import { significantDigits, toleranceOf } from '../number.ts';
import type { Problem } from '../problem.ts';
import type { Entry } from '../read/table.ts';
import type { FigureRow } from '../schema/tables.ts';
import { groupBy, problemAt, type Law } from './law.ts';
import { isFlow, seriesOf } from './wholeYears.ts';

function contains(whole: FigureRow, part: FigureRow): boolean {
  const inside = part.period.start >= whole.period.start && part.period.end <= whole.period.end;
  return inside && part.period.end - part.period.start < whole.period.end - whole.period.start;
}

function outgrows(part: FigureRow, whole: FigureRow): boolean {
  // An open number, or one that has not happened yet, contradicts nothing.
  if (part.qualifier === 'expected' || ['expected', 'over'].includes(whole.qualifier)) return false;
  if (part.qualifier === 'nearly' || part.qualifier === 'up to') return false;
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
  const indicators = content.indicators.byId;
  const units = content.units.byId;
  const addsUp = (figure: FigureRow): boolean => {
    const indicator = indicators.get(figure.indicator)?.value;
    const symbol = units.get(indicator?.unit ?? '')?.value.symbol ?? '%';
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
  const judge = (whole: Entry<FigureRow>, part: Entry<FigureRow>): Problem[] => {
    if (!contains(whole.value, part.value) || !outgrows(part.value, whole.value)) return [];
    if (settled(whole.value.id, part.value.id)) return [];
    const { id, period, value } = part.value;
    const expected = `more than ${value.text}, which ${id} states for ${period.text} alone; or a conflict row that names both`;
    return [problemAt(content.figures, whole, 'value', expected, whole.value.value.text)];
  };
  return [...series.values()].flatMap((group) =>
    group.flatMap((whole) => group.flatMap((part) => judge(whole, part)).slice(0, 1)),
  );
};
