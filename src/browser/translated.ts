/**
 * Keeps a page true that the browser translates. A translator puts an element with other words in the place
 * of a text; the page would go on writing into the text, which nobody sees any more. So the text goes back
 * behind its translation, empty: what the page writes is seen again, and the words of before are gone. Any
 * element is one that takes the place of a text in one step, which the page never does; `font` however it
 * comes. Whoever writes into the text itself is written over by the page.
 * Whoever takes the translation away finds the text as it was.
 * @param page what is translated
 */
export function keepTrue(page: Node): void {
  const translations = new WeakMap<Node, Element>();
  const originals = new WeakMap<Node, readonly [text: Text, words: string]>();

  function replaced(text: Text, translation: Element): void {
    translations.set(text, translation);
    originals.set(translation, [text, text.data]);
    text.data = '';
    translation.after(text);
  }

  function taken(node: Node, beside: readonly (Node | null)[], added?: Node): void {
    if (!(node instanceof Text)) {
      const [text, words = ''] = originals.get(node) ?? [];
      if (text?.isConnected && !text.data) text.data = words;
    } else if (!node.isConnected) {
      const former = translations.get(node);
      const translation = beside.find(
        (one) => one instanceof Element && (one === added || one.localName === 'font'),
      );
      if (!node.data && former) former.remove();
      else if (translation instanceof Element) replaced(node, translation);
    }
  }

  new MutationObserver((records) => {
    for (const { target, removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      if (target instanceof Text && target.data) translations.get(target)?.remove();
      for (const node of removedNodes)
        taken(node, [...addedNodes, previousSibling, nextSibling], addedNodes[0]);
    }
  }).observe(page, { subtree: true, childList: true, characterData: true });
}
