import type { Problem } from '../problem.ts';
import { problemAt, type Law } from './law.ts';

/** A figure is stated in the unit of its indicator, so that one series has one unit. */
export const figuresKeepTheUnit: Law = ({ figures, indicators, units }) => {
  const known = indicators.byId;
  return figures.entries.flatMap((entry): Problem[] => {
    const unit = known.get(entry.value.indicator)?.value.unit;
    if (unit === undefined || unit === entry.value.unit || !units.ids.has(entry.value.unit))
      return [];
    const expected = `"${unit}", the unit of the indicator "${entry.value.indicator}"`;
    return [problemAt(figures, entry, 'unit', expected, entry.value.unit)];
  });
};

/** A figure repeats the scope of its indicator, so that two scopes cannot slip into one series. */
export const figuresKeepTheScope: Law = ({ figures, indicators }) => {
  const known = indicators.byId;
  return figures.entries.flatMap((entry): Problem[] => {
    const scope = known.get(entry.value.indicator)?.value.scope;
    if (scope === undefined || scope === entry.value.scope) return [];
    const expected = `"${scope}", the scope of the indicator "${entry.value.indicator}"; one series has one scope`;
    return [problemAt(figures, entry, 'scope', expected, entry.value.scope)];
  });
};

/** The upper end of a range lies above its lower end. */
export const rangesRise: Law = ({ figures }) =>
  figures.entries.flatMap((entry) => {
    const { value, value_max: upper } = entry.value;
    if (upper === undefined || upper.number > value.number) return [];
    return [problemAt(figures, entry, 'value_max', `a number above ${value.text}`, upper.text)];
  });
