import type { Attachment } from 'svelte/attachments';

/** Something that rests on sources, by their ids, separated by blanks. */
const resting = 'data-rests-on';
/** Set while one of these sources is pointed at or focused. */
const lit = 'data-lit';

/**
 * Says of an element that it rests on sources, so that pointing at one of them shows it. Attached by the
 * script: the page as it is served does without.
 */
export function restsOn(sources: readonly string[]): Attachment {
  return (element) => {
    if (sources.length > 0) element.setAttribute(resting, sources.join(' '));
    return () => {
      element.removeAttribute(resting);
      element.removeAttribute(lit);
    };
  };
}

function sourceAt(target: EventTarget | null): string | undefined {
  const holder = target instanceof Element ? target.closest('[data-source]') : null;
  return holder?.getAttribute('data-source') ?? undefined;
}

/**
 * While a source inside `root` (an element with its id in `data-source`) is under the pointer or holds
 * the focus, everything that rests on it is lit, wherever on the page it stands.
 * @returns what ends it
 */
export function followSources(root: Element): () => void {
  let pointed: string | undefined;
  let focused: string | undefined;
  let shown: string | undefined;

  function light(): void {
    const source = pointed ?? focused;
    if (source === shown) return;
    shown = source;
    for (const element of root.querySelectorAll(`[${lit}]`)) element.removeAttribute(lit);
    if (source === undefined) return;
    for (const element of root.querySelectorAll(`[${resting}~="${CSS.escape(source)}"]`))
      element.setAttribute(lit, '');
  }

  const stops = new AbortController();
  const listening = { signal: stops.signal, passive: true };
  const point = ({ type, target }: Event) => {
    pointed = type === 'pointerleave' ? undefined : sourceAt(target);
    light();
  };
  const focus = ({ type, target }: Event) => {
    focused = type === 'focusout' ? undefined : sourceAt(target);
    light();
  };
  for (const type of ['pointerover', 'pointerleave']) root.addEventListener(type, point, listening);
  for (const type of ['focusin', 'focusout']) root.addEventListener(type, focus, listening);
  return () => {
    stops.abort();
  };
}
