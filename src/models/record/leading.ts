import { seriesOf, type Atlas } from '../../atlas';
import type { RecordRow, Unit } from '../../atlas/indicator';
import { unitOf } from '../../atlas/relations';
import type { Conflict } from '../../atlas/figure';
import type { Series } from '../../atlas/series';
import type { Text } from '../../text/text';
import { sampleAt, type Sample } from '../../timeline/sample';
import { cellOf } from './cell';

/** What the row that leads says at a moment. */
export interface LeadingValue {
  /** What is counted, and in which year or between which years. */
  readonly label: string;
  readonly series: Series | undefined;
  readonly sample: Sample;
  readonly unit: Unit | undefined;
  /** Of a documented year that others state otherwise. */
  readonly conflict: Conflict | undefined;
}

/** Reads the leading row at `t`, in decimal years. */
export function leadingAt(atlas: Atlas, text: Text, row: RecordRow, t: number): LeadingValue {
  const series = seriesOf(atlas, row.indicator, row.place);
  const sample = sampleAt(series, t);
  const name = text.name(row.name);
  const from = Math.floor(t);
  return {
    label: Number.isInteger(t)
      ? text.say('headline.label', { name, year: t })
      : text.say('headline.labelBetween', { name, from, to: from + 1 }),
    series,
    sample,
    unit: unitOf(atlas, row),
    conflict: 'point' in sample ? cellOf(atlas, series, t).conflict : undefined,
  };
}
