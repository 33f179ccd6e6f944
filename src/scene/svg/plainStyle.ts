import { palettes, propertyOf, type ThemeName } from '../../theme';

/** Values of custom properties, with their dashes: `--ink`. */
type Properties = ReadonlyMap<string, string>;

/** The blocks of a sheet at its top level: what stands before a brace, and what inside it. */
function blocksOf(sheet: string): readonly (readonly [head: string, body: string])[] {
  const blocks: [string, string][] = [];
  let [start, depth, open] = [0, 0, 0];
  for (let index = 0; index < sheet.length; index += 1) {
    if (sheet[index] === '{' && depth++ === 0) open = index;
    if (sheet[index] === '}' && --depth === 0) {
      blocks.push([sheet.slice(start, open).trim(), sheet.slice(open + 1, index)]);
      start = index + 1;
    }
  }
  return blocks;
}

/** `a:is(b, c)` as `ab, ac`. */
function withoutIs(selector: string): readonly string[] {
  const match = /^([^]*?):is\(([^()]*)\)([^]*)$/.exec(selector);
  if (!match) return [selector];
  const [, before = '', inside = '', after = ''] = match;
  return inside.split(',').flatMap((one) => withoutIs(before + one.trim() + after));
}

/** Commas that are not inside parentheses. */
function selectorsOf(head: string): readonly string[] {
  return head.split(/,(?![^()]*\))/).flatMap((one) => withoutIs(one.trim()));
}

function declarationsOf(body: string): readonly (readonly [name: string, value: string])[] {
  return body.split(';').flatMap((one) => {
    const at = one.indexOf(':');
    return at < 0 ? [] : [[one.slice(0, at).trim(), one.slice(at + 1).trim()] as const];
  });
}

function resolved(value: string, properties: Properties): string {
  return value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const found = properties.get(name);
    if (found === undefined) throw new Error(`No value for ${name}`);
    return resolved(found, properties);
  });
}

/** A shorthand of weight, size and family in its parts. */
function longhand([name, value]: readonly [string, string]): string {
  const font = name === 'font' ? /^(\d+) (\S+) (.+)$/.exec(value) : null;
  if (!font) return `${name}:${value}`;
  const [, weight = '', size = '', family = ''] = font;
  return `font-weight:${weight};font-size:${size};font-family:${family}`;
}

/** The families in which a picture is set, as whoever draws it knows them. */
export interface Families {
  readonly serif: string;
  readonly sans: string;
}

function valuesOf(theme: ThemeName, { serif, sans }: Families): [string, string][] {
  const colours = Object.entries(palettes[theme]);
  return [
    ...colours.map(([name, colour]): [string, string] => [propertyOf(name), colour]),
    ['--serif', serif],
    ['--sans', sans],
  ];
}

/** Reads values that ask for the colours of a theme or for a family. @throws Error at another property */
export function resolving(theme: ThemeName, families: Families): (value: string) => string {
  const properties = new Map(valuesOf(theme, families));
  return (value) => resolved(value, properties);
}

/** Rules for the page around the picture: its themes and its room. */
const ofPage = /^@|data-theme|picture-room|:root|^\.stage > svg|^\.stage svg/;

/**
 * The sheet of the picture for readers that know classes and nothing newer, such as programs that open SVG
 * files: the colours of one theme written out, `:is` and the `font` shorthand taken apart. Rules that
 * depend on the page around the picture are left out, and so is that strokes keep their width: a picture
 * that is drawn twice as large is to have strokes twice as wide.
 * @throws Error when a rule asks for a property that nothing gives a value
 */
export function plainStyle(sheet: string, theme: ThemeName, families: Families): string {
  const blocks = blocksOf(sheet.replace(/\/\*[^]*?\*\//g, ''));
  const scopes = ['.stage', `[data-theme='${theme}'] .stage`];
  const own = blocks
    .filter(([head]) => scopes.includes(head))
    .flatMap(([, body]) => declarationsOf(body));
  const properties = new Map<string, string>([
    ...valuesOf(theme, families),
    ...own.filter(([name]) => name.startsWith('--')),
  ]);
  return blocks
    .filter(([head]) => !ofPage.test(head))
    .flatMap(([head, body]) => {
      const declarations = declarationsOf(body)
        .filter(([name]) => !name.startsWith('--') && name !== 'vector-effect')
        .map(([name, value]) => longhand([name, resolved(value, properties)]));
      return declarations.length > 0
        ? [`${selectorsOf(head).join(',')}{${declarations.join(';')}}`]
        : [];
    })
    .join('\n');
}
