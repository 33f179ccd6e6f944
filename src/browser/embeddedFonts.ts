import { rulesOf } from './sheetRules';

/** A face that the page's sheets declare. */
interface Face {
  readonly family: string;
  readonly isItalic: boolean;
  readonly weight: string;
  readonly range: string;
  /** Complete address of the file. */
  readonly address: string;
}

function facesOf(sheet: CSSStyleSheet): readonly Face[] {
  return rulesOf(sheet).flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const { style } = rule;
    const [, url] = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(style.getPropertyValue('src')) ?? [];
    if (url === undefined) return [];
    return [
      {
        family: style.getPropertyValue('font-family').replace(/^["']|["']$/g, ''),
        isItalic: style.getPropertyValue('font-style') === 'italic',
        weight: style.getPropertyValue('font-weight') || '400',
        range: style.getPropertyValue('unicode-range') || 'U+0-10FFFF',
        address: new URL(url, sheet.href ?? document.baseURI).href,
      },
    ];
  });
}

/** Whether a range of a sheet (`U+0-FF, U+131`) holds one of the letters. */
function holdsAny(range: string, letters: ReadonlySet<number>): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    const [from, to] = [parseInt(first, 16), parseInt(last, 16)];
    return [...letters].some((letter) => letter >= from && letter <= to);
  });
}

const codesOf = (text: string) =>
  new Set(Array.from(text.replace(/\s/g, ''), (letter) => letter.codePointAt(0) ?? 0));

async function asData(address: string): Promise<string> {
  if (address.startsWith('data:')) return address;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(binary)}`;
}

async function ruleOf({ family, isItalic, weight, range, address }: Face): Promise<string> {
  try {
    const data = await asData(address);
    return `@font-face{font-family:'${family}';font-style:${isItalic ? 'italic' : 'normal'};font-weight:${weight};unicode-range:${range};src:url(${data}) format('woff2')}\n`;
  } catch {
    // The families behind it in the sheet of the file stand in.
    return '';
  }
}

/**
 * The page's own fonts that texts are set in, as `@font-face` rules that hold them as data, so that a file
 * looks the same everywhere; of alphabets and slants only those that the texts need.
 * @param families which of the page's families the texts may be set in
 */
export async function embeddedFonts(
  { upright, italic }: { readonly upright: string; readonly italic: string },
  families: readonly string[],
): Promise<string> {
  const letters = { upright: codesOf(upright), italic: codesOf(italic) };
  const all = new Set([...letters.upright, ...letters.italic]);
  const faces = [...document.styleSheets].flatMap(facesOf);
  const slanted = new Set(faces.filter(({ isItalic }) => isItalic).map(({ family }) => family));
  const needed = faces.filter(({ family, isItalic, range }) => {
    if (!families.includes(family)) return false;
    // A family without a slant is used for both.
    if (!slanted.has(family)) return holdsAny(range, all);
    return holdsAny(range, isItalic ? letters.italic : letters.upright);
  });
  return (await Promise.all(needed.map(ruleOf))).join('');
}
