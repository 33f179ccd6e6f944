/** The parts of Citation.js that are used here; the library brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(format: string, options?: Readonly<Record<string, unknown>>): string;
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
  interface BibtexConfig {
    readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
  }
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): BibtexConfig };
  };
}

declare module '@citation-js/plugin-bibtex';
