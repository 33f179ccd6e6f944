/** Unfolds everything around a figure's row, and the row itself, and brings it into view. */
export function revealFigure(root: HTMLElement, figureId: string): void {
  const row = root.querySelector<HTMLElement>(`[data-figure="${CSS.escape(figureId)}"]`);
  if (!row) return;
  const own = row.querySelector('details');
  if (own) own.open = true;
  for (let around = row.closest('details'); around;) {
    around.open = true;
    around = around.parentElement?.closest('details') ?? null;
  }
  row.scrollIntoView({ block: 'center' });
}

/** Brings the beginning of a panel back into view, in whatever scrolls around it and no further. */
export function scrollToStart(root: HTMLElement): void {
  for (let around: HTMLElement | null = root; around; around = around.parentElement) {
    if (around.scrollTop > 0 && around !== document.documentElement) {
      around.scrollTop = 0;
      return;
    }
  }
}
