import type { CompileOptions } from 'svelte/compiler';

type StyleName = NonNullable<CompileOptions['cssHash']>;

const length = 4;
const owners = new Map<string, string>();

/**
 * A short name for a component's styles, made from them alone and so the same on every machine. The page
 * writes it into thousands of elements before anything is seen; Svelte's own is four times as long.
 * @throws Error when two components would share a name
 */
export const styleName: StyleName = ({ hash, css, filename }) => {
  const name = `s${hash(css).slice(-length)}`;
  if ((owners.get(name) ?? css) !== css)
    throw new Error(`The styles of ${filename} would share the name ${name} with others`);
  owners.set(name, css);
  return name;
};
