import type { Atlas } from '../atlas';
import type { PanelText } from '../text/panelText';
import type { Pick } from '../view/ids';
import { modeOf, subjectOfSelection } from './dossier/subject';
import { kindWords } from './dossier/words';
import { stateWord } from './record/words';
import { tipOf } from './tip';

/** A mark as search names it. */
export interface MarkName {
  readonly pick: Pick;
  readonly name: string;
  /** What kind of thing it is. */
  readonly kind: string;
  readonly mode: ReturnType<typeof modeOf>;
}

/** The name of a mark and what it is; undefined when the id means nothing. */
export function markNameOf(atlas: Atlas, text: PanelText, pick: Pick): MarkName | undefined {
  const subject = subjectOfSelection(atlas, pick);
  if (!subject) return undefined;
  const name = text.name(subject.thing.names);
  return { pick, name, kind: kindWords(atlas, text, subject), mode: modeOf(subject) };
}

/** All that a mark says, in words: its name, what it is, and its values at `t`, each with its state and source. */
export function markWords(atlas: Atlas, text: PanelText, pick: Pick, t: number): string {
  const comma = text.say('record.comma');
  const mark = markNameOf(atlas, text, pick);
  const lines = (tipOf(atlas, text, pick, t)?.lines ?? []).map((line) => {
    const { status } = line;
    const state = status === 'conflict' ? text.say('state.conflict') : stateWord(text, status);
    const said = line.text.endsWith(state) ? line.text : `${line.text}${comma}${state}`;
    const contested = line.disputed ? text.say('state.conflict') : '';
    return [said, contested, line.source].filter(Boolean).join(comma);
  });
  const year = String(Math.floor(t));
  const words = lines.join(text.say('record.stop'));
  const said = words ? text.say('record.spoken', { year, words }) : year;
  const name = mark ? [mark.name, mark.kind].filter(Boolean).join(comma) : '';
  return [name, said].filter(Boolean).join(text.say('record.stop'));
}
