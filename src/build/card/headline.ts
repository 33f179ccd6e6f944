import { unitOf } from '../../atlas/relations';
import { seriesOf, type Atlas } from '../../atlas';
import type { RecordRow } from '../../atlas/indicator';
import { formatDate, formatFigure } from '../../text/format';
import type { Text } from '../../text/text';
import { unitWords } from '../../text/unitWords';
import { sampleAt } from '../../timeline/sample';
import { creditOf } from '../../models/credit';
import { cellOf } from '../../models/record/cell';
import { reasonText, rounded, roundedText, wordsAround } from '../../models/record/words';
import type { Mark } from '../../models/statusMark';

/** The number that leads the first view, in the words of the page. */
export interface CardHeadline {
  /** What is counted, and the year. */
  readonly label: string;
  /** Digits alone; empty when nothing is documented. */
  readonly digits: string;
  readonly before: string;
  readonly after: string;
  readonly unit: string;
  readonly mark: Mark;
  readonly state: string;
  readonly contested: boolean;
  /** Publisher and date, or why there is no number. */
  readonly source: string;
}

/** Reads the leading row of the record at a whole year. */
export function cardHeadline(
  atlas: Atlas,
  text: Text,
  { name, indicator, place }: RecordRow,
  year: number,
): CardHeadline {
  const series = seriesOf(atlas, indicator, place);
  const sample = sampleAt(series, year);
  const unit = unitOf(atlas, { indicator });
  const shared = {
    label: text.say('headline.label', { name: text.name(name), year }),
    mark: sample.status,
    state: text.say(`state.${sample.status}`),
  };
  const none = { digits: '', before: '', after: '', unit: '', contested: false, source: '' };
  if (sample.status === 'absent') {
    return { ...shared, ...none, source: reasonText(text, sample) };
  }
  if (sample.status === 'interpolated') {
    const { value } = sample;
    // Digits alone: no word before them asks for another form.
    const counted = unitWords(text, unit, rounded(value));
    return { ...shared, ...none, digits: roundedText(text, value, unit), unit: counted };
  }
  const { lead } = sample.point;
  const [before, after] = wordsAround(text, lead);
  const date = formatDate(text.language, atlas.sources.get(lead.source)?.date ?? '', 'long');
  return {
    ...shared,
    digits: formatFigure(text.language, lead, unit),
    before,
    after,
    unit: unitWords(text, unit, lead),
    contested: cellOf(atlas, series, year).conflict !== undefined,
    source: [creditOf(atlas, text, lead), date].filter(Boolean).join(text.say('record.comma')),
  };
}
