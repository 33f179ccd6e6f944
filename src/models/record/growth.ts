import { seriesOf, type Atlas } from '../../atlas';
import type { Figure } from '../../atlas/figure';
import type { Unit } from '../../atlas/indicator';
import { unitOf } from '../../atlas/relations';
import type { YearPoint } from '../../atlas/series';
import { formatFigure, formatNumber } from '../../text/format';
import type { Text } from '../../text/text';
import { qualified } from '../../text/qualified';

/** Growth on the year before: stated by a source, or our arithmetic on the values of both years. */
export type Growth =
  | { readonly kind: 'stated'; readonly year: number; readonly figure: Figure }
  | {
      readonly kind: 'computed';
      readonly year: number;
      readonly percent: number;
      readonly unit: Unit | undefined;
      readonly from: Figure;
      readonly to: Figure;
    };

function statedGrowth(atlas: Atlas, indicator: string, place: string, year: number) {
  for (const { id, growthOf } of atlas.indicators.values()) {
    if (growthOf !== indicator) continue;
    const point = seriesOf(atlas, id, place)?.points.find((one) => one.year === year);
    if (point) return point.lead;
  }
  return undefined;
}

function computable(point: YearPoint | undefined): point is YearPoint {
  return point?.lead.qualifier === 'exact' && point.lead.valueMax === undefined;
}

/**
 * How much a year's value grew on the year before. Computed only from two consecutive years that are
 * documented exactly and counted on one basis: "over 240" has no growth rate.
 */
export function growthAt(
  atlas: Atlas,
  indicator: string,
  place: string,
  year: number,
): Growth | undefined {
  const stated = statedGrowth(atlas, indicator, place, year);
  if (stated) return { kind: 'stated', year, figure: stated };
  const points = seriesOf(atlas, indicator, place)?.points ?? [];
  const to = points.find((point) => point.year === year);
  const from = points.find((point) => point.year === year - 1);
  if (!computable(from) || !computable(to) || from.lead.basis !== to.lead.basis) return undefined;
  if (!(from.lead.value > 0)) return undefined;
  const percent = (to.lead.value / from.lead.value - 1) * 100;
  const unit = unitOf(atlas, { indicator });
  return { kind: 'computed', year, percent, unit, from: from.lead, to: to.lead };
}

function directed(text: Text, sign: number, percent: string, year: number): string {
  const key = sign < 0 ? 'headline.down' : 'headline.up';
  return text.say(key, { percent, year: year - 1 });
}

/** "up 45.9% on 2022". */
export function growthText(text: Text, growth: Growth): string {
  if (growth.kind === 'computed') {
    const percent = formatNumber(text.language, Math.abs(growth.percent), 1);
    return directed(text, growth.percent, percent, growth.year);
  }
  const { figure } = growth;
  const size = { ...figure, value: Math.abs(figure.value) };
  // Growth is in percent, which every language counts alike.
  const value = formatFigure(text.language, size, undefined);
  const percent = qualified(text, figure, value);
  return directed(text, figure.value, percent, growth.year);
}

/** The arithmetic behind a computed growth: "357.33 ÷ 244.9 − 1". */
export function growthArithmetic(text: Text, growth: Growth): string {
  if (growth.kind === 'stated') return '';
  const [from, to] = [growth.from, growth.to].map((one) =>
    formatFigure(text.language, one, growth.unit),
  );
  return `${to ?? ''} ÷ ${from ?? ''} − 1`;
}
