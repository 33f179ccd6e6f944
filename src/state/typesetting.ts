const doings = ['pointerdown', 'keydown'] as const;

/** The faces that the page's own sheets declare. */
function fontFaces(): CSSFontFaceRule[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
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
