import data from 'virtual:atlas';
import { createAtlas } from '../../src/atlas';
import { renderedApp } from '../../src/build/prerender/rendered';
import { Explorer } from '../../src/state/explorer.svelte';
import { loadLanguage } from '../../src/text/text';
import { panelPart } from '../../src/ui/panel/panelPart';
import { grammarOf } from '../../src/view/grammar';
import type { Opening } from './views';

const atlas = createAtlas(data);

/** A view as the page holds it, and the markup that the page has for it. */
export interface RenderedView {
  readonly explorer: Explorer;
  readonly markup: string;
}

/** Renders a view as the build renders the first one, with what the page would fetch for it. */
export async function renderedView({
  fragment,
  language = 'en',
}: Pick<Opening, 'fragment' | 'language'>): Promise<RenderedView> {
  // What renders for a server waits for nothing.
  await Promise.all([loadLanguage(language), panelPart.load(language)]);
  const grammar = grammarOf(atlas, language, fragment);
  const props = { atlas, language, builtLanguage: language, built: fragment };
  return {
    explorer: new Explorer(atlas, grammar, grammar.defaults),
    markup: renderedApp(props),
  };
}
