import type { Atlas } from '../../atlas';
import type { Figure } from '../../atlas/figure';
import { basisOf, type AbsentSample } from '../../timeline/sample';
import type { Text } from '../../text/text';
import { formulaInWords } from '../../text/formula';
import { statedText, unitWords } from '../../text/unitWords';
import { markOf } from '../statusMark';
import { rivalsOf } from '../../atlas/rivals';
import type { RecordCell } from '../record/cell';
import type { RecordLine } from '../record/record';
import { shortPeriod } from '../../text/shortPeriod';
import { aboutText, rounded, stateWord } from '../record/words';
import type { Mark } from '../statusMark';
import { tableWord } from './words';

/** One statement in a cell: a number with its state, and the sources it stands on. */
export interface Claim {
  readonly value: string;
  /** In the form that the value asks for. */
  readonly unit: string;
  /** The part of the year it is about; empty for the whole year. */
  readonly period: string;
  /** Undefined for a forecast, which has no state: its qualifier says what it is. */
  readonly mark?: Mark;
  /** The state in words; empty for a forecast. */
  readonly state: string;
  /** The arithmetic of a derived value, in numbers; else empty. */
  readonly arithmetic: string;
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** What the table says of one series and one year. */
export interface TableCell {
  /** The value that leads, or a forecast and the value of the line beside it; empty where nothing is known. */
  readonly claims: readonly Claim[];
  /** What others state of exactly the same. */
  readonly rivals: readonly Claim[];
  /** Why there is no value, said where none leads; else empty. */
  readonly absence: string;
  /** Whether the row above says the same absence, so that the eye need not read it again. */
  readonly repeated: boolean;
  /** A change of counting since the documented year before; else empty. */
  readonly remark: string;
}

function claimOf(atlas: Atlas, text: Text, { unit }: RecordLine, figure: Figure): Claim {
  const mark = markOf(figure);
  return {
    value: statedText(text, figure, unit, ''),
    unit: unitWords(text, unit, figure),
    period: shortPeriod(text, figure.period),
    mark,
    state: stateWord(text, mark),
    arithmetic: figure.kind === 'derived' ? formulaInWords(atlas, text, figure) : '',
    sources: [figure.source],
  };
}

/** A value on the straight line between two documented years, rounded, and resting on both. */
function lineClaims(
  text: Text,
  { unit }: RecordLine,
  { sample, status }: RecordCell,
): readonly Claim[] {
  if (sample.status !== 'interpolated' || status !== 'interpolated') return [];
  const { from, to } = sample;
  return [
    {
      value: aboutText(text, sample.value, unit, ''),
      unit: unitWords(text, unit, { ...rounded(sample.value), qualifier: 'about' }),
      period: '',
      mark: 'interpolated',
      state: text.say('record.between', { from: from.year, to: to.year }),
      arithmetic: '',
      sources: [...new Set(basisOf(sample).map(({ source }) => source))],
    },
  ];
}

function absenceOf(text: Text, { reason, from, to }: AbsentSample): string {
  const years = { from: from?.year ?? '', to: to?.year ?? '' };
  return tableWord(text.language, `table.absent.${reason}`, years);
}

/** Says a change of counting since the documented year before this one. */
function remarkOf(text: Text, cells: readonly RecordCell[], index: number): string {
  const points = cells
    .slice(0, index + 1)
    .flatMap(({ sample }) => ('point' in sample ? sample.point : []));
  const [before, point] = points.slice(-2);
  if (!before || !point || point.year !== cells[index]?.year) return '';
  if (point.lead.basis === before.lead.basis) return '';
  return tableWord(text.language, 'table.break', { from: before.year });
}

/** One line of the record in words, in the order of its years (oldest first). */
export function tableCells(atlas: Atlas, text: Text, line: RecordLine): readonly TableCell[] {
  const absences = line.cells.map(({ sample, status }) =>
    (status === 'absent' || status === 'expected') && sample.status === 'absent'
      ? absenceOf(text, sample)
      : '',
  );
  return line.cells.map((cell, index) => {
    const { figure, conflict } = cell;
    const stated = figure ? [claimOf(atlas, text, line, figure)] : [];
    const rivals = figure && conflict ? rivalsOf(atlas, figure, conflict) : [];
    const absence = absences[index] ?? '';
    return {
      claims: [...stated, ...lineClaims(text, line, cell)],
      rivals: rivals.map((rival) => claimOf(atlas, text, line, rival)),
      absence,
      // The newest year stands at the top: the row above is the next year.
      repeated: absence !== '' && absences[index + 1] === absence,
      remark: remarkOf(text, line.cells, index),
    };
  });
}
