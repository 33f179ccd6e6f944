import { formatDate } from '../text/format';
import type { PanelText } from '../text/panelText';
import type { Citation } from './citation';

/** What a figure says, in one sentence: subject, period, value, and how it is known. */
export function statementOf(text: PanelText, citation: Citation): string {
  const { subject, period, value, standing, choice } = citation;
  const words = text.say('cite.statement', { subject, period, value, standing });
  return choice ? `${words} ${choice}` : words;
}

/** The package and the view behind a citation, in one sentence. */
export function provenanceOf(text: PanelText, citation: Citation): string {
  const { packageName, version, figure, link } = citation;
  return text.say('cite.package', { name: packageName, version, figure, link });
}

/** A citation in plain words, in one paragraph. */
export function plainCitation(text: PanelText, citation: Citation): string {
  const { publisher, title, url } = citation;
  const date = formatDate(text.language, citation.date, 'long');
  const source = text.say('cite.source', { publisher, title, date });
  const address = url ? ` ${url}` : '';
  return `${statementOf(text, citation)} ${source}${address} ${provenanceOf(text, citation)}`;
}
