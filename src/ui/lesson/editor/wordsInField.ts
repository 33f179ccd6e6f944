import { figureMark } from '../../../atlas/lesson';

/*
 * Words and figures in a field that is written in: the words are text, and each figure is an element that
 * nobody can write into. What the field says is read from it, and never the other way round while it is
 * written in: so the caret, and an input method, stay where they are.
 */

/** Keeps the caret reachable behind a figure, or a new line, at the end; it is no part of the text. */
const stop = '\u200b';

/** What a field says: its words, and figures as `{id}`. */
export function wordsIn(node: Node): string {
  let words = '';
  for (const child of node.childNodes) {
    if (child instanceof Text) words += child.data.replaceAll(stop, '');
    else if (child instanceof HTMLElement && child.dataset['mark'] !== undefined)
      words += child.dataset['mark'];
    else if (child instanceof HTMLBRElement) words += child.nextSibling ? '\n' : '';
    else words += wordsIn(child);
  }
  // A blank at an end is kept from collapsing by another one; both are a blank.
  return words.replaceAll('\u00a0', ' ');
}

/** Writes words into a field. @param figure makes the element of a figure from its mark */
export function writeWords(field: Node, words: string, figure: (mark: string) => Node): void {
  const nodes: Node[] = [];
  let last = 0;
  for (const match of words.matchAll(figureMark)) {
    nodes.push(document.createTextNode(words.slice(last, match.index)), figure(match[0]));
    last = match.index + match[0].length;
  }
  const rest = words.slice(last);
  nodes.push(document.createTextNode(rest === '' || rest.endsWith('\n') ? rest + stop : rest));
  while (field.firstChild) field.firstChild.remove();
  for (const node of nodes) field.appendChild(node);
}

/** Where the caret is in a field, or what is marked there. */
export function rangeIn(field: Node): Range | undefined {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return field.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined;
}

/** A range at the end of a field. */
export function endOf(field: Node): Range {
  const range = document.createRange();
  range.selectNodeContents(field);
  range.collapse(false);
  return range;
}

/** The place right behind a node. */
export function after(node: Node): Range {
  const range = document.createRange();
  range.setStartAfter(node);
  range.collapse(true);
  return range;
}

/** Puts something in the place of a range, and the caret behind it. */
export function putAt(range: Range, node: Node): void {
  range.deleteContents();
  range.insertNode(node);
  if (node instanceof HTMLElement && !node.nextSibling) node.after(document.createTextNode(stop));
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(after(node));
}
