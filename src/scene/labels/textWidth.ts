/** Widths of characters in shares of the text size, a little generous: another font may stand in. */
const narrow = new Set("iljtfrI.,:;'’|!()[] ·-–");
const wide = new Set('mwMW@%—ЖШЩЮФМжшщюфм');

function widthOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  // What only sets words apart is not seen.
  if (code === 0x2060 || (code >= 0x2066 && code <= 0x2069)) return 0;
  if (narrow.has(character)) return 0.31;
  if (wide.has(character)) return 0.85;
  // Chinese, and the full-width marks that go with it.
  if (code >= 0x2e80) return 1;
  // Arabic letters join.
  if (code >= 0x600 && code < 0x700) return 0.5;
  return character === character.toLowerCase() ? 0.54 : 0.65;
}

/** Estimated width of a text in shares of its size, without letter spacing. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** Words of a text in lines of nearly equal width, none wider than this unless it is one word. */
export function wrapped(text: string, widest: number): readonly string[] {
  const whole = textWidth(text);
  const count = Math.ceil(whole / widest);
  if (count < 2) return [text];
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer) > Math.max(whole / count, 1) * 1.15)
      lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
