/** The element that lists the files of the map's code, by their names beside the script of the page. */
export const mapCodeMeta = 'map-code';

/** What browsers tell of a reader who wants to spare the line. */
const sparesData = () => {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' &&
    connection !== null &&
    Reflect.get(connection, 'saveData') === true
  );
};

/** Addresses of the files; none in a page that is one file, and while the page is being developed. */
function addresses(): URL[] {
  const list = document.querySelector<HTMLMetaElement>(`meta[name="${mapCodeMeta}"]`)?.content;
  return (list ?? '').split(' ').flatMap((name) => (name ? [new URL(name, import.meta.url)] : []));
}

/**
 * Fetches the code of the map, file by file, behind everything else, and runs none of it: the browser keeps
 * it for when the reader reaches for the map. Not for readers who spare their line. What cannot be had now
 * is asked for then.
 */
export async function fetchMapCode(signal: AbortSignal): Promise<void> {
  if (sparesData()) return;
  for (const address of addresses()) {
    const answer = await fetch(address, { signal, priority: 'low' });
    // Only what has come to its end is kept.
    await answer.blob();
  }
}
