import type { Publication } from '../atlas/details';
import type { PanelText } from './panelText';

/** The title of a publication as printed; where only its content was at hand, a description in the reader's language. */
export function titleIn(text: PanelText, { title, described }: Publication): string {
  return described ? text.name(described) : title;
}
