import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import App from '../../App.svelte';
import PieceContent from '../../ui/piece/PieceContent.svelte';
import { Pieces, type ServedPiece } from '../../ui/piece/pieces';

/** The element that stands for a piece; in a page its number would say nothing. */
const placeOfPiece = /(<div[^>]*?) data-piece="(\d+)"([^>]*>)(<\/div>)/g;

/** The markup of the page in a view, with every piece in its place as if all were one. */
export function renderedApp(props: Omit<ComponentProps<typeof App>, 'pieces'>): string {
  const served: ServedPiece[] = [];
  const pieces = new Pieces(served);
  const filled = (markup: string): string =>
    markup.replace(placeOfPiece, (_, start: string, number: string, end: string, close: string) => {
      const piece = served[Number(number)];
      if (!piece) throw new Error(`The page has no piece ${number}`);
      // Each piece counts its ids from 1: they are told apart by its number.
      const { body } = render(PieceContent, { ...piece, idPrefix: `p${number}` });
      return start + end + filled(body) + close;
    });
  return filled(render(App, { props: { ...props, pieces } }).body);
}
