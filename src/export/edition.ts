import type { Atlas } from '../atlas';
import type { AtlasDetails } from '../atlas/details';
import type { Figure } from '../atlas/figure';
import type { PanelText } from '../text/panelText';

/** What every file that is taken away carries: whose data it is, and of which view. */
export interface Edition {
  readonly atlas: Atlas;
  readonly details: AtlasDetails;
  readonly text: PanelText;
  /** Address of the view the file was taken from. */
  readonly link: string;
}

/** A publication as files name it. */
export interface CitedSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly kind: string;
  readonly url: string;
}

/** Where a figure comes from. */
export function sourceOf({ atlas, details }: Edition, { source: id }: Figure): CitedSource {
  const source = atlas.sources.get(id);
  const publication = details.sources.get(id);
  return {
    id,
    publisher: source?.publisher ?? '',
    title: publication?.title ?? '',
    date: source?.date ?? '',
    kind: publication?.kind ?? '',
    url: publication?.url ?? '',
  };
}

/** The publications behind some figures, each once, in the order of the package. */
export function sourcesOf(edition: Edition, figures: readonly Figure[]): readonly CitedSource[] {
  const bySource = new Map(figures.map((figure) => [figure.source, figure]));
  return edition.atlas.data.sources.flatMap(({ id }) => {
    const figure = bySource.get(id);
    return figure ? sourceOf(edition, figure) : [];
  });
}

/** The claims that the reader draws in place of those of the rules: "C01:S4-17"; empty when there are none. */
export function choicesOf({ atlas }: Edition): string {
  return [...(atlas.chosen ?? [])].map((pair) => pair.join(':')).join(';');
}
