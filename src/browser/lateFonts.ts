/** The rules of a sheet; none where the page may not read it, as one with a file behind it in a sandbox. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function takeUp(): void {
  for (const rule of [...document.styleSheets].flatMap(rulesOf))
    if (rule instanceof CSSFontFaceRule) rule.style.setProperty('font-display', 'swap');
}

/**
 * Fonts that came too late for the first drawing are taken up with the first thing a reader does: then a
 * line that breaks elsewhere surprises nobody.
 */
export function takeUpLateFonts(): void {
  for (const doing of ['pointerdown', 'keydown'])
    window.addEventListener(doing, takeUp, { capture: true, once: true });
}
