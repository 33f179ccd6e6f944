// @vitest-environment node
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlas } from '../../geo/compiler/plugin';
import { sheetIds } from '../../src/view/sheets';

const project = resolve(import.meta.dirname, '../..');
const source = join(project, 'src');
const list = 'view/sheets.ts';
let folder = '';

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
import { render } from 'svelte/server';
import App from './src/App.svelte';
import { createAtlas } from './src/atlas';
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
export default { link: serialiseView(parseView(built, grammar), grammar), body: render(App, { props }).body };
`;

const filesBelow = (directory: string) =>
  new Map(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(directory.length + 1), readFileSync(path, 'latin1')] as const;
      }),
  );

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  cpSync(source, join(folder, 'src'), { recursive: true });
  for (const beside of ['node_modules', 'geo'])
    symlinkSync(join(project, beside), join(folder, beside));
  const own = join(folder, 'src/ui/sheets/nothing');
  mkdirSync(own);
  writeFileSync(join(own, 'sheet.ts'), sheet);
  writeFileSync(join(own, 'NothingSheet.svelte'), component);
  const text = readFileSync(join(source, list), 'utf8');
  writeFileSync(join(folder, 'src', list), text.replace(/\n?\] as const/, ", 'nothing'] as const"));
  writeFileSync(join(folder, 'opener.ts'), opener);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a sheet made of nothing', { timeout: 60_000 }, () => {
  it('is one folder and one line', () => {
    const before = filesBelow(source);
    const after = filesBelow(join(folder, 'src'));
    const touched = [...after].filter(([path, text]) => before.get(path) !== text);
    const own = 'ui/sheets/nothing/';
    expect(
      touched.map(([path]) => path.replace(/^(ui\/sheets\/nothing\/).*/, '$1')).sort(),
    ).toEqual([own, own, list]);
  });

  it('is opened by its link, and offered by header and skip links', async () => {
    const { module } = await runnerImport<{
      default: { readonly link: string; readonly body: string };
    }>(join(folder, 'opener.ts'), {
      configFile: false,
      root: folder,
      logLevel: 'error',
      plugins: [
        atlas(join(project, 'tests/package')),
        svelte({ configFile: false, emitCss: false }),
      ],
    });
    const { link, body } = module.default;
    expect(link).toBe('sheet=nothing');
    expect(body).toContain('aria-label="Nothing at all"');
    expect(body).toContain('<p>No more than ');
    expect(body).toMatch(/<button class="link[^>]*>Nothing<\/button>/);
    expect(body).toMatch(/<button class="skip[^>]*>To nothing<\/button>/);
  });
});

describe('the sheets', () => {
  it('each have a folder, and no folder is left out', () => {
    const folders = readdirSync(join(source, 'ui/sheets'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.sort()).toEqual([...sheetIds].sort());
  });
});
