import { columnX, valueY, type Plot } from './plot';

/** The words that stand above one bar. */
export interface LabelWords {
  readonly index: number;
  readonly value: number;
  readonly qualifier: string;
  readonly words: string;
  readonly conflict: boolean;
  /** Pixels kept free between the bar and its label. */
  readonly gap: number;
  /** Placed before the others, so that it always finds room. */
  readonly first: boolean;
}

export interface PlacedLabel extends LabelWords {
  readonly x: number;
  /** Baseline of the number. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const lineHeight = 12;
const conflictHeight = 11;

/** Estimated width of a text of 11 px; wide scripts count double, separators half. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[.,\s\u00a0\u202f]/.test(character)) width += 3;
    else width += character > '\u2e80' ? 11 : 5.9;
  }
  return width;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function barBox(plot: Plot, { index, value }: LabelWords): Box {
  const middle = columnX(plot, index);
  const ends = [valueY(plot, value), valueY(plot, 0)];
  return {
    left: middle - plot.bar / 2,
    right: middle + plot.bar / 2,
    top: Math.min(...ends),
    bottom: Math.max(...ends),
  };
}

function heightOf(label: LabelWords): number {
  return (
    (label.words === '' ? 0 : lineHeight) +
    (label.qualifier === '' ? 0 : lineHeight - 1) +
    (label.conflict ? conflictHeight : 0)
  );
}

function boxOf(label: PlacedLabel): Box {
  const width = Math.max(textWidth(label.words), textWidth(label.qualifier));
  const left = { start: 0, middle: width / 2, end: width }[label.anchor];
  return {
    left: label.x - left,
    right: label.x - left + width,
    top: label.y + 2 - heightOf(label),
    bottom: label.y + 2,
  };
}

function candidates(plot: Plot, label: LabelWords): readonly PlacedLabel[] {
  const middle = columnX(plot, label.index);
  const half = plot.bar / 2;
  const below = label.value < 0;
  const base = valueY(plot, label.value) + (below ? heightOf(label) : -label.gap);
  return [0, 1, 2].flatMap((level) => {
    const y = base + (below ? 1 : -1) * level * lineHeight;
    return [
      { ...label, x: middle, y, anchor: 'middle' as const },
      { ...label, x: middle + half, y, anchor: 'end' as const },
      { ...label, x: middle - half, y, anchor: 'start' as const },
    ];
  });
}

/** The selected label first, then from the highest bar down: the high ones have the least choice. */
function byUrgency(a: LabelWords, b: LabelWords): number {
  return Number(b.first) - Number(a.first) || b.value - a.value || a.index - b.index;
}

/**
 * Finds a place for each label above its bar, clear of the others and of the bars beside it.
 * One that finds none keeps only its conflict mark: its number stands in the list below the chart.
 */
export function placeLabels(plot: Plot, labels: readonly LabelWords[]): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const inside = (box: Box) => box.left >= 0 && box.right <= plot.width + 2 && box.top >= -1;
  const place = (label: LabelWords): PlacedLabel | undefined => {
    const bars = labels.filter(({ index }) => index !== label.index);
    const taken = [...placed.map(boxOf), ...bars.map((other) => barBox(plot, other))];
    const places = candidates(plot, label).filter((one) => inside(boxOf(one)));
    const free = places.find((one) => !taken.some((other) => overlaps(boxOf(one), other)));
    // The selected one stands over the bars beside it, if need be: its halo keeps it legible.
    return free ?? (label.first ? places[0] : undefined);
  };
  for (const label of [...labels].sort(byUrgency)) {
    const markOnly = { ...label, words: '', qualifier: '' };
    const found = place(label) ?? (label.conflict ? place(markOnly) : undefined);
    if (found) placed.push(found);
  }
  return placed.sort((a, b) => a.index - b.index);
}
