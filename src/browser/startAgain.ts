/**
 * Loads the page again, with all that its address holds, if its server can be reached. Many browsers
 * remember for the life of a page that a module could not be fetched, so that asking again is no use.
 * @returns whether the page is on its way out
 */
export async function startAgain(): Promise<boolean> {
  try {
    const { ok } = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' });
    if (ok) window.location.reload();
    return ok;
  } catch {
    // Without a server a page that still shows something is better than none.
    return false;
  }
}
