import { judge, type Law } from './law.ts';

/** A figure is stated in the unit of its indicator, so that one series has one unit. */
export const figuresKeepTheUnit: Law = ({ figures, indicators, units }) =>
  judge(figures, ({ indicator, unit }, report) => {
    const usual = indicators.byId.get(indicator)?.value.unit;
    if (usual === undefined || usual === unit || !units.ids.has(unit)) return;
    report('unit', `"${usual}", the unit of the indicator "${indicator}"`, unit);
  });

/** A figure repeats the scope of its indicator, so that two scopes cannot slip into one series. */
export const figuresKeepTheScope: Law = ({ figures, indicators }) =>
  judge(figures, ({ indicator, scope }, report) => {
    const usual = indicators.byId.get(indicator)?.value.scope;
    if (usual === undefined || usual === scope) return;
    const expected = `"${usual}", the scope of the indicator "${indicator}"; one series has one scope`;
    report('scope', expected, scope);
  });

/** The upper end of a range lies above its lower end. */
export const rangesRise: Law = ({ figures }) =>
  judge(figures, ({ value, value_max: upper }, report) => {
    if (upper && upper.number <= value.number)
      report('value_max', `a number above ${value.text}`, upper.text);
  });
