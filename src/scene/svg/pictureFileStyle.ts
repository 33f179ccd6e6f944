import { palettes, propertyOf, type ThemeName } from '../../theme';
import style from './picture.css?raw';

interface Rule {
  readonly selectors: readonly string[];
  readonly properties: ReadonlyMap<string, string>;
}

/** What follows from `.stage` for a dark page. */
const darkStage = "[data-theme='dark'] .stage";

/** Commas that part selectors, not those within brackets. */
const outerComma = /,(?![^(]*\))/;

/** `:is(a, b) c` as `a c` and `b c`, which every reader of SVG files understands. */
function spelledOut(selector: string): readonly string[] {
  const match = /^(.*?):is\(([^)]*)\)(.*)$/s.exec(selector);
  if (!match) return [selector.replace(/\s+/g, ' ').trim()];
  const [, before = '', choices = '', after = ''] = match;
  return choices.split(',').flatMap((choice) => spelledOut(`${before}${choice.trim()}${after}`));
}

/** The plain rules of a style sheet; those under conditions speak to pages and not to files. */
function rulesOf(sheet: string): readonly Rule[] {
  const plain = sheet
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/@[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => {
    const properties = body
      .split(';')
      .filter((line) => line.includes(':'))
      .map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
      });
    return {
      selectors: selector.split(outerComma).flatMap((one) => spelledOut(one)),
      properties: new Map(properties),
    };
  });
}

const fonts = {
  '--sans': "'Source Sans 3', 'Noto Sans', 'Noto Sans SC', sans-serif",
  '--serif': "'Source Serif 4', 'Noto Serif', 'Noto Serif SC', serif",
} as const;

const texts = (ink: string, ink2: string) => `
.title{font:600 24px ${fonts['--serif']};fill:${ink}}
.subtitle{font-family:${fonts['--serif']};fill:${ink2}}
.line{font-family:${fonts['--sans']};fill:${ink}}
.credit{font-family:${fonts['--sans']};fill:${ink2}}`;

/**
 * The style of the picture for a file of its own: the colours of one theme written out and selectors kept
 * simple, since not every program that opens SVG knows custom properties.
 */
export function fileStyle(theme: ThemeName): string {
  const palette = palettes[theme];
  const rules = rulesOf(style);
  const values = new Map<string, string>([
    ...Object.entries(palette).map(([name, colour]): [string, string] => [
      propertyOf(name),
      colour,
    ]),
    ...Object.entries(fonts),
  ]);
  for (const { selectors, properties } of rules) {
    const counts =
      selectors.includes('.stage') || (theme === 'dark' && selectors.includes(darkStage));
    if (!counts) continue;
    for (const [name, value] of properties) if (name.startsWith('--')) values.set(name, value);
  }
  const written = (value: string): string =>
    value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => written(values.get(name) ?? 'none'));
  const drawn = rules.flatMap(({ selectors, properties }) => {
    const wanted = selectors.filter((one) => !/data-theme|picture-room|:root/.test(one));
    const body = [...properties].filter(([name]) => !name.startsWith('--'));
    if (wanted.length === 0 || body.length === 0) return [];
    return [
      `${wanted.join(',')}{${body.map(([name, value]) => `${name}:${written(value)}`).join(';')}}`,
    ];
  });
  return `${drawn.join('\n')}${texts(palette.ink, palette.ink2)}`;
}
