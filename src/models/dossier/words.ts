import type { Atlas } from '../../atlas';
import type { Figure } from '../../atlas/figure';
import type { Source } from '../../atlas/source';
import { formatDate } from '../../text/format';
import type { PanelText } from '../../text/panelText';
import type { DossierSubject } from './subject';
import { qualified } from '../../text/qualified';

export { periodWords, quantityWords } from '../../text/figureWords';

/** What kind of thing a subject is, in a few words. */
export function kindWords({ data }: Atlas, text: PanelText, subject: DossierSubject): string {
  switch (subject.kind) {
    case 'place': {
      const { kind, mode } = subject.thing;
      if (kind === 'port' && (mode === 'rail' || mode === 'road' || mode === 'sea')) {
        return text.say(`kind.port.${mode}`);
      }
      return text.say(`kind.${kind}`);
    }
    case 'area':
      return data.info.area ? text.name(data.info.area) : text.say('kind.area');
    case 'country':
      return text.say(`kind.${subject.thing.kind}`);
    case 'route':
      return text.say(`kind.route.${subject.thing.mode}`);
    case 'flow':
      return text.say(`kind.flow.${subject.thing.mode}`);
  }
}

/** The word a source puts before a number, alone; empty when it adds none. */
export function qualifierWord(text: PanelText, figure: Figure): string {
  return qualified(text, figure, '').trim();
}

/** A source's date. */
export function dateWords(text: PanelText, source: Source): string {
  return formatDate(text.language, source.date);
}

/** A run of years. */
export function yearsWords(from: number, to: number): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}
