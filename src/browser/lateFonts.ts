/** The rules of a sheet; none where the page may not read it, as one with a file behind it in a sandbox. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function takeUp(): void {
  for (const sheet of document.styleSheets)
    for (const [index, rule] of rulesOf(sheet).entries()) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      // Firefox lets nothing in such a rule be changed: another one takes its place.
      const swapped = rule.cssText.replace('optional', 'swap');
      if (swapped === rule.cssText) continue;
      sheet.deleteRule(index);
      sheet.insertRule(swapped, index);
    }
}

/**
 * Fonts that came too late for the first drawing are taken up with the first thing a reader does: then a
 * line that breaks elsewhere surprises nobody.
 */
export function takeUpLateFonts(): void {
  for (const doing of ['pointerdown', 'keydown'])
    window.addEventListener(doing, takeUp, { capture: true, once: true });
}
