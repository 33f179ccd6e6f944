import { parse, type AtRule } from 'postcss';

function valueOf(face: AtRule, property: string): string {
  let value = '';
  face.walkDecls(property, (declaration) => {
    value = declaration.value;
  });
  return value;
}

/**
 * A sheet in which every typeface stands once. The page knows the typefaces by two names, so that the map
 * may wait for them while the page does not; where they are in the sheet itself, nobody waits.
 * @param style a sheet with its typefaces in it
 * @returns the sheet, and for each name that fell away the one that has the same letters
 */
export function withFacesOnce(style: string) {
  const sheet = parse(style);
  const kept = new Map<string, string>();
  const names = new Map<string, string>();
  const unquoted = (name: string) => name.replaceAll(/^['"]|['"]$/g, '');
  sheet.walkAtRules('font-face', (face) => {
    const source = valueOf(face, 'src');
    if (!source.includes('url(data:')) return;
    const family = unquoted(valueOf(face, 'font-family'));
    const same = kept.get(source);
    if (same === undefined) {
      kept.set(source, family);
      face.walkDecls('font-display', (declaration) => {
        declaration.value = 'block';
      });
    } else {
      names.set(family, same);
      face.remove();
    }
  });
  return { style: sheet.toString(), names };
}

/** A text that calls typefaces by the names they still have. */
export function renameFaces(text: string, names: ReadonlyMap<string, string>): string {
  return [...names].reduce((whole, [from, to]) => whole.replaceAll(from, to), text);
}
