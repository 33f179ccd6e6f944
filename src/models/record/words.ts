import { seriesOf, type Atlas } from '../../atlas';
import type { Figure } from '../../atlas/figure';
import type { Unit } from '../../atlas/indicator';
import { sampleAt, type AbsentSample } from '../../timeline/sample';
import { formatFigure } from '../../text/format';
import type { Text } from '../../text/text';
import { creditOf } from '../credit';
import type { CellStatus, RecordCell } from './cell';
import type { RecordLine } from './record';
import { shortPeriod } from '../../text/shortPeriod';
import { qualified } from '../../text/qualified';
import { statedText, unitWords, type UnitForm } from '../../text/unitWords';

/** Digits of a value that no source states; more would claim a precision it has not. */
const roundedDigits = 3;

/** An interpolated value as it is written. */
export function rounded(number: number) {
  const magnitude = number === 0 ? 0 : Math.floor(Math.log10(Math.abs(number)));
  const digits = roundedDigits - 1 - magnitude;
  const unit = 10 ** digits;
  return { value: Math.round(number * unit) / unit, decimals: Math.max(0, digits) };
}

/** An interpolated value, rounded. */
export function roundedText(text: Text, number: number, unit: Unit | undefined): string {
  return formatFigure(text.language, rounded(number), unit);
}

/** An interpolated value in words, with its unit in a form: "about 5,170 trains". */
export function aboutText(
  text: Text,
  number: number,
  unit: Unit | undefined,
  form?: UnitForm,
): string {
  const value = text.say('qualifier.about', { value: roundedText(text, number, unit) });
  const words = unitWords(text, unit, { ...rounded(number), qualifier: 'about' }, form);
  return text.say('record.valueUnit', { value, unit: words }).trim();
}

/** The qualifier's words before and after the number, to be set smaller than it. */
export function wordsAround(text: Text, figure: Figure): readonly [string, string] {
  const [before = '', after = ''] = qualified(text, figure, '\u0000').split('\u0000');
  return [before.trim(), after.trim()];
}

/** The same with a sign instead of the word, where a column is narrow: ">240". */
export function signedText(text: Text, figure: Figure, unit: Unit | undefined): string {
  const value = formatFigure(text.language, figure, unit);
  const words = text.say(`record.sign.${figure.qualifier}`, { value });
  return figure.kind === 'expected' ? text.say('record.sign.expected', { value: words }) : words;
}

/** The word for a state. */
export function stateWord(text: Text, status: CellStatus): string {
  if (status === 'part derived') {
    return text.say('record.partDerived', {
      part: text.say('state.part'),
      derived: text.say('state.derived'),
    });
  }
  return text.say(`state.${status}`);
}

/** Why a year has no value, as a sentence. */
export function reasonText(text: Text, { reason, from, to }: AbsentSample): string {
  return text.say(`absence.${reason}`, { from: from?.year ?? '', to: to?.year ?? '' });
}

/** Name of a line, with its place where the name alone does not say it. */
export function lineName(text: Text, { name, placeName }: RecordLine): string {
  if (!placeName) return text.name(name);
  return text.say('record.lineAt', { name: text.name(name), place: text.name(placeName) });
}

function spokenFigure(
  text: Text,
  atlas: Atlas,
  line: RecordLine,
  figure: Figure,
  state: string,
): string {
  const period = shortPeriod(text, figure.period);
  const value = statedText(text, figure, line.unit);
  return [value, period, state, creditOf(atlas, text, figure)]
    .filter(Boolean)
    .join(text.say('record.comma'));
}

function spokenSample(text: Text, line: RecordLine, { sample, figure }: RecordCell): string {
  if (sample.status === 'interpolated') {
    return [
      aboutText(text, sample.value, line.unit),
      text.say('record.between', { from: sample.from.year, to: sample.to.year }),
    ].join(text.say('record.comma'));
  }
  if (sample.status !== 'absent') return '';
  const reason = reasonText(text, sample);
  return figure ? reason : [text.say('state.absent'), reason].join(text.say('record.stop'));
}

/**
 * One cell of the record in words: year, value, unit, state and publisher; where no whole year is
 * documented, what is known of a part of it and why there is no more.
 */
export function spokenCell(text: Text, atlas: Atlas, line: RecordLine, cell: RecordCell): string {
  const { year, status, figure, conflict } = cell;
  // The qualifier of a forecast says its state.
  const isForecast = status === 'expected' || status === 'interpolated';
  const state = isForecast ? '' : stateWord(text, status);
  const stated = figure ? spokenFigure(text, atlas, line, figure, state) : '';
  const contested = conflict ? text.say('state.conflict') : '';
  const words = [
    [stated, contested].filter(Boolean).join(text.say('record.comma')),
    spokenSample(text, line, cell),
  ];
  const sentence = words.filter(Boolean).join(text.say('record.stop'));
  return text.say('record.spoken', { year, words: sentence });
}

/** A moment between two years as a sentence; undefined for a whole year. */
export function spokenBetween(
  text: Text,
  atlas: Atlas,
  { indicator, place, unit }: RecordLine,
  t: number,
): string | undefined {
  if (Number.isInteger(t)) return undefined;
  const sample = sampleAt(seriesOf(atlas, indicator, place), t);
  const year = `${String(Math.floor(t))} → ${String(Math.floor(t) + 1)}`;
  if (sample.status !== 'interpolated') {
    const words = sample.status === 'absent' ? reasonText(text, sample) : '';
    return text.say('record.spoken', { year, words });
  }
  const stated = aboutText(text, sample.value, unit);
  const words = [stated, text.say('state.interpolated')].join(text.say('record.comma'));
  return text.say('record.spoken', { year, words });
}
