/** One thing that a link says: `t=2016`. */
export interface Said {
  readonly key: string;
  /** What is said of it, without what came along when the link was copied. */
  readonly text: string;
  /** The same as it came. */
  readonly raw: string;
}

/** Links longer than this are cut before they are read: a lesson of twelve steps has room. */
export const longestLink = 20_000;

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/**
 * What a link says, in its order, without what it caught on its way: encoding as a whole, `&amp;`, invisible
 * characters, quotes and full stops of any script, and what a content system appends as `#?secret=…`. All
 * that a link can mean is written in Latin letters, digits and `. : , - _`, a lesson after a `~`. Total, whatever the string.
 * @param fragment what stands after the address, with or without `#`
 */
export function saidIn(fragment: string): readonly Said[] {
  let text = fragment.slice(0, longestLink);
  for (let layer = 0; layer < 3; layer++) text = text.replace(/(?:%[\da-f]{2})+/gi, decoded);
  const [link = ''] = text
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .replace(/&(?:amp;|#38;|#x26;)+/gi, '&')
    .replace(/^#+/, '')
    .split(/[#?]/);
  return link.split('&').flatMap((part) => {
    const [, key = '', raw = ''] = /^\W*(\w+)\W*?=(.*)/s.exec(part) ?? [];
    const [, value = ''] = /^[^\w~-]*(~?[\w.:,-]*)/.exec(raw) ?? [];
    return key ? [{ key, text: value.replace(/[^a-z\d]+$/i, ''), raw }] : [];
  });
}
