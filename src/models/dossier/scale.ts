import type { Atlas } from '../../atlas';
import type { Figure } from '../../atlas/figure';
import type { Unit } from '../../atlas/indicator';

/** A claim on the common scale of a conflict. */
export interface ScaledClaim {
  readonly figure: Figure;
  /** Place on the scale, in percent of its length; the upper end as well for a stated range. */
  readonly at: number;
  readonly to: number;
}

/** Claims that can be laid beside each other: those in the unit that most of them share. */
export interface ClaimScale {
  readonly unit: Unit;
  readonly claims: readonly ScaledClaim[];
}

/** Percent kept free at both ends, so that no mark is cut. */
const margin = 6;

function commonUnit(atlas: Atlas, figures: readonly Figure[]): string | undefined {
  const units = figures.map(({ indicator }) => atlas.indicators.get(indicator)?.unit ?? '');
  const count = (unit: string) => units.filter((one) => one === unit).length;
  return units.toSorted((a, b) => count(b) - count(a))[0];
}

/**
 * The scale on which the claims of a conflict are drawn: it runs from the lowest to the highest, since
 * claims differ by little. Without two different values in one unit there is none.
 */
export function scaleOf(atlas: Atlas, figures: readonly Figure[]): ClaimScale | undefined {
  const unit = atlas.units.get(commonUnit(atlas, figures) ?? '');
  const claims = figures.filter(
    ({ indicator }) => atlas.indicators.get(indicator)?.unit === unit?.id,
  );
  const values = claims.flatMap(({ value, valueMax }) => [value, valueMax ?? value]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (!unit || claims.length < 2 || !(most > least)) return undefined;
  const place = (value: number) => margin + ((value - least) / (most - least)) * (100 - 2 * margin);
  return {
    unit,
    claims: claims.map((figure) => ({
      figure,
      at: place(figure.value),
      to: place(figure.valueMax ?? figure.value),
    })),
  };
}
