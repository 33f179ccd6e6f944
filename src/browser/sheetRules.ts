/** The rules of a sheet; none where the page may not read it, as one with a file behind it in a sandbox. */
export function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
