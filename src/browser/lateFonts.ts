import { rulesOf } from './sheetRules';

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
