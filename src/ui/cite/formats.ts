import { citationOf } from '../../export/citation';
import { cslItemOf } from '../../export/cslItem';
import { plainCitation } from '../../export/plainCitation';
import type { PanelText } from '../../text/panelText';

export { citationOf };

/** The forms in which a figure can be cited. */
export const citationFormats = ['text', 'bibtex', 'csl'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** A citation in one form. The library of the reference managers' formats comes when one of them is asked for. */
export async function citationAs(
  format: CitationFormat,
  text: PanelText,
  citation: ReturnType<typeof citationOf>,
): Promise<string> {
  if (format === 'text') return plainCitation(text, citation);
  const { bibtexOf, cslJsonOf } = await import('../../export/bibliography');
  const item = cslItemOf(text, citation);
  return format === 'bibtex' ? bibtexOf(item) : cslJsonOf(item);
}
