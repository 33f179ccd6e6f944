import type { FocusKind } from '../../../models/lesson/presenterKeys';

const pressed =
  'input:is([type="button"], [type="checkbox"], [type="color"], [type="file"], [type="image"], [type="radio"], [type="reset"], [type="submit"])';
const fields = `textarea, [contenteditable]:not([contenteditable="false"]), input:not([type="range"], ${pressed})`;
const lists =
  'select, input[type="range"], [role="slider"], [role="listbox"], [role="spinbutton"], [role="application"]';
/** Arrows go through a group of these, one of which has the focus. */
const choices = 'input[type="radio"], [role="radio"], [role="option"]';
const controls = `a[href], button, summary, [role="button"], ${pressed}`;

/**
 * What kind of keys an element needs that has the focus. A button that was clicked keeps the focus, and nobody
 * means it with the next press of the space bar: only what was reached by keys is pressed by keys.
 */
export function focusKindOf(element: Element | null, wasWalkedTo: boolean): FocusKind {
  if (!element) return 'none';
  if (element.closest('.plate [role="application"]')) return 'map';
  if (element.matches(fields)) return 'field';
  if (element.matches(lists)) return 'list';
  if (!wasWalkedTo) return 'none';
  if (element.matches(choices)) return 'list';
  return element.matches(controls) ? 'control' : 'none';
}
