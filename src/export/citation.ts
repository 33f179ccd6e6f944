import type { Atlas } from '../atlas';
import type { AtlasDetails } from '../atlas/details';
import type { Figure } from '../atlas/figure';
import { placeNameOf } from '../atlas/relations';
import { titleIn } from '../text/titleIn';
import { periodWords, quantityWords } from '../text/figureWords';
import { formulaInWords } from '../text/formula';
import type { PanelText } from '../text/panelText';
import { publisherOf } from '../text/publisher';

/** All that a reader needs to cite one figure, and that another needs to find it again. */
export interface Citation {
  /** Id of the figure. */
  readonly figure: string;
  /** What is stated, of where: "Foreign trade, in yuan, and the place". */
  readonly subject: string;
  /** With its unit and the word of its source: "over 240 billion yuan". */
  readonly value: string;
  readonly period: string;
  /** How it is known; with its arithmetic when it is derived. */
  readonly standing: string;
  /** Drawn because the reader chose it, not by a rule: says so. Else empty. */
  readonly choice: string;
  readonly publisher: string;
  readonly title: string;
  /** ISO 8601, as precise as known. */
  readonly date: string;
  /** Address of the publication; empty when none is known. */
  readonly url: string;
  /** BCP 47 tag of the publication. */
  readonly language: string;
  readonly packageName: string;
  readonly version: string;
  /** Address of the view from which it is cited. */
  readonly link: string;
}

function standingWords(atlas: Atlas, text: PanelText, figure: Figure): string {
  const state = text.say(`state.${figure.kind}`);
  if (!figure.formula) return state;
  return `${state}: ${formulaInWords(atlas, text, figure)}`;
}

/** Says that a reader chose this figure in place of the one that a rule draws; empty when none did. */
export function choiceWords(atlas: Atlas, text: PanelText, { id }: Figure): string {
  const [conflict] = [...(atlas.chosen ?? [])].find(([, figure]) => figure === id) ?? [];
  return conflict === undefined ? '' : text.say('cite.chosen', { conflict });
}

/**
 * The citation of a figure, in the words of a language.
 * @param link address of the view
 * @throws when the package has no such source: the compiler lets none through
 */
export function citationOf(
  atlas: Atlas,
  details: AtlasDetails,
  text: PanelText,
  figure: Figure,
  link: string,
): Citation {
  const source = atlas.sources.get(figure.source);
  const publication = details.sources.get(figure.source);
  if (!source || !publication) throw new Error(`${figure.id} has no source`);
  const indicator = atlas.indicators.get(figure.indicator);
  const place = placeNameOf(atlas, figure.place);
  const names = [indicator?.name, place].flatMap((name) => (name ? text.name(name) : []));
  return {
    figure: figure.id,
    subject: names.join(', '),
    value: quantityWords(atlas, text, figure) || String(figure.value),
    period: periodWords(atlas, text, figure),
    standing: standingWords(atlas, text, figure),
    choice: choiceWords(atlas, text, figure),
    publisher: publisherOf(text, source),
    title: titleIn(text, publication),
    date: source.date,
    url: publication.url,
    language: publication.language,
    packageName: details.info.name,
    version: details.info.version,
    link,
  };
}
