/** A focusable value of the grid; column -1 is the name of its row. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

function placeOf(element: Element): GridPlace {
  const { row, column } = element instanceof HTMLElement ? element.dataset : {};
  return { row: Number(row), column: Number(column) };
}

function nearest(elements: readonly HTMLElement[], distance: (place: GridPlace) => number) {
  let best: HTMLElement | undefined;
  let least = Infinity;
  for (const element of elements) {
    const away = distance(placeOf(element));
    if (away > 0 && away < least) {
      least = away;
      best = element;
    }
  }
  return best;
}

function targetOf(key: string, at: GridPlace, shown: readonly HTMLElement[]) {
  const inRow = shown.filter((element) => placeOf(element).row === at.row);
  const inColumn = shown.filter((element) => placeOf(element).column === at.column);
  switch (key) {
    case 'ArrowRight':
      return nearest(inRow, ({ column }) => column - at.column);
    case 'ArrowLeft':
      return nearest(inRow, ({ column }) => at.column - column);
    case 'ArrowDown':
      return nearest(inColumn, ({ row }) => row - at.row);
    case 'ArrowUp':
      return nearest(inColumn, ({ row }) => at.row - row);
    case 'Home':
      return inRow[0];
    case 'End':
      return inRow[inRow.length - 1];
    default:
      return undefined;
  }
}

/**
 * One Tab stop for all values of a grid: the arrow keys walk between them, and leaving the grid makes
 * the chosen year's value the stop again.
 */
export class Roving {
  #at: GridPlace | undefined = $state();

  /** The column of a row that Tab reaches, if it is in this row. */
  reachable(row: number, resting: GridPlace): number | undefined {
    const at = this.#at ?? resting;
    return at.row === row ? at.column : undefined;
  }

  focusin(event: FocusEvent): void {
    if (event.target instanceof HTMLElement && event.target.dataset['row'] !== undefined) {
      this.#at = placeOf(event.target);
    }
  }

  focusout(event: FocusEvent & { readonly currentTarget: Element }): void {
    const next = event.relatedTarget;
    if (!(next instanceof Node && event.currentTarget.contains(next))) this.#at = undefined;
  }

  keydown(event: KeyboardEvent & { readonly currentTarget: Element }): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#at) return;
    const shown = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')].filter(
      // `checkVisibility` is younger than the oldest browsers that the page is for.
      (element) =>
        element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible',
    );
    const target = targetOf(event.key, this.#at, shown);
    if (!target) return;
    target.focus();
    event.preventDefault();
  }
}
