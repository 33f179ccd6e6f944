import type { Atlas } from '../../atlas';
import type { AtlasDetails } from '../../atlas/details';
import type { Figure } from '../../atlas/figure';
import type { Unit } from '../../atlas/indicator';
import { decimalsOf, type Difference, type Side } from '../../flows/difference';
import type { Extent } from '../../flows/extent';
import { amountText, shareText } from '../../text/change';
import type { PanelText } from '../../text/panelText';
import type { Counted } from '../../text/format';
import { formAfter, unitWords } from '../../text/unitWords';
import { creditOf } from '../credit';
import { markOf } from '../statusMark';
import { unitOf } from '../../atlas/relations';
import { periodWords, quantityWords } from '../dossier/words';
import { reasonText, roundedText, signedText, stateWord } from '../record/words';
import type { Mark } from '../statusMark';

/** A figure with its unit, its period where that is no whole year, its state and who says so. */
function figureWords(atlas: Atlas, text: PanelText, figure: Figure): string {
  const words = [
    quantityWords(atlas, text, figure),
    figure.period.kind === 'year' ? '' : periodWords(atlas, text, figure),
    stateWord(text, markOf(figure)),
    creditOf(atlas, text, figure),
  ];
  return words.filter(Boolean).join(text.say('record.comma'));
}

/** What one year says, in words. */
export function sideWords(atlas: Atlas, text: PanelText, side: Side): string {
  switch (side.state) {
    case 'documented':
    case 'part':
      return figureWords(atlas, text, side.figure);
    case 'interpolated':
      return text.say('sheet.side.line', {
        value: roundedText(text, side.value, unitOf(atlas, side.from)),
        from: side.from.period.text,
        to: side.to.period.text,
      });
    case 'elsewhere': {
      const name = atlas.indicators.get(side.figure.indicator)?.name;
      return text.say('sheet.side.elsewhere', {
        value: figureWords(atlas, text, side.figure),
        name: name ? text.name(name) : '',
      });
    }
    case 'absent':
      return text.say('state.absent');
    case 'service':
    case 'no service':
      return text.say(`sheet.side.${side.state}`);
  }
}

/** Why a year is not documented, as a sentence; empty where it is, or nothing more can be said. */
export function absenceWords(text: PanelText, side: Side): string {
  return side.state === 'absent' ? reasonText(text, side.sample) : '';
}

/** The way of counting of a side, where the two sides differ in it. */
export function basisWords(details: AtlasDetails, text: PanelText, side: Side): string {
  const figure = 'figure' in side ? side.figure : side.state === 'interpolated' && side.from;
  if (!figure) return '';
  const basis = details.bases.get(figure.basis);
  return basis ? text.name(basis.name) : text.say('sheet.basis.usual');
}

/** The mark of a side. */
export function sideMark(side: Side): Mark {
  if (side.state === 'documented' || side.state === 'part') return markOf(side.figure);
  if (side.state === 'interpolated') return 'interpolated';
  return side.state === 'service' ? 'reported' : 'absent';
}

function operand(text: PanelText, side: Side, unit: Unit | undefined): string {
  if (side.state === 'documented') return signedText(text, side.figure, unit);
  return side.state === 'interpolated' ? `≈${roundedText(text, side.value, unit)}` : '';
}

/** A change as it is written, the number before its unit the last one. */
function countedOf({ low, high, about }: Extent, decimals: number): Counted {
  const qualifier = low === high && !about ? 'exact' : 'about';
  return { value: Number.isFinite(high) ? high : low, decimals, qualifier };
}

/** The subtraction as a reader writes it: "21.3 − 16.8 = +4.5 million tonnes, +27%". */
export function arithmeticWords(atlas: Atlas, text: PanelText, difference: Difference): string {
  const { change, relative, from, to } = difference;
  const figure = [to, from].flatMap((side) => ('figure' in side ? side.figure : []))[0];
  if (!change) return '';
  const unit = figure && unitOf(atlas, figure);
  const isShare = unit && text.name(unit.symbol).startsWith('%');
  const decimals = decimalsOf(difference);
  const counted = countedOf(change, decimals);
  const arithmetic = text.say('sheet.arithmetic', {
    to: operand(text, to, unit),
    from: operand(text, from, unit),
    change: amountText(text, change, decimals, unit),
    unit: isShare
      ? formAfter(text.language, text.say('sheet.points'), counted)
      : unitWords(text, unit, counted),
  });
  if (!relative || isShare) return arithmetic.trim();
  return text.say('comparison.with share', {
    change: arithmetic,
    percent: shareText(text, relative),
  });
}
