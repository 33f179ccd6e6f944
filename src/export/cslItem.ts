import type { PanelText } from '../text/panelText';
import type { Citation } from './citation';
import { provenanceOf, statementOf } from './plainCitation';

/** A cited document in CSL-JSON, as far as it is used here. */
export interface CslItem {
  readonly id: string;
  readonly type: 'document';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly publisher: string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language: string;
  readonly note: string;
  readonly version: string;
  /** The publication where its address is known, else the view that leads to it. */
  readonly URL: string;
  /** The parts of the statement one by one, for programs. */
  readonly custom: Readonly<Record<string, string>>;
}

/** A publication as a CSL item; what it is cited for stands in the note. */
export function cslItemOf(text: PanelText, citation: Citation): CslItem {
  const { figure, publisher, title, date, language, packageName, version, link } = citation;
  const { value, period, subject } = citation;
  return {
    id: `${packageName}-${figure}`,
    type: 'document',
    title,
    author: [{ literal: publisher }],
    publisher,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    language,
    note: `${statementOf(text, citation)} ${provenanceOf(text, citation)}`,
    version,
    URL: citation.url || link,
    custom: { figure, subject, value, period, package: packageName, version, view: link },
  };
}
