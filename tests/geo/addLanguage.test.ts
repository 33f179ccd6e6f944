// @vitest-environment node
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runnerImport, type Plugin } from 'vite';
import { languages } from '../../src/atlas/languages';
import { packageDirectory, rowsOf } from './packageFiles';

const project = dirname(dirname(packageDirectory));
/** What a language needs of the project: a package with its compiler, and the words. Each with where it lies in the copy. */
const copied = [
  [packageDirectory, 'geo'],
  ...['geo/compiler', 'src/atlas', 'src/flows', 'src/text', 'src/timeline', 'src/view'].map(
    (part) => [join(project, part), part] as const,
  ),
] as const;
const list = 'src/atlas/languages.ts';
const line = "  { code: 'eo', endonym: 'Esperanto', locale: 'eo', script: 'Latn' },\n";

let folder = '';

/** Every file below a folder with its text, by its path in the copy. */
function filesBelow(from: string, to: string): readonly (readonly [string, string])[] {
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [join(to, path.slice(from.length + 1)), readFileSync(path, 'latin1')];
    });
}

/** Puts a language into the copy: a folder of messages, a file of texts, a line. */
function addLanguage(): void {
  const messages = join(folder, 'src/text/messages');
  cpSync(join(messages, 'en'), join(messages, 'eo'), { recursive: true });
  const app = join(messages, 'eo/app.ts');
  writeFileSync(
    app,
    readFileSync(app, 'utf8').replace("'app.sources': 'Sources'", "'app.sources': 'Fontoj'"),
  );
  writeFileSync(
    join(folder, 'geo/languages/eo.csv'),
    [
      'resource,id,column,text',
      'language,eo,reviewed,nobody has read it',
      'language,eo,status,under work',
      'datapackage,map,title,La pordegoj',
      '',
    ].join('\n'),
  );
  const text = readFileSync(join(folder, list), 'utf8');
  writeFileSync(join(folder, list), text.replace('] as const', `${line}] as const`));
}

/** What the copy says: run in it, by its own compiler. */
const speaker = `
import atlas from 'virtual:atlas';
import details from 'virtual:atlas/details';
import { languageEntry, languages } from './src/atlas/languages';
import { loadLanguage, textOf } from './src/text/text';
import { loadPanelText } from './src/text/panelText';
import { loadShareText } from './src/text/shareText';
import { formatNumber } from './src/text/format';
import { preferredLanguage } from './src/text/preferredLanguage';
await Promise.all([loadLanguage, loadPanelText, loadShareText].map((load) => load('eo')));
const text = textOf('eo');
export default [
  languages.join(),
  languageEntry('eo').endonym,
  preferredLanguage(['eo-XX']),
  text.say('app.sources'),
  text.name(atlas.info.title),
  text.name(atlas.info.subtitle) === atlas.info.subtitle.en,
  formatNumber('eo', 1234.5, 1),
  details.info.languages.find(({ language }) => language === 'eo'),
];
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'language-'));
  for (const [from, to] of copied) cpSync(from, join(folder, to), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  addLanguage();
  writeFileSync(join(folder, 'speaker.ts'), speaker);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Imports a file of the copy. */
async function imported<Module>(file: string, plugins: Plugin[] = []): Promise<Module> {
  const { module } = await runnerImport<Module>(join(folder, file), {
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins,
  });
  return module;
}

describe('a language made of nothing', { timeout: 60_000 }, () => {
  it('is one folder of messages, one file of texts, and one line', () => {
    const before = new Map(copied.flatMap(([from, to]) => filesBelow(from, to)));
    const after = new Map(copied.flatMap(([, to]) => filesBelow(join(folder, to), to)));
    const touched = [...after].filter(([path, text]) => before.get(path) !== text);
    const outside = touched
      .map(([path]) => path)
      .filter((path) => !path.startsWith('src/text/messages/eo/'));
    expect(outside.sort()).toEqual(['geo/languages/eo.csv', list]);
    const lines = (text = '') => text.split('\n');
    expect(lines(after.get(list))).toHaveLength(lines(before.get(list)).length + 1);
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
  });

  it('is spoken: by the page, by its numbers, by the package, with English in the gaps', async () => {
    const { atlas } = await imported<{ atlas: (directory: string) => Plugin }>(
      'geo/compiler/plugin.ts',
    );
    const { default: said } = await imported<{ default: unknown }>('speaker.ts', [
      atlas(join(folder, 'geo')),
    ]);
    expect(said).toEqual([
      [...languages, 'eo'].join(),
      'Esperanto',
      'eo',
      'Fontoj',
      'La pordegoj',
      true,
      new Intl.NumberFormat('eo', { minimumFractionDigits: 1 }).format(1234.5),
      { language: 'eo', reviewed: 'nobody has read it', isComplete: false },
    ]);
  });

  it('passes the check, which lists what is missing', async () => {
    const { check } = await imported<{
      check: (directory: string, print: (text: string) => void) => number;
    }>('geo/compiler/checkPackage.ts');
    const printed: string[] = [];
    expect(check(join(folder, 'geo'), (text) => printed.push(text))).toBe(0);
    // All that a complete language has but for what it says of itself, and the one text that is there.
    const missing = rowsOf('languages/ru.csv').length - 3;
    expect(printed.join('\n')).toContain(
      `languages/eo.csv: under work, ${missing} texts are missing; nobody has read it.`,
    );
    const listed = printed.filter((text) => text.includes('/languages/eo.csv text: '));
    expect(listed).toHaveLength(missing);
    expect(listed.join('\n')).toContain('expected a row datapackage,map,subtitle for ');
  });

  it('needs no other file: none names a language but the list and the folders', () => {
    const source = join(project, 'src');
    const naming = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|mjs|svelte|css)$/.test(file) && !file.includes('messages/'))
      .filter((file) =>
        /'(?:zh|ru)'|"(?:zh|ru)"|lang\((?:zh|ru)\)|\b(?:zh|ru):|messages\/(?:zh|ru)|_(?:zh|ru)\b/.test(
          readFileSync(join(source, file), 'utf8'),
        ),
      );
    expect(naming).toEqual([list.slice('src/'.length)]);
  });
});
