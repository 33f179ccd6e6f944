// @vitest-environment node
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetIds } from '../../src/view/sheets';
import { copySource, type CopyOfSource } from './support/copyOfSource';

const list = 'view/sheets.ts';
const own = 'ui/sheets/nothing/';
let copy: CopyOfSource;

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

/** What the copy makes of a link to the sheet: run in it, as the build runs the page. */
const opener = `
import data from 'virtual:atlas';
import { createAtlas } from './src/atlas';
import { renderedApp } from './src/build/prerender/rendered';
import { loadLanguage } from './src/text/text';
import { sheets } from './src/ui/sheets/sheets';
import { grammarOf } from './src/view/grammar';
import { parseView, serialiseView } from './src/view/url';
await loadLanguage('en');
const atlas = createAtlas(data);
const grammar = grammarOf(atlas, 'en');
for (const { id, part } of sheets) if (id === 'nothing') await part.load('en');
const built = 'sheet=nothing';
const props = { atlas, language: 'en', builtLanguage: 'en', built };
export default { link: serialiseView(parseView(built, grammar), grammar), body: renderedApp(props) };
`;

beforeAll(() => {
  copy = copySource();
  copy.write(`${own}sheet.ts`, sheet);
  copy.write(`${own}NothingSheet.svelte`, component);
  copy.addTo(list, 'nothing');
});

afterAll(() => {
  copy.remove();
});

describe('a sheet made of nothing', { timeout: 60_000 }, () => {
  it('is one folder and one line', () => {
    expect(copy.touched(own)).toEqual([own, list]);
  });

  it('is opened by its link, and offered by header and skip links', async () => {
    const { link, body } = await copy.run<{ readonly link: string; readonly body: string }>(opener);
    expect(link).toBe('sheet=nothing');
    expect(body).toContain('aria-label="Nothing at all"');
    expect(body).toContain('<p>No more than ');
    expect(body).toMatch(/<button class="link[^>]*>Nothing<\/button>/);
    expect(body).toMatch(/<button class="skip[^>]*>To nothing<\/button>/);
  });
});

describe('the sheets', () => {
  it('each have a folder, and no folder is left out', () => {
    const folders = readdirSync(resolve(import.meta.dirname, '../../src/ui/sheets'), {
      withFileTypes: true,
    })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.sort()).toEqual([...sheetIds].sort());
  });
});
