import type { Addition } from './copyOfSource';

const sheet = `import type { Sheet } from '../sheet';

export const sheet: Sheet = {
  name: () => 'Nothing',
  title: () => 'Nothing at all',
  offeredIn: ['header', 'menu'],
  skip: () => 'To nothing',
  load: () => import('./NothingSheet.svelte'),
};
`;
const component = `<script lang="ts">
  import { getDetailed } from '../../context';

  const detailed = getDetailed();
  const { details } = $derived(detailed);
</script>

<p>No more than {details.info.name}</p>
`;

/** What the copy makes of a link to the sheet. */
const opener = `
import data from 'virtual:atlas';
import { createAtlas } from './src/atlas';
import { renderedApp } from './src/build/prerender/rendered';
import { loadLanguage } from './src/text/text';
import { sheetDialog } from './src/ui/sheets/sheetDialog';
import { sheets } from './src/ui/sheets/sheets';
import { grammarOf } from './src/view/grammar';
import { parseView, serialiseView } from './src/view/url';
await loadLanguage('en');
const atlas = createAtlas(data);
const grammar = grammarOf(atlas, 'en');
for (const { id, part } of sheets) if (id === 'nothing') await part.load('en');
await sheetDialog.load('en');
const built = 'sheet=nothing';
const props = { atlas, language: 'en', builtLanguage: 'en', built };
export default { link: serialiseView(parseView(built, grammar), grammar), body: renderedApp(props) };
`;

/** What is found of it in the page. */
export interface Opened {
  readonly link: string;
  readonly body: string;
}

/** A sheet made of nothing. */
export const sheetOfNothing: Addition = {
  list: 'view/sheets.ts',
  own: 'ui/sheets/nothing/',
  files: { 'sheet.ts': sheet, 'NothingSheet.svelte': component },
  module: opener,
};
