const doings = ['pointerdown', 'keydown'] as const;

/** The rules of a sheet; none where the page may not read it, as one with a file behind it in a sandbox. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** The faces that the page's own sheets declare. */
function fontFaces(): CSSFontFaceRule[] {
  return [...document.styleSheets]
    .flatMap(rulesOf)
    .filter((rule) => rule instanceof CSSFontFaceRule);
}

/**
 * Fonts that came too late for the first drawing are taken up with the first thing a reader does: then a
 * line that breaks elsewhere surprises nobody.
 * @returns how to call it off
 */
export function takeUpLateFonts(): () => void {
  const stop = () => {
    for (const doing of doings) window.removeEventListener(doing, take, true);
  };
  function take(): void {
    stop();
    for (const { style } of fontFaces()) style.setProperty('font-display', 'swap');
  }
  for (const doing of doings) window.addEventListener(doing, take, true);
  return stop;
}
