import type { Content } from '../content.ts';
import type { FigureRow } from '../schema/tables.ts';

/** Whether a figure accumulates over its period. */
export function isFlow({ indicators }: Content): (figure: FigureRow) => boolean {
  return (figure) => indicators.byId.get(figure.indicator)?.value.measure === 'flow';
}

/** Figures of one series may be compared and joined; another basis is another series. */
export function seriesOf(figure: FigureRow): string {
  return `${figure.indicator} ${figure.place} ${figure.basis}`;
}
