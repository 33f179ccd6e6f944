import type { Trace } from '../view/view';

/** Browsers limit how often a page may rewrite its address; moves are gathered for this long. */
const gatherMilliseconds = 250;

/** Keeps the address in step with the state: replaced for moves, a new entry for choices. */
export interface AddressWriter {
  readonly write: (fragment: string, trace: Trace) => void;
  /** What waits to be written belongs to an address that has been left, or to nobody. */
  readonly stop: () => void;
}

function put(fragment: string, trace: Trace): void {
  const { pathname, search, hash } = window.location;
  const address = `${pathname}${search}${fragment ? `#${fragment}` : ''}`;
  if (hash === (fragment ? `#${fragment}` : '')) return;
  try {
    // What the entry remembers beside the address, such as a reload, goes along.
    const state: unknown = window.history.state;
    if (trace === 'push') window.history.pushState(state, '', address);
    else window.history.replaceState(state, '', address);
  } catch {
    // A sandboxed frame may refuse; the page works without a shareable address.
  }
}

/** Writes fragments to the address bar. */
export function createAddressWriter(): AddressWriter {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: string | undefined;

  function stop(): void {
    clearTimeout(timer);
    waiting = undefined;
  }

  function settle(): void {
    if (waiting !== undefined) put(waiting, 'replace');
    stop();
  }

  return {
    write: (fragment, trace) => {
      if (trace === 'push') {
        // The entry that is left keeps where the reader had moved to.
        settle();
        put(fragment, trace);
        return;
      }
      stop();
      waiting = fragment;
      timer = setTimeout(settle, gatherMilliseconds);
    },
    stop,
  };
}
