import type { Plugin as StylePlugin } from 'postcss';
import type { Plugin } from 'vite';
import { queries } from '../queries.ts';
import { colourSheet } from '../theme.ts';

const colours = 'virtual:colours.css';
const firstOfEach = /(^|, )(\(--)/g;
const named = /\(--([\w-]+)\)/g;
const definitions = new Map<string, string>(Object.entries(queries));

/** Writes the queries of `src/queries.ts` in place of their names; a name that it has not is an error. */
const namedQueries: StylePlugin = {
  postcssPlugin: 'named-queries',
  AtRule(rule) {
    if (rule.name !== 'media' && rule.name !== 'container') return;
    // They tell screens apart: a sheet of paper is no phone.
    const first =
      rule.name === 'media' ? rule.params.replace(firstOfEach, '$1screen and $2') : rule.params;
    const params = first.replace(named, (_, name: string) => {
      const query = definitions.get(name);
      if (query === undefined) throw rule.error(`There is no query --${name}`);
      return query;
    });
    if (params !== rule.params) rule.params = params;
  },
};

/** The colours of `src/theme.ts` as a style sheet that a page can import, and queries by name. */
export function styles(): Plugin {
  return {
    name: 'styles',
    config: () => ({ css: { postcss: { plugins: [namedQueries] } } }),
    resolveId: (id) => (id === colours ? `\0${colours}` : undefined),
    load: (id) => (id === `\0${colours}` ? colourSheet() : undefined),
  };
}
