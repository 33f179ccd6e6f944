/** A text without style attributes, and the rules that say the same. */
export interface Extracted {
  readonly markup: string;
  readonly rules: string;
}

/**
 * Moves style attributes into rules of a sheet: a policy that forbids inline styles lets a sheet with a
 * known hash pass, but no attribute. The selector is repeated so that a rule stays as strong as the
 * attribute it replaces. Hydration sets the styles again, through the object model.
 */
export function extractStyleAttributes(markup: string): Extracted {
  const numbers = new Map<string, number>();
  const changed = markup.replace(/ style="([^"]*)"/g, (_, style: string) => {
    const number = numbers.get(style) ?? numbers.size;
    numbers.set(style, number);
    return style === '' ? '' : ` data-s="${String(number)}"`;
  });
  const rules = [...numbers].map(([style, number]) => {
    const selector = `[data-s="${String(number)}"]`.repeat(3);
    return style === '' ? '' : `${selector}{${style.replaceAll('&quot;', '"')}}`;
  });
  return { markup: changed, rules: rules.join('') };
}
