import { render } from 'svelte/server';
import type { Atlas } from '../../atlas';
import type { Text } from '../../text/text';
import FiguresTable from './FiguresTable.svelte';

/** Marks of the renderer for a script that takes over; here none does. Text never holds `<` as such. */
const rendererComments = /<!--[\s\S]*?-->/g;

/** The table of figures as markup for the page that the build writes; needs the server build of Svelte. */
export function figuresTableMarkup(atlas: Atlas, text: Text): string {
  return render(FiguresTable, { props: { atlas, text } }).body.replace(rendererComments, '');
}
